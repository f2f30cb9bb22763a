// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

bool isQuote(QStringView sign) {
    return sign == u"\"" || sign == u"'";
}

class StraightQuotes : public Check {
    Q_DECLARE_TR_FUNCTIONS(StraightQuotes)
public:
    QString name() const override { return u"straight-quotes"_s; }
    QString summary() const override { return tr("Quotation marks are all curly or all straight"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        const QList<ArticlePlaces::WordsAt> all = ArticlePlaces::words(article);
        const bool anyCurly = std::any_of(all.begin(), all.end(), [](const auto &at) {
            return std::any_of(at.words.begin(), at.words.end(),
                               [](QChar c) { return QStringView(u"“”‘’«»„").contains(c); });
        });
        if (!anyCurly)
            return {};
        for (const ArticlePlaces::WordsAt &at : all) {
            if (!at.words.contains(u'"') && !at.words.contains(u'\''))
                continue;
            QList<Typography::Replacement> parts;
            for (const Typography::Replacement &part :
                 Typography::changes(at.words, 0, at.words.size(), article.language))
                if (isQuote(QStringView(at.words).sliced(part.from, part.length)))
                    parts.append(part);
            if (parts.isEmpty())
                continue;
            Finding finding{name(), Finding::Level::Hint, at.where,
                            tr("Straight quotation marks or apostrophes beside curly ones"),
                            tr("Look at it")};
            finding.repair = Repair{tr("Make curly"), Repair::Kind::Words, at.words, parts};
            findings.append(finding);
        }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeStraightQuotes() {
    return std::make_unique<StraightQuotes>();
}
