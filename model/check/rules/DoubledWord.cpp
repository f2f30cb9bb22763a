// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
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

/// A second word with a capital is a name (Duran Duran) or begins a sentence.
QStringList doubled(const QString &text) {
    QStringList found;
    const QStringList words = Text::oneSpaced(text).split(u' ');
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word.isEmpty() || !word.front().isLower() || !word.back().isLetter())
            continue;
        const QString folded = Text::fold(word);
        if (folded == Text::fold(words[i - 1]) && !mayRepeat(folded))
            found += word;
    }
    return found;
}

class DoubledWord : public Check {
    Q_DECLARE_TR_FUNCTIONS(DoubledWord)
public:
    QString name() const override { return u"doubled-word"_s; }
    QString summary() const override { return tr("No word stands twice in a row"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        for (const ArticlePlaces::WordsAt &at : ArticlePlaces::words(article))
            for (const QString &word : doubled(at.words))
                findings.append({name(), Finding::Level::Warning, at.where,
                                 tr("“%1” stands twice in a row").arg(word), tr("Remove one")});
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeDoubledWord() {
    return std::make_unique<DoubledWord>();
}
