// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ArticleAssembler.h"
#include "model/import/ImportIdentity.h"
#include "model/import/ImportLimits.h"
#include <QCoreApplication>

// What is said of an article that was read: its limits, its warnings, its identity.

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("ArticleAssembler", text);
}

} // namespace

void ArticleAssembler::limit() {
    Article &article = m_made.article;
    if (article.headline.size() > ImportLimits::Headline) {
        article.headline.truncate(ImportLimits::Headline);
        m_made.warnings.append(tr("the headline was longer than %1 characters and was cut")
                                   .arg(ImportLimits::Headline));
    }
    article.section.truncate(ImportLimits::Label);
    article.kicker.truncate(ImportLimits::Label);
}

void ArticleAssembler::warn() {
    const Article &article = m_made.article;
    QStringList &warnings = m_made.warnings;
    if (article.headline.isEmpty())
        warnings.append(tr("no headline was found"));
    if (article.section.isEmpty())
        warnings.append(tr("no section was found"));
    if (article.lead && article.lead->caption.isEmpty() && article.lead->credit.isEmpty())
        warnings.append(tr("lead photo has no file, caption or credit yet"));
    else if (article.lead && article.lead->credit.isEmpty())
        warnings.append(tr("lead photo has no file and no credit yet"));
    else if (article.lead)
        warnings.append(tr("lead photo by %1 has no file yet").arg(article.lead->credit));
    for (const Block &block : article.body) {
        if (const auto *photo = std::get_if<PhotoBlock>(&block.is)) {
            warnings.append(photo->use.credit.isEmpty()
                                ? tr("a photo has no file and no credit yet")
                                : tr("photo by %1 has no file yet").arg(photo->use.credit));
        } else if (const auto *link = std::get_if<ReadAlso>(&block.is)) {
            if (link->href.isEmpty())
                warnings.append(tr("READ ALSO “%1” names no article here yet").arg(link->headline));
        }
    }
}

QString ArticleAssembler::sourceId() const {
    return importIdentity(m_made.article);
}
