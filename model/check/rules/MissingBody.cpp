// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class MissingBody : public Check {
    Q_DECLARE_TR_FUNCTIONS(MissingBody)
public:
    QString name() const override { return u"missing-body"_s; }
    QString summary() const override { return tr("An article has a body"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        if (!plainText(article.body).trimmed().isEmpty() || !photoUses(article.body).isEmpty())
            return {};
        return {
            {name(), Finding::Level::Error, u"body"_s, tr("The body is empty"), tr("Write body")}};
    }
};

} // namespace

std::unique_ptr<Check> makeMissingBody() {
    return std::make_unique<MissingBody>();
}
