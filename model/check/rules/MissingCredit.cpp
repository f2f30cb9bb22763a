// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class MissingCredit : public Check {
    Q_DECLARE_TR_FUNCTIONS(MissingCredit)
public:
    QString name() const override { return u"missing-credit"_s; }
    QString summary() const override { return tr("Each photo has a credit"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        for (const ArticlePlaces::PhotoAt &at : ArticlePlaces::photos(article))
            if (at.use->credit.trimmed().isEmpty())
                findings.append({name(), Finding::Level::Error, at.where + u".credit"_s,
                                 tr("The photo has no credit"), tr("Add credit")});
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeMissingCredit() {
    return std::make_unique<MissingCredit>();
}
