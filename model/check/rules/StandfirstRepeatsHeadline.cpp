// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class StandfirstRepeatsHeadline : public Check {
    Q_DECLARE_TR_FUNCTIONS(StandfirstRepeatsHeadline)
public:
    QString name() const override { return u"standfirst-repeats-headline"_s; }
    QString summary() const override { return tr("A standfirst says more than the headline"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        if (article.standfirst.isEmpty() ||
            Text::fold(article.standfirst) != Text::fold(article.headline))
            return {};
        return {{name(), Finding::Level::Warning, u"standfirst"_s,
                 tr("The standfirst says the same as the headline"), tr("Rewrite standfirst")}};
    }
};

} // namespace

std::unique_ptr<Check> makeStandfirstRepeatsHeadline() {
    return std::make_unique<StandfirstRepeatsHeadline>();
}
