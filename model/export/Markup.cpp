// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Markup.h"

#include "model/base/Escape.h"
#include "model/export/PhotoCopy.h"
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

class BodyWriter {
public:
    BodyWriter(const PublicArticle &shown, const MarkupContext &context)
        : m_shown(shown), m_context(context), m_dateline(shown.article.dateline) {}

    SafeMarkup body() {
        const Body &body = m_shown.article.body;
        if (!m_dateline.isEmpty() &&
            (body.empty() || !std::holds_alternative<Paragraph>(body.front().is))) {
            m_out.open("p");
            dateline(false);
            m_out.close();
        }
        blocks(body);
        return m_out.take();
    }

    SafeMarkup figure(const PhotoUse &use, bool lead) {
        photo(use, lead);
        return m_out.take();
    }

private:
    QString word(const QString &name) const { return m_context.words.value(name); }

    void dateline(bool before) {
        m_out.open("span").attribute("class", u"dateline").text(m_dateline).close();
        if (before)
            m_out.text(u" — ");
        m_dateline.clear();
    }

    void blocks(const Body &body) {
        for (size_t i = 0; i < body.size(); ++i) {
            if (!std::holds_alternative<ReadAlso>(body[i].is)) {
                block(body[i]);
                continue;
            }
            // Neighbours share a box.
            size_t end = i + 1;
            while (end < body.size() && std::holds_alternative<ReadAlso>(body[end].is))
                ++end;
            readAlso(body, i, end);
            i = end - 1;
        }
    }

    void block(const Block &block) {
        std::visit([this](const auto &is) { write(is); }, block.is);
    }

    void write(const Paragraph &paragraph) {
        m_out.open("p");
        if (!m_dateline.isEmpty())
            dateline(true);
        text(paragraph.text);
        m_out.close();
    }

    void write(const Subheading &heading) {
        // A page does not jump from its h1 to an h3.
        const bool second = heading.level <= 2 || !m_hadHeading;
        m_hadHeading = true;
        second ? m_out.open("h2") : m_out.open("h3");
        text(heading.text);
        m_out.close();
    }

    void write(const Quote &quote) {
        m_out.open("figure").attribute("class", u"quote").open("blockquote").open("p");
        text(quote.text);
        m_out.close().close();
        if (!quote.attribution.isEmpty())
            m_out.element("figcaption", quote.attribution);
        m_out.close();
    }

    void write(const BulletList &list) {
        list.ordered ? m_out.open("ol") : m_out.open("ul");
        for (const InlineText &item : list.items) {
            m_out.open("li");
            text(item);
            m_out.close();
        }
        m_out.close();
    }

    void write(const PhotoBlock &block) { photo(block.use, false); }

    void write(const Gallery &gallery) {
        m_out.open("div").attribute("class", u"gallery");
        for (const PhotoUse &use : gallery.photos)
            photo(use, false);
        m_out.close();
    }

    void write(const ReadAlso &) {} // by readAlso(), with its neighbours

    void write(const Embed &embed) {
        const QString address = Escape::safeHref(embed.href);
        const QString host = QUrl(address).host();
        m_out.open("p").attribute("class", u"embed").open("a").url("href", address);
        m_out.attribute("rel", u"noopener").text(word(u"embed"_s)).text(u" ");
        m_out.text(host.isEmpty() ? address : host).close().close();
    }

    void write(const FactBox &box) {
        m_out.open("div").attribute("class", u"fact-box");
        if (!box.title.isEmpty())
            m_out.open("p").attribute("class", u"box-title").text(box.title).close();
        blocks(box.body);
        m_out.close();
    }

    void write(const Divider &) { m_out.leaf("hr"); }

    void readAlso(const Body &body, size_t from, size_t to) {
        m_out.open("div").attribute("class", u"read-also");
        m_out.open("p").attribute("class", u"box-title").text(word(u"readAlso"_s)).close();
        m_out.open("ul");
        for (size_t i = from; i < to; ++i) {
            const ReadAlso &line = *std::get_if<ReadAlso>(&body[i].is);
            m_out.open("li").open("a");
            if (line.article)
                m_out.url("href", address(m_shown.links.value(*line.article).page));
            else
                m_out.url("href", line.href).attribute("rel", u"noopener");
            m_out.text(line.headline).close().close();
        }
        m_out.close().close();
    }

