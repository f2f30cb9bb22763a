// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"
#include "model/check/TextCheck.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Words that rightly stand twice: "had had", "nous nous", "die die", "piano piano".
bool mayRepeat(const QString &word) {
    static const QSet<QString> words{u"that"_s,  u"had"_s, u"nous"_s, u"vous"_s, u"die"_s,
                                     u"der"_s,   u"das"_s, u"sie"_s,  u"ihr"_s,  u"piano"_s,
                                     u"pian"_s,  u"via"_s, u"mano"_s, u"ha"_s,   u"bye"_s,
                                     u"mucho"_s, u"muy"_s, u"no"_s,   u"si"_s,   u"very"_s};
    return words.contains(word);
}

bool isGap(QChar c) {
    return c.isSpace();
}

class DoubledWord : public TextCheck {
    Q_DECLARE_TR_FUNCTIONS(DoubledWord)
public:
    QString name() const override { return u"doubled-word"_s; }
    QString summary() const override { return tr("No word stands twice in a row"); }

protected:
    /// A second word with a capital is a name (Duran Duran) or begins a sentence.
    QList<Finding> lookAt(const QString &words, const QString &) const override {
        QList<Finding> findings;
        QString before;
        qsizetype beforeEnd = 0;
        for (auto at = words.begin(); at != words.end();) {
            at = std::find_if_not(at, words.end(), isGap);
            const auto end = std::find_if(at, words.end(), isGap);
            const QString word(at, end - at);
            const qsizetype to = end - words.begin();
            at = end;
            const bool counts = !word.isEmpty() && word.front().isLower() && word.back().isLetter();
            if (counts && word.compare(before, Qt::CaseInsensitive) == 0 &&
                !mayRepeat(Text::fold(word))) {
                const Finding finding{name(),
                                      Finding::Level::Warning,
                                      {},
                                      tr("“%1” stands twice in a row").arg(word),
                                      tr("Remove one")};
                findings.append(
                    finding.mended(tr("Remove one"), words, beforeEnd, to - beforeEnd, {}));
                findings.last().words = word + u' ' + word;
            }
            before = word;
            beforeEnd = to;
        }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeDoubledWord() {
    return std::make_unique<DoubledWord>();
}
