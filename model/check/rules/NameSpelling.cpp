// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"
#include "model/check/NameScan.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Seen {
    int times = 0;
    QString where{}, text{};
    qsizetype from = 0;
    QSet<QString> before{}; ///< the first names that it stood with
};

bool isTitle(const QString &word) {
    static const QSet<QString> titles{
        u"Mr"_s,    u"Mrs"_s,     u"Ms"_s,         u"Dr"_s,     u"Prof"_s,      u"Professor"_s,
        u"Sir"_s,   u"Lord"_s,    u"Lady"_s,       u"Mayor"_s,  u"President"_s, u"Minister"_s,
        u"Judge"_s, u"Captain"_s, u"Councillor"_s, u"Signor"_s, u"Signora"_s,   u"Herr"_s,
        u"Frau"_s,  u"Madame"_s,  u"Monsieur"_s,   u"Don"_s};
    return titles.contains(word);
}

void take(QHash<QString, Seen> &seen, const ArticlePlaces::WordsAt &at) {
    for (const NameScan::Name &name : NameScan::names(at.words)) {
        qsizetype from = name.from;
        for (qsizetype i = 0; i < name.words.size(); ++i) {
            const QString &word = name.words[i];
            from = at.words.indexOf(word, from);
            if (i == 0 && name.startsSentence && name.words.size() == 1)
                continue;
            Seen &one = seen[word];
            one.times++;
            one.where = at.where;
            one.text = at.words;
            one.from = from;
            if (i > 0 && !isTitle(name.words[i - 1]))
                one.before.insert(name.words[i - 1]);
        }
    }
}

QStringList ordered(const QHash<QString, Seen> &seen) {
    QStringList words = seen.keys();
    words.removeIf([](const QString &word) { return word.size() < 5; });
    words.sort();
    return words;
}

/// Not where only the end differs: that is grammar (Italian, Italians; Maria, Mario). The first
/// letter is seldom the wrong one.
bool isSameName(const QString &a, const QString &b) {
    return a.front() == b.front() && a.back() == b.back() && NameScan::oneApart(a, b);
}

/// Ann Johnson and Tom Johnston.
bool areTwoPeople(const Seen &a, const Seen &b) {
    return !a.before.isEmpty() && !b.before.isEmpty() && !a.before.intersects(b.before);
}

class NameSpelling : public Check {
    Q_DECLARE_TR_FUNCTIONS(NameSpelling)
public:
    QString name() const override { return u"name-spelling"_s; }
    QString summary() const override { return tr("A name is spelt one way in one article"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QHash<QString, Seen> seen;
        for (const ArticlePlaces::WordsAt &at : ArticlePlaces::words(article))
            if (at.where != u"headline" && at.where != u"webHeadline" && at.where != u"kicker")
                take(seen, at);
        QList<Finding> findings;
        const QStringList words = ordered(seen);
        for (qsizetype i = 0; i < words.size(); ++i)
            for (qsizetype j = i + 1; j < words.size(); ++j)
                if (isSameName(words[i], words[j]) && !areTwoPeople(seen[words[i]], seen[words[j]]))
                    findings.append(finding(words[i], seen[words[i]], words[j], seen[words[j]]));
        return findings;
    }

private:
    Finding finding(const QString &a, const Seen &seenA, const QString &b,
                    const Seen &seenB) const {
        const bool aIsUsual = seenA.times >= seenB.times;
        const Seen &rare = aIsUsual ? seenB : seenA;
        const QString &right = aIsUsual ? a : b, &wrong = aIsUsual ? b : a;
        const Finding found{name(), Finding::Level::Warning, rare.where,
                            tr("“%1” here, “%2” elsewhere").arg(wrong, right), tr("Look at it")};
        return found.mended(tr("Write %1").arg(right), rare.text, rare.from, wrong.size(), right);
    }
};

} // namespace

std::unique_ptr<Check> makeNameSpelling() {
    return std::make_unique<NameSpelling>();
}
