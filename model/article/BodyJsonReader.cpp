// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/BodyJsonReader.h"

#include "model/article/ArticleWords.h"
#include "model/article/JsonIn.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("BodyJson", text);
}

Span readSpan(JsonIn &in) {
    Span span;
    span.text = in.text(u"text");
    span.marks.strong = in.flag(u"strong");
    span.marks.em = in.flag(u"em");
    span.marks.sub = in.flag(u"sub");
    span.marks.sup = in.flag(u"sup");
    span.marks.note = in.flag(u"note");
    span.marks.href = in.text(u"href");
    span.marks.article = in.articleId(u"article");
    if (span.marks.article && !span.marks.href.isEmpty())
        in.trouble(u"href", tr("a link goes to an article or to an address, not to both"));
    return span;
}

InlineText readText(JsonIn &in, QStringView key) {
    InlineText text;
    in.objects(key, [&](JsonIn &span) { text.append(readSpan(span)); });
    return normalized(text);
}

FractionRect readRect(JsonIn &in) {
    return {in.fraction(u"x"), in.fraction(u"y"), in.fraction(u"width", 1),
            in.fraction(u"height", 1)};
}

void readShapes(JsonIn &in, QMap<QString, FractionRect> &shapes) {
    for (auto it = in.all().begin(); it != in.all().end(); ++it)
        if (const QString key = it.key(); ArticleWords::isShape(key))
            in.object(key, [&](JsonIn &rect) { shapes.insert(key, readRect(rect)); });
}

void readBlocks(JsonIn &in, QStringView key, Body &body, bool inBox);

using ReadBlock = Block (*)(JsonIn &);

Block readParagraph(JsonIn &in) {
    return {Paragraph{readText(in, u"text")}};
}
Block readSubheading(JsonIn &in) {
    return {Subheading{in.number(u"level", 2, 3).value_or(2), readText(in, u"text")}};
}
Block readQuote(JsonIn &in) {
    return {Quote{readText(in, u"text"), in.text(u"attribution")}};
}
Block readList(JsonIn &in) {
    BulletList block;
    block.ordered = in.flag(u"ordered");
    QHash<qsizetype, InlineText> items;
    const qsizetype count = in.objectLists(
        u"items", [&](qsizetype item, JsonIn &span) { items[item].append(readSpan(span)); });
    for (qsizetype item = 0; item < count; ++item)
        block.items.append(normalized(items.value(item)));
    return {block};
}
Block readPhoto(JsonIn &in) {
    return {PhotoBlock{BodyJson::readPhotoUse(in)}};
}
Block readGallery(JsonIn &in) {
    Gallery block;
    in.objects(u"photos", [&](JsonIn &use) { block.photos.append(BodyJson::readPhotoUse(use)); });
    return {block};
}
Block readReadAlso(JsonIn &in) {
    ReadAlso block{in.text(u"headline"), in.articleId(u"article"), in.text(u"href")};
    if (block.article && !block.href.isEmpty())
        in.trouble(u"href", tr("a link goes to an article or to an address, not to both"));
    return {block};
}
Block readEmbed(JsonIn &in) {
    return {Embed{in.text(u"href")}};
}
Block readFactBox(JsonIn &in) {
    FactBox block{in.text(u"title"), {}};
    readBlocks(in, u"body", block.body, true);
    return {block};
}
Block readDivider(JsonIn &) {
    return {Divider{}};
}

constexpr std::array BlockWords{QStringView(u"paragraph"), QStringView(u"subheading"),
                                QStringView(u"quote"),     QStringView(u"list"),
                                QStringView(u"photo"),     QStringView(u"gallery"),
                                QStringView(u"readAlso"),  QStringView(u"embed"),
                                QStringView(u"factBox"),   QStringView(u"divider")};
constexpr std::array<ReadBlock, BlockWords.size()> BlockReaders{
    readParagraph, readSubheading, readQuote, readList,    readPhoto,
    readGallery,   readReadAlso,   readEmbed, readFactBox, readDivider};

void readBlocks(JsonIn &in, QStringView key, Body &body, bool inBox) {
    in.objects(key, [&](JsonIn &block) {
        if (!block.has(u"type"))
            return block.trouble(u"type", tr("a block must say what it is"));
        const ReadBlock read = BlockReaders[size_t(block.word(u"type", BlockWords))];
        if (inBox && read == readFactBox)
            return block.trouble(u"type", tr("a fact box cannot stand in a fact box"));
        if (!block.troubles().first())
            body.push_back(read(block));
    });
}

} // namespace

Body BodyJson::readBody(JsonIn &in, QStringView key) {
    Body body;
    readBlocks(in, key, body, false);
    return body;
}

PhotoUse BodyJson::readPhotoUse(JsonIn &in) {
    PhotoUse use;
    if (const QString hash = in.text(u"photo"); !hash.isEmpty()) {
        use.photo = PhotoHash::fromText(hash);
        if (!use.photo)
            in.trouble(u"photo", tr("this must be sha256: and 64 hexadecimal digits, or null"));
    }
    use.caption = readText(in, u"caption");
    use.credit = in.text(u"credit");
    use.alt = in.text(u"alt");
    in.object(u"crop", [&](JsonIn &rect) { use.crop = readRect(rect); });
    in.object(u"focus", [&](JsonIn &point) {
        use.focus = Fraction{point.fraction(u"x"), point.fraction(u"y")};
    });
    in.object(u"shapes", [&](JsonIn &shapes) { readShapes(shapes, use.shapes); });
    return use;
}
