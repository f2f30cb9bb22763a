// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Body.h"

#include "model/article/Statistics.h"
#include "model/base/Text.h"

namespace {

template<class... Visits>
struct Visitor : Visits... {
    using Visits::operator()...;
};
template<class... Visits>
Visitor(Visits...) -> Visitor<Visits...>;

void addLine(QString &to, const QString &line) {
    if (line.isEmpty())
        return;
    if (!to.isEmpty())
        to += u'\n';
    to += line;
}

void addPhoto(QString &to, const PhotoUse &use) {
    addLine(to, plainText(use.caption));
    addLine(to, use.credit);
}

void addBlocks(QString &to, const Body &body) {
    const Visitor visitor{
        [&](const Paragraph &block) { addLine(to, plainText(block.text)); },
        [&](const Subheading &block) { addLine(to, plainText(block.text)); },
        [&](const Quote &block) {
            addLine(to, plainText(block.text));
            addLine(to, block.attribution);
        },
        [&](const BulletList &block) {
            for (const InlineText &item : block.items)
                addLine(to, plainText(item));
        },
        [&](const PhotoBlock &block) { addPhoto(to, block.use); },
        [&](const Gallery &block) {
            for (const PhotoUse &use : block.photos)
                addPhoto(to, use);
        },
        [&](const ReadAlso &block) { addLine(to, block.headline); },
        [](const Embed &) {},
        [&](const FactBox &block) {
            addLine(to, block.title);
            addBlocks(to, block.body);
        },
        [](const Divider &) {},
    };
    for (const Block &block : body)
        std::visit(visitor, block.is);
}

void addPhotoUses(QList<PhotoUse> &to, const Body &body) {
    for (const Block &block : body) {
        if (const auto *photo = std::get_if<PhotoBlock>(&block.is))
            to.append(photo->use);
        else if (const auto *gallery = std::get_if<Gallery>(&block.is))
            to.append(gallery->photos);
        else if (const auto *box = std::get_if<FactBox>(&block.is))
            addPhotoUses(to, box->body);
    }
}

} // namespace

bool FactBox::operator==(const FactBox &other) const {
    return title == other.title && body == other.body;
}

QString plainText(const Body &body) {
    QString text;
    addBlocks(text, body);
    return text;
}

int wordCount(const Body &body) {
    int count = 0;
    for (const QString &text : runningText(body))
        count += Text::wordCount(text);
    return count;
}

QList<PhotoUse> photoUses(const Body &body) {
    QList<PhotoUse> uses;
    addPhotoUses(uses, body);
    return uses;
}
