// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Escape.h"
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class UnsafeLink : public Check {
    Q_DECLARE_TR_FUNCTIONS(UnsafeLink)
public:
    QString name() const override { return u"unsafe-link"_s; }
    QString summary() const override { return tr("Each address is one that a page may link to"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        for (const ArticlePlaces::LinkAt &at : ArticlePlaces::links(article))
            if (!at.href.isEmpty() && Escape::safeHref(at.href).isEmpty())
                findings.append({name(), Finding::Level::Error, at.where + u".href"_s,
                                 tr("This address is no http, https, mailto or tel link"),
                                 tr("Edit link")});
        return findings;
    }
};

} // namespace

std::unique_ptr<Check> makeUnsafeLink() {
    return std::make_unique<UnsafeLink>();
}
