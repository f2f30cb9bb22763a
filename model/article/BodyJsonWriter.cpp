// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/BodyJsonWriter.h"

#include "model/article/ArticleWords.h"
#include "model/article/JsonOut.h"

namespace {

/// Of a text in normal form.
void writeSpan(JsonOut &out, const Span &span) {
    out.open('{');
    out.key("text").cleanText(span.text);
    const Marks &marks = span.marks;
    const auto mark = [&](const char *name, bool set) {
        if (set)
            out.key(name).flag(true);
    };
    mark("strong", marks.strong);
    mark("em", marks.em);
    mark("sub", marks.sub);
    mark("sup", marks.sup);
    if (!marks.href.isEmpty())
        out.key("href").cleanText(marks.href);
    if (marks.article)
        out.key("article").text(marks.article->toText());
    mark("note", marks.note);
    out.close('}');
}

void writeText(JsonOut &out, const InlineText &text) {
    out.open('[');
    for (const Span &span : normalized(text))
        writeSpan(out, span);
    out.close(']');
}

void writeRect(JsonOut &out, const FractionRect &rect) {
    out.open('{');
    out.key("x").fraction(rect.x);
    out.key("y").fraction(rect.y);
    out.key("width").fraction(rect.width);
    out.key("height").fraction(rect.height);
    out.close('}');
}

void writeShapes(JsonOut &out, const QMap<QString, FractionRect> &shapes) {
    bool any = false;
    for (auto shape = shapes.begin(); shape != shapes.end(); ++shape) {
        if (!ArticleWords::isShape(shape.key()))
            continue;
        if (!any)
            out.key("shapes").open('{');
        any = true;
        writeRect(out.key(shape.key().toLatin1().constData()), shape.value());
    }
    if (any)
        out.close('}');
}

void writePhotoKeys(JsonOut &out, const PhotoUse &use) {
    out.key("photo");
    if (use.photo)
        out.text(use.photo->toText());
    else
        out.null();
    writeText(out.key("caption"), use.caption);
    out.key("credit").text(use.credit);
    out.key("alt").text(use.alt);
    if (use.crop)
        writeRect(out.key("crop"), *use.crop);
    if (use.focus) {
        out.key("focus").open('{');
        out.key("x").fraction(use.focus->x);
        out.key("y").fraction(use.focus->y);
        out.close('}');
    }
    writeShapes(out, use.shapes);
}

/// Writes each block's keys after its type.
class BlockWriter {
public:
    BlockWriter(JsonOut &out, JsonPurpose purpose, bool inBox)
        : m_out(out), m_purpose(purpose), m_inBox(inBox) {}

    void operator()(const Paragraph &block) { begin("paragraph", block.text); }
    void operator()(const Subheading &block) {
        type("subheading").key("level").number(block.level <= 2 ? 2 : 3);
        writeText(m_out.key("text"), block.text);
        m_out.close('}');
    }
    void operator()(const Quote &block) {
        type("quote");
        writeText(m_out.key("text"), block.text);
        m_out.key("attribution").text(block.attribution);
        m_out.close('}');
    }
    void operator()(const BulletList &block) {
        type("list").key("ordered").flag(block.ordered);
        m_out.key("items").open('[');
        for (const InlineText &item : block.items)
            writeText(m_out, item);
        m_out.close(']');
        m_out.close('}');
    }
    void operator()(const PhotoBlock &block) {
        writePhotoKeys(type("photo"), block.use);
        m_out.close('}');
    }
    void operator()(const Gallery &block) {
        type("gallery").key("photos").open('[');
        for (const PhotoUse &use : block.photos)
            BodyJson::write(m_out, use);
        m_out.close(']');
        m_out.close('}');
    }
    void operator()(const ReadAlso &block) {
        const bool byId = m_purpose == JsonPurpose::Seal && block.article;
        type("readAlso").key("headline").text(byId ? QString() : block.headline);
        m_out.key("article").textOrNull(block.article ? block.article->toText() : QString());
        m_out.key("href").textOrNull(block.article ? QString() : block.href);
        m_out.close('}');
    }
    void operator()(const Embed &block) {
        type("embed").key("href").text(block.href);
        m_out.close('}');
    }
    void operator()(const FactBox &block) {
        if (m_inBox) // a box has no box inside: what stands in it stands in the outer one
            return spill(block);
        type("factBox").key("title").text(block.title);
        m_out.key("body").open('[');
        BlockWriter inside(m_out, m_purpose, true);
        for (const Block &inner : block.body)
            std::visit(inside, inner.is);
        m_out.close(']');
        m_out.close('}');
    }
    void operator()(const Divider &) {
        type("divider");
        m_out.close('}');
    }

private:
    JsonOut &type(const char *name) {
        m_out.open('{');
        m_out.key("type").text(QString::fromLatin1(name));
        return m_out;
    }
    void begin(const char *name, const InlineText &text) {
        type(name);
        writeText(m_out.key("text"), text);
        m_out.close('}');
    }
    void spill(const FactBox &box) {
        if (!box.title.isEmpty())
            (*this)(Subheading{3, plain(box.title)});
        for (const Block &inner : box.body)
            std::visit(*this, inner.is);
    }

    JsonOut &m_out;
    JsonPurpose m_purpose;
    bool m_inBox;
};

} // namespace

void BodyJson::write(JsonOut &out, const Body &body, JsonPurpose purpose) {
    out.open('[');
    BlockWriter writer(out, purpose, false);
    for (const Block &block : body)
        std::visit(writer, block.is);
    out.close(']');
}

void BodyJson::write(JsonOut &out, const PhotoUse &use) {
    out.open('{');
    writePhotoKeys(out, use);
    out.close('}');
}
