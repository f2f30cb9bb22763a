// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ImportIdentity.h"
#include "model/base/Sha256.h"
#include "model/base/Text.h"

QString importIdentity(const Article &article) {
    QString first;
    for (const Block &block : article.body) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.is)) {
            first = plainText(paragraph->text);
            break;
        }
    }
    const QString all = Text::fold(article.section) + u'\n' + Text::fold(article.headline) + u'\n' +
                        Text::fold(first);
    return QString::fromLatin1(Sha256::of(all.toUtf8()).toHex());
}

void removePhoto(Article &article, const PhotoHash &photo) {
    const auto look = [&](PhotoUse &use) {
        if (use.photo == photo)
            use.photo.reset();
    };
    if (article.lead)
        look(*article.lead);
    for (Block &block : article.body) {
        if (auto *alone = std::get_if<PhotoBlock>(&block.is))
            look(alone->use);
        else if (auto *gallery = std::get_if<Gallery>(&block.is))
            for (PhotoUse &use : gallery->photos)
                look(use);
    }
}
