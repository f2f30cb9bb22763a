// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"
#include "model/check/Check.h"

#include <QCoreApplication>
#include <QUrl>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class SelfLink : public Check {
    Q_DECLARE_TR_FUNCTIONS(SelfLink)
public:
    QString name() const override { return u"self-link"_s; }
    QString summary() const override { return tr("An article does not link to itself"); }
    QList<Finding> look(const Article &article, const CheckContext &context) const override {
        QList<Finding> findings;
        for (const ArticlePlaces::LinkAt &at : ArticlePlaces::links(article))
            if (at.article == article.id || isOwnPage(at.href, article, context))
                findings.append({name(), Finding::Level::Warning, at.where,
                                 tr("This link leads to the article itself"), tr("Look at it")});
        return findings;
    }

private:
    static bool isOwnPage(const QString &href, const Article &article,
                          const CheckContext &context) {
        const QString &site = context.settings.url;
        if (site.isEmpty() || article.slug.isEmpty() || !href.startsWith(site))
            return false;
        QString last = QUrl(href).path().section(u'/', -1, -1, QString::SectionSkipEmpty);
        if (last.endsWith(u".html"_s))
            last.chop(5);
        return last == article.slug;
    }
};

} // namespace

std::unique_ptr<Check> makeSelfLink() {
    return std::make_unique<SelfLink>();
}
