// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class MissingCaption : public Check {
    Q_DECLARE_TR_FUNCTIONS(MissingCaption)
public:
    QString name() const override { return u"missing-caption"_s; }
    QString summary() const override { return tr("Each photo has a caption"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        for (const ArticlePlaces::PhotoAt &at : ArticlePlaces::photos(article))
            if (ArticlePlaces::forReaders(at.use->caption).trimmed().isEmpty())
                findings.append({name(), Finding::Level::Warning, at.where + u".caption"_s,
                                 tr("The photo has no caption"), tr("Add caption")});
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeMissingCaption() {
    return std::make_unique<MissingCaption>();
}
