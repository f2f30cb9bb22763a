// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Typography.h"
#include "model/article/TypographyRules.h"

using namespace Qt::StringLiterals;
using Typography::Replacement;

namespace {

constexpr qsizetype New = -1;

/// A colon or a question mark within a run of signs is that of an address, a time, a path.
bool isWithinRun(QStringView text, qsizetype at) {
    if (!QStringView(u":;?!").contains(text[at]) || at + 1 >= text.size())
        return false;
    const QChar next = text[at + 1];
    return next.isLetterOrNumber() || (text[at] == u':' && QStringView(u":/\\").contains(next));
}

/// A text that is being typed again. Of each of its signs it knows where it stood, or that it is
/// new.
class Retyped {
public:
    Retyped(QStringView text, const QString &language) : m_text(text), m_language(language) {}

    void keep(qsizetype at) {
        m_done.append(m_text[at]);
        m_from.append(at);
        startLine(m_text[at]);
    }

    void type(qsizetype at) {
        const auto changes = look(m_text[at]);
        m_done.append(m_text[at]);
        m_from.append(at);
        change(changes);
        startLine(m_text[at]);
    }

    /// What the end of a word settles, without the sign that ends it.
    void finish(QChar next) {
        QList<Replacement> changes = look(next);
        const qsizetype end = m_done.size() - m_line;
        changes.removeIf([end](const Replacement &one) { return one.from + one.length > end; });
        change(changes);
    }

    QList<Replacement> changes() const {
        QList<Replacement> all;
        qsizetype seen = 0; // of the text as it was
        QString fresh;
        const auto close = [&](qsizetype kept) {
            if (kept > seen || !fresh.isEmpty())
                all.append({seen, kept - seen, fresh});
            fresh.clear();
        };
        for (qsizetype i = 0; i < m_done.size(); ++i) {
            if (m_from[i] == New) {
                fresh.append(m_done[i]);
                continue;
            }
            close(m_from[i]);
            seen = m_from[i] + 1;
        }
        close(m_text.size());
        return all;
    }

private:
    QList<Replacement> look(QChar key) const {
        return Typography::typed(QStringView(m_done).sliced(m_line), key, m_language);
    }

    void change(const QList<Replacement> &changes) {
        for (auto one = changes.rbegin(); one != changes.rend(); ++one) {
            m_done.replace(m_line + one->from, one->length, one->text);
            m_from.remove(m_line + one->from, one->length);
            m_from.insert(m_line + one->from, one->text.size(), New);
        }
    }

    void startLine(QChar c) {
        if (c == u'\n' || c == QChar::LineSeparator)
            m_line = m_done.size();
    }

    QStringView m_text;
    const QString &m_language;
    QString m_done{};
    QList<qsizetype> m_from{};
    qsizetype m_line = 0; ///< where it starts
};

} // namespace

QList<Replacement> Typography::changes(QStringView text, qsizetype from, qsizetype to,
                                       const QString &language) {
    if (!TypographyRules::of(language))
        return {};
    Retyped retyped(text, language);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at == to)
            retyped.finish(text[at]);
        if (at < from || at >= to || isWithinRun(text, at))
            retyped.keep(at);
        else
            retyped.type(at);
    }
    if (to == text.size())
        retyped.finish(u'\n');
    return retyped.changes();
}

QString Typography::typeset(const QString &text, const QString &language) {
    QString set = text;
    const QList<Replacement> all = changes(text, 0, text.size(), language);
    for (auto one = all.rbegin(); one != all.rend(); ++one)
        set.replace(one->from, one->length, one->text);
    return set;
}
