// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/MarkdownBody.h"
#include "model/base/Escape.h"
#include "model/import/MarkdownEntity.h"
#include <QCoreApplication>
#include <QStringDecoder>
#include <md4c.h>

using namespace Qt::StringLiterals;

namespace {

InlineText trimmed(InlineText text) {
    text = normalized(text);
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\n' || c == u'\t'; };
    while (!text.isEmpty() && isSpace(text.last().text.back())) {
        text.last().text.chop(1);
        if (text.last().text.isEmpty())
            text.removeLast();
    }
    while (!text.isEmpty() && isSpace(text.first().text.front())) {
        text.first().text.remove(0, 1);
        if (text.first().text.isEmpty())
            text.removeFirst();
    }
    return text;
}

/// Hears md4c's events and builds blocks, without a tree: quotes and lists are flat in a body, so
/// only the outermost container counts.
class MarkdownReader {
public:
    Body take() { return std::move(m_body); }

    void enter(MD_BLOCKTYPE type, void *detail) {
        switch (type) {
        case MD_BLOCK_QUOTE:
            return open(Container::Quote, false);
        case MD_BLOCK_UL:
            return open(Container::List, false);
        case MD_BLOCK_OL:
            return open(Container::List, true);
        case MD_BLOCK_H:
            m_level = int(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
            return;
        case MD_BLOCK_HR:
            if (m_depth == 0)
                m_body.push_back({Divider{}});
            return;
        case MD_BLOCK_TD:
        case MD_BLOCK_TH:
            if (!m_firstCell)
                add(u"\t"_s);
            m_firstCell = false;
            return;
        case MD_BLOCK_TR:
            m_firstCell = true;
            return;
        default:
            return;
        }
    }

    void leave(MD_BLOCKTYPE type) {
        switch (type) {
        case MD_BLOCK_QUOTE:
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            return close();
        case MD_BLOCK_LI:
            endLine();
            return endItem();
        case MD_BLOCK_P:
        case MD_BLOCK_H:
        case MD_BLOCK_CODE:
        case MD_BLOCK_TR:
            return endLine();
        default:
            return;
        }
    }

    void enter(MD_SPANTYPE type, void *detail) {
        if (type == MD_SPAN_STRONG)
            ++m_strong;
        else if (type == MD_SPAN_EM)
            ++m_em;
        else if (type == MD_SPAN_A)
            setLink(markdownText(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href));
        else if (type == MD_SPAN_IMG)
            ++m_image;
    }

    void leave(MD_SPANTYPE type, void *detail) {
        if (type == MD_SPAN_STRONG)
            --m_strong;
        else if (type == MD_SPAN_EM)
            --m_em;
        else if (type == MD_SPAN_A)
            m_link = {};
        else if (type == MD_SPAN_IMG && --m_image == 0)
            endImage(*static_cast<const MD_SPAN_IMG_DETAIL *>(detail));
    }

    void text(MD_TEXTTYPE type, const QString &text) {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            return;
        case MD_TEXT_BR:
            return add(u"\n"_s);
        case MD_TEXT_SOFTBR:
            return add(u" "_s);
        case MD_TEXT_ENTITY:
            return add(markdownEntity(text));
        case MD_TEXT_HTML:
            return tag(text);
        default:
            return add(text);
        }
    }

private:
    enum class Container { Quote, List };

    void add(const QString &text) {
        if (m_image > 0) {
            m_alt += text;
            return;
        }
        Marks marks = m_link;
        marks.strong = m_strong > 0;
        marks.em = m_em > 0;
        marks.sub = m_sub;
        marks.sup = m_sup;
        m_text += Span{text, marks};
    }

    /// Of HTML only what Markdown has no sign for is understood; any other tag is dropped, its text
    /// stays.
    void tag(const QString &written) {
        if (written == "<sub>"_L1 || written == "</sub>"_L1)
            m_sub = written.at(1) != u'/';
        else if (written == "<sup>"_L1 || written == "</sup>"_L1)
            m_sup = written.at(1) != u'/';
        else if (written.startsWith("<br"_L1))
            add(u"\n"_s);
    }

