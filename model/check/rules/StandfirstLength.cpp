// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"
#include "model/check/Check.h"
#include "model/check/HeadLimits.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class StandfirstLength : public Check {
    Q_DECLARE_TR_FUNCTIONS(StandfirstLength)
public:
    QString name() const override { return u"standfirst-length"_s; }
    QString summary() const override {
        return tr("A standfirst is no longer than the house allows");
    }
    QList<Finding> look(const Article &article, const CheckContext &context) const override {
        const int most = HeadLimits::of(context).standfirst;
        const int length = Text::length(article.standfirst);
        if (most <= 0 || length <= most)
            return {};
        return {{name(), Finding::Level::Warning, u"standfirst"_s,
                 tr("%n character(s) too long: at most %1", nullptr, length - most).arg(most),
                 tr("Shorten standfirst")}};
    }
};

} // namespace

std::unique_ptr<Check> makeStandfirstLength() {
    return std::make_unique<StandfirstLength>();
}
