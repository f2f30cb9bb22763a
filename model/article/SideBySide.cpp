// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SideBySide.h"
#include "model/article/ComparedKeys.h"
#include "model/article/ItemPairs.h"
#include <QJsonArray>
using namespace Qt::StringLiterals;

namespace {

QString block(qsizetype index) {
    return u"body[%1]"_s.arg(index);
}

bool isIn(const QString &where, const QString &key) {
    return where.startsWith(key) && (where.size() == key.size() || where.at(key.size()) == u'.' ||
                                     where.at(key.size()) == u'[');
}

class Rows {
public:
    explicit Rows(const QList<Difference> &differences) : m_differences(differences) {}

    void field(const QString &key, const QJsonValue &value) {
        const qsizetype first = m_next;
        while (m_next < m_differences.size() && isIn(m_differences.at(m_next).where, key))
            put(m_differences.at(m_next++));
        if (m_next > first)
            return;
        const QString words = ItemPairs::words(value);
        if (ComparedKeys::isHead(key) && !words.isEmpty())
            list.append({key, words, words, {}, {}, {}, false});
    }

    void blocks(const QJsonArray &before, const QJsonArray &after) {
        m_before = before;
        const QList<ItemPair> pairs = ItemPairs::of(before, after);
        for (const ItemPair &pair : pairs)
            if (pair.moved)
                m_gone.insert(pair.before, pair.after);
        for (const ItemPair &pair : pairs) {
            sameUpTo(pair.moved ? -1 : pair.before, pair.after);
            if (pair.moved || pair.before < 0 || pair.after < 0)
                put(m_differences.at(m_next++));
            else
                changed(pair.after);
            m_old += !pair.moved && pair.before >= 0;
            m_new += pair.after >= 0;
        }
        sameUpTo(before.size(), after.size());
    }

    QList<ComparedRow> list{};

private:
    void put(const Difference &difference) {
        const bool moved = difference.kind == Difference::Kind::Moved;
        list.append({difference.where, moved ? QString() : difference.before, difference.after,
                     difference.runs, difference.kind, moved ? difference.before : QString(),
                     false});
    }

    void changed(qsizetype index) {
        const QString inside = block(index) + u'.'; // the block itself: the next one, removed
        while (m_next < m_differences.size() && m_differences.at(m_next).where.startsWith(inside))
            put(m_differences.at(m_next++));
    }

    /// The blocks that are the same up to these two, of which one may be -1: none is meant there.
    void sameUpTo(qsizetype before, qsizetype after) {
        while (m_old < m_before.size()) {
            const auto gone = m_gone.constFind(m_old);
            const QString words = ItemPairs::words(m_before.at(m_old));
            if (gone == m_gone.cend() && (m_old == before || m_new == after))
                return;
            if (gone == m_gone.cend())
                list.append({block(m_new++), words, words, {}, {}, {}, false});
            else
                list.append(
                    {block(m_old), words, {}, {}, Difference::Kind::Moved, block(*gone), true});
            ++m_old;
        }
    }

    const QList<Difference> &m_differences;
    qsizetype m_next = 0, m_old = 0, m_new = 0; ///< what comes next of each
    QJsonArray m_before{};
    QHash<qsizetype, qsizetype> m_gone{}; ///< moved: from where, to where
};

} // namespace

QList<ComparedRow> sideBySide(const Article &before, const Article &after) {
    const QList<Difference> differences = compare(before, after);
    const QJsonObject old = ComparedKeys::of(before), now = ComparedKeys::of(after);
    Rows rows(differences);
    for (const QString &key : ComparedKeys::inReadingOrder(now)) {
        if (key == u"body")
            rows.blocks(old[key].toArray(), now[key].toArray());
        else
            rows.field(key, now[key]);
    }
    return rows.list;
}
