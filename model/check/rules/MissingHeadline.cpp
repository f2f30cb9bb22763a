// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class MissingHeadline : public Check {
    Q_DECLARE_TR_FUNCTIONS(MissingHeadline)
public:
    QString name() const override { return u"missing-headline"_s; }
    QString summary() const override { return tr("An article has a headline"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        if (!article.headline.trimmed().isEmpty())
            return {};
        return {{name(), Finding::Level::Error, u"headline"_s, tr("There is no headline"),
                 tr("Write headline")}};
    }
};

} // namespace

std::unique_ptr<Check> makeMissingHeadline() {
    return std::make_unique<MissingHeadline>();
}