    void setLink(const QString &href) {
        m_link = {};
        QString id = href;
        for (const auto scheme : {"standfirst:"_L1, "urn:uuid:"_L1}) {
            if (id.startsWith(scheme))
                id.remove(0, scheme.size());
        }
        m_link.article = ArticleId::fromText(id);
        if (!m_link.article)
            m_link.href = Escape::safeHref(href);
    }

    void endImage(const MD_SPAN_IMG_DETAIL &detail) {
        const QString alt = std::exchange(m_alt, {});
        if (m_depth > 0 || m_level > 0)
            return add(alt);
        endLine();
        PhotoUse use{.photo = PhotoHash::fromText(markdownText(detail.src)),
                     .alt = alt.simplified()};
        if (const QString title = markdownText(detail.title).simplified(); !title.isEmpty())
            use.caption = normalized(plain(title));
        m_body.push_back({PhotoBlock{use}});
    }

    void open(Container container, bool ordered) {
        endLine();
        if (m_depth > 0)
            endItem();
        else
            m_outermost = container;
        if (m_depth++ == 0)
            m_ordered = ordered;
    }

    void close() {
        endLine();
        if (--m_depth > 0)
            return;
        if (m_outermost == Container::List) {
            if (!m_items.isEmpty())
                m_body.push_back({BulletList{m_ordered, std::exchange(m_items, {})}});
        } else if (!m_lines.isEmpty()) {
            endQuote();
        }
    }

    void endQuote() {
        Quote quote;
        QList<InlineText> lines = std::exchange(m_lines, {});
        if (lines.size() > 1 && plainText(lines.last()).startsWith(u"— "))
            quote.attribution = plainText(lines.takeLast()).mid(2);
        quote.text = joined(lines);
        m_body.push_back({quote});
    }

    void endItem() {
        if (m_outermost == Container::List && !m_lines.isEmpty())
            m_items += joined(std::exchange(m_lines, {}));
    }

    void endLine() {
        const InlineText text = trimmed(std::exchange(m_text, {}));
        const int level = std::exchange(m_level, 0);
        if (text.isEmpty())
            return;
        if (m_depth > 0)
            m_lines += text;
        else if (level > 0)
            m_body.push_back({Subheading{level > 2 ? 3 : 2, text}});
        else
            m_body.push_back({Paragraph{text}});
    }

    static InlineText joined(const QList<InlineText> &lines) {
        InlineText all;
        for (const InlineText &line : lines) {
            if (!all.isEmpty())
                all += Span{u"\n"_s, {}};
            all += line;
        }
        return normalized(all);
    }

    Body m_body;
    InlineText m_text;         ///< of the line that is being read
    QList<InlineText> m_lines; ///< of the quote or list item
    QList<InlineText> m_items;
    QString m_alt;
    Marks m_link;
    Container m_outermost = Container::Quote;
    int m_depth = 0, m_level = 0, m_strong = 0, m_em = 0, m_image = 0;
    bool m_ordered = false, m_sub = false, m_sup = false, m_firstCell = true;
};

MarkdownReader &reader(void *userdata) {
    return *static_cast<MarkdownReader *>(userdata);
}

} // namespace

Result<Body> bodyFromMarkdown(QByteArrayView markdown) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(markdown);
    if (decoder.hasError())
        return Error{.kind = Error::Kind::BadInput,
                     .what = {},
                     .text = QCoreApplication::translate(
                         "MarkdownBody", "is not UTF-8 text; save it as UTF-8 and try again")};
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTMLBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        reader(user).enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *user) {
        reader(user).leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *user) {
        reader(user).enter(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *detail, void *user) {
        reader(user).leave(type, detail);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *chars, MD_SIZE size, void *user) {
        reader(user).text(type, QString::fromUtf8(chars, static_cast<qsizetype>(size)));
        return 0;
    };
    const QByteArray bytes = text.toUtf8();
    MarkdownReader body;
    if (md_parse(bytes.constData(), static_cast<MD_SIZE>(bytes.size()), &parser, &body) != 0)
        return Error{
            .kind = Error::Kind::BadInput,
            .what = {},
            .text = QCoreApplication::translate("MarkdownBody", "could not be read as Markdown")};
    return body.take();
}
