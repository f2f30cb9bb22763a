// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <QUrl>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class LinkForm : public Check {
    Q_DECLARE_TR_FUNCTIONS(LinkForm)
public:
    QString name() const override { return u"link-form"_s; }
    QString summary() const override { return tr("An address is written as addresses are"); }
    QList<Finding> look(const Article &article, const CheckContext &) const override {
        QList<Finding> findings;
        for (const ArticlePlaces::LinkAt &at : ArticlePlaces::links(article)) {
            const QString fault = faultOf(at.href);
            if (!fault.isEmpty())
                findings.append({name(), Finding::Level::Warning, at.where + u".href"_s, fault,
                                 tr("Edit link"), at.href});
        }
        return findings;
    }

private:
    static QString faultOf(const QString &href) {
        if (!href.startsWith(u"http"_s, Qt::CaseInsensitive))
            return {}; // unsafe-link's to say
        const QUrl url(href, QUrl::StrictMode);
        if (!url.isValid())
            return tr("This address is not written as addresses are: %1").arg(href);
        const QString host = url.host();
        if (host == u"http" || host == u"https" || host.isEmpty())
            return tr("This address begins twice, or names no site: %1").arg(href);
        if (!host.contains(u'.') || host.endsWith(u".local"_s))
            return tr("“%1” is no site that readers can reach").arg(host);
        if (!url.userInfo().isEmpty())
            return tr("This address tells a name or a password");
        if (QStringView(u".,;:)»”'\"").contains(href.back()) &&
            !(href.back() == u')' && href.contains(u'(')))
            return tr("This address ends in a punctuation mark: %1").arg(href);
        return {};
    }
};

} // namespace

std::unique_ptr<Check> makeLinkForm() {
    return std::make_unique<LinkForm>();
}
