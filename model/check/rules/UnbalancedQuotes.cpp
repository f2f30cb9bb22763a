// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

bool opens(const QString &text) {
    return !text.isEmpty() && u"\"“„«"_s.contains(text.front());
}

/// German closes „ with “, Swedish opens and closes with ”, and »these« may stand either way.
bool isBalanced(const QString &text) {
    const qsizetype low = text.count(u'„'), left = text.count(u'“'), right = text.count(u'”');
    const bool curly = low > 0                  ? low == left + right
                       : left == 0 && right > 0 ? right % 2 == 0
                                                : left == right;
    return curly && text.count(u'"') % 2 == 0 && text.count(u'«') == text.count(u'»');
}

class UnbalancedQuotes : public Check {
    Q_DECLARE_TR_FUNCTIONS(UnbalancedQuotes)
public:
    QString name() const override { return u"unbalanced-quotes"_s; }
    QString summary() const override { return tr("Each quotation mark that opens is closed"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        const QList<ArticlePlaces::WordsAt> all = ArticlePlaces::words(article);
        for (qsizetype i = 0; i < all.size(); ++i) {
            // A quotation over several paragraphs opens in each and is closed in the last.
            const bool goesOn = i + 1 < all.size() && all[i].where.endsWith(u".text") &&
                                all[i + 1].where.endsWith(u".text") && opens(all[i + 1].words);
            if (!isBalanced(all[i].words) && !goesOn)
                findings.append({name(), Finding::Level::Warning, all[i].where,
                                 tr("A quotation mark has no partner"), tr("Look at it")});
        }
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeUnbalancedQuotes() {
    return std::make_unique<UnbalancedQuotes>();
}