    void photo(const PhotoUse &use, bool lead) {
        const auto record =
            use.photo ? m_shown.photos.constFind(*use.photo) : m_shown.photos.cend();
        const bool there = record != m_shown.photos.cend();
        if (!there && use.caption.isEmpty() && use.credit.isEmpty())
            return;
        m_out.open("figure").attribute("class", lead ? u"lead" : u"photo");
        if (there) {
            m_out.leaf("img").url("src", m_context.base + Markup::photoPage(*record));
            m_out.attribute("width", record->width).attribute("height", record->height);
            m_out.attribute("alt", use.alt);
            if (!lead)
                m_out.attribute("loading", u"lazy");
        }
        caption(use);
        m_out.close();
    }

    void caption(const PhotoUse &use) {
        if (use.caption.isEmpty() && use.credit.isEmpty())
            return;
        m_out.open("figcaption");
        if (!use.caption.isEmpty()) {
            m_out.open("span").attribute("class", u"caption");
            text(use.caption);
            m_out.close();
        }
        if (!use.caption.isEmpty() && !use.credit.isEmpty())
            m_out.text(u" ");
        if (!use.credit.isEmpty())
            m_out.open("span").attribute("class", u"credit").text(use.credit).close();
        m_out.close();
    }

    void text(const InlineText &text) {
        for (const Span &span : text)
            this->span(span);
    }

    void span(const Span &span) {
        const Marks &marks = span.marks;
        if (marks.note)
            return;
        int open = 0;
        if (marks.article && m_shown.links.contains(*marks.article)) {
            m_out.open("a").url("href", address(m_shown.links.value(*marks.article).page));
            ++open;
        } else if (!marks.href.isEmpty() && !Escape::safeHref(marks.href).isEmpty()) {
            m_out.open("a").url("href", marks.href).attribute("rel", u"noopener");
            ++open;
        }
        if (marks.strong)
            m_out.open("strong"), ++open;
        if (marks.em)
            m_out.open("em"), ++open;
        if (marks.sub)
            m_out.open("sub"), ++open;
        if (marks.sup)
            m_out.open("sup"), ++open;
        m_out.lines(span.text);
        while (open-- > 0)
            m_out.close();
    }

    /// Of a page of this edition, or as it stands where it is one elsewhere.
    QString address(const QString &page) const {
        const bool elsewhere = page.startsWith(u"http") && page.contains(u':');
        return elsewhere || page == u"#" ? page : m_context.base + page;
    }

    const PublicArticle &m_shown;
    const MarkupContext &m_context;
    MarkupWriter m_out;
    QString m_dateline;
    bool m_hadHeading = false;
};

} // namespace

SafeMarkup Markup::body(const PublicArticle &shown, const MarkupContext &context) {
    return BodyWriter(shown, context).body();
}

SafeMarkup Markup::lead(const PublicArticle &shown, const MarkupContext &context) {
    return shown.article.lead ? BodyWriter(shown, context).figure(*shown.article.lead, true)
                              : SafeMarkup();
}

SafeMarkup Markup::picture(const PublicArticle &shown, const PhotoUse &use, const QString &base,
                           const QString &alt) {
    const auto record = use.photo ? shown.photos.constFind(*use.photo) : shown.photos.cend();
    if (record == shown.photos.cend())
        return {};
    MarkupWriter out;
    out.leaf("img").url("src", base + photoPage(*record));
    out.attribute("width", record->width).attribute("height", record->height);
    out.attribute("alt", alt).attribute("loading", u"lazy");
    return out.take();
}

QString Markup::photoPage(const Photo &photo) {
    return u"photos/"_s + photo.hash.hex() + PhotoCopy::suffixOf(photo);
}
