// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/CardTexts.h"
#include <algorithm>

namespace {

/// Calls `each` with every text of the card; an InlineText or a QString.
template<class OneBlock, class Each>
void forTexts(OneBlock &block, Each each) {
    const auto use = [&each](auto &photo) {
        each(photo.caption);
        each(photo.credit);
        each(photo.alt);
    };
    if (auto *photo = std::get_if<PhotoBlock>(&block.is))
        use(photo->use);
    else if (auto *gallery = std::get_if<Gallery>(&block.is))
        for (auto &one : gallery->photos)
            use(one);
    else if (auto *also = std::get_if<ReadAlso>(&block.is))
        each(also->headline);
}

QString said(const InlineText &text) {
    return plainText(text);
}
QString said(const QString &text) {
    return text;
}

void put(QString &text, qsizetype from, qsizetype length, const QString &with) {
    text.replace(from, length, with);
}

void put(InlineText &text, qsizetype from, qsizetype length, const QString &with) {
    bool placed = false;
    for (Span &span : text) {
        const qsizetype size = span.text.size();
        const qsizetype begin = std::clamp<qsizetype>(from, 0, size);
        const qsizetype end = std::clamp<qsizetype>(from + length, 0, size);
        if (end > begin) {
            span.text.replace(begin, end - begin, placed ? QString() : with);
            placed = true;
        }
        from -= size;
    }
    text = normalized(text);
}

} // namespace

namespace CardTexts {

QStringList of(const Block &block) {
    QStringList texts;
    forTexts(block, [&texts](const auto &text) { texts.append(said(text)); });
    return texts;
}

bool areElsewhere(const Block &block) {
    const auto *also = std::get_if<ReadAlso>(&block.is);
    return also && also->article;
}

Block replaced(const Block &block, int index, qsizetype from, qsizetype length,
               const QString &with) {
    Block made = block;
    int at = 0;
    forTexts(made, [&](auto &text) {
        if (at++ == index)
            put(text, from, length, with);
    });
    return made;
}

} // namespace CardTexts
