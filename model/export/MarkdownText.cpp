// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/MarkdownText.h"

#include "model/base/Escape.h"
#include "model/export/Markup.h"

using namespace Qt::StringLiterals;

namespace {

/// CommonMark 0.30, section 2.4: any ASCII punctuation may be escaped. At the beginning of a line a
/// sign could open a list or a heading, and so could a number with a point.
QString escaped(const QString &text, bool lineBegins = true) {
    QString out;
    bool number = lineBegins;
    for (const QChar c : text) {
        const bool always = u"\\`*_[]<>&#|~"_s.contains(c);
        const bool opens = lineBegins && u"-+=:!"_s.contains(c);
        const bool ends = number && !lineBegins && (c == u'.' || c == u')');
        if (always || opens || ends)
            out += u'\\';
        out += c;
        number = c == u'\n' || (number && c.isDigit());
        lineBegins = c == u'\n';
    }
    return out;
}

QString target(const QString &address) {
    return u'<' + QString(address).replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s) + u'>';
}

class MarkdownWriter {
public:
    explicit MarkdownWriter(const PublicArticle &shown) : m_shown(shown) {}

    QString body() {
        if (m_shown.article.lead)
            photo(*m_shown.article.lead);
        blocks(m_shown.article.body);
        return m_out.trimmed() + u'\n';
    }

private:
    QString text(const InlineText &spans) const {
        QString out;
        for (const Span &span : spans)
            out += this->span(span, out.isEmpty());
        return out;
    }

    QString span(const Span &span, bool first) const {
        const Marks &marks = span.marks;
        // A mark does not hold the spaces at its ends.
        const QString trimmed = span.text.trimmed();
        const qsizetype at = span.text.indexOf(trimmed);
        QString words = escaped(trimmed, first).replace(u"\n"_s, u"\\\n"_s);
        if (!trimmed.isEmpty()) {
            if (marks.em)
                words = u'*' + words + u'*';
            if (marks.strong)
                words = u"**"_s + words + u"**"_s;
            if (marks.sub)
                words = u"<sub>"_s + words + u"</sub>"_s;
            if (marks.sup)
                words = u"<sup>"_s + words + u"</sup>"_s;
            if (const QString href = hrefOf(marks); !href.isEmpty())
                words = u'[' + words + u"]("_s + target(href) + u')';
        }
        const QString before = trimmed.isEmpty() ? span.text : span.text.left(at);
        const QString after = trimmed.isEmpty() ? QString() : span.text.mid(at + trimmed.size());
        return QString(before).replace(u'\n', u' ') + words + QString(after).replace(u'\n', u' ');
    }

    QString hrefOf(const Marks &marks) const {
        if (marks.article)
            return m_shown.links.value(*marks.article).page;
        return Escape::safeHref(marks.href);
    }

    void line(const QString &words, const QString &prefix = {}) {
        QString in = m_quote + prefix + words;
        m_out += in.replace(u"\n"_s, u"\n"_s + m_quote) + u"\n"_s + m_quote.trimmed() + u"\n"_s;
    }

    void blocks(const Body &body) {
        for (const Block &block : body)
            std::visit([this](const auto &is) { write(is); }, block.is);
    }

    void write(const Paragraph &paragraph) { line(text(paragraph.text)); }
    void write(const Subheading &heading) {
        line(text(heading.text).replace(u'\n', u' '), heading.level == 3 ? u"### "_s : u"## "_s);
    }
    void write(const Quote &quote) {
        line(text(quote.text).replace(u"\n"_s, u"\n> "_s), u"> "_s);
        if (!quote.attribution.isEmpty())
            m_out.chop(1), line(u"\n> — "_s + escaped(quote.attribution), u">"_s);
    }
    void write(const BulletList &list) {
        int number = 1;
        for (const InlineText &item : list.items)
            m_out += m_quote + (list.ordered ? u"%1. "_s.arg(number++) : u"- "_s) +
                     text(item).replace(u"\n"_s, u"\n  "_s) + u'\n';
        m_out += m_quote.trimmed() + u'\n';
    }
    void write(const PhotoBlock &block) { photo(block.use); }
    void write(const Gallery &gallery) {
        for (const PhotoUse &use : gallery.photos)
            photo(use);
    }
    void write(const ReadAlso &also) {
        const QString page =
            also.article ? m_shown.links.value(*also.article).page : Escape::safeHref(also.href);
        line(u"READ ALSO: ["_s + escaped(also.headline) + u"]("_s + target(page) + u')');
    }
    void write(const Embed &embed) { line(target(Escape::safeHref(embed.href))); }
    void write(const FactBox &box) {
        m_quote += u"> "_s;
        if (!box.title.isEmpty())
            line(u"**"_s + escaped(box.title) + u"**"_s);
        blocks(box.body);
        m_quote.chop(2);
        m_out += u'\n';
    }
    void write(const Divider &) { line(u"---"_s); }

    void photo(const PhotoUse &use) {
        const auto record =
            use.photo ? m_shown.photos.constFind(*use.photo) : m_shown.photos.cend();
        if (record != m_shown.photos.cend())
            line(u"!["_s + escaped(use.alt) + u"]("_s + target(Markup::photoPage(*record)) + u')');
        const QString caption = text(use.caption);
        const QString credit = escaped(use.credit);
        if (!caption.isEmpty() || !credit.isEmpty())
            line(caption + (caption.isEmpty() || credit.isEmpty() ? QString() : u" "_s) +
                 (credit.isEmpty() ? QString() : u"Photo: "_s + credit));
    }

    const PublicArticle &m_shown;
    QString m_out, m_quote;
};

void appendField(QByteArray &to, const char *name, const QString &value) {
    if (value.isEmpty())
        return;
    to.append(name).append(": ");
    Escape::appendJson(to, value);
    to.append('\n');
}

void appendList(QByteArray &to, const char *name, const QStringList &values) {
    if (values.isEmpty())
        return;
    to.append(name).append(": [");
    for (qsizetype i = 0; i < values.size(); ++i) {
        to.append(i ? ", " : "");
        Escape::appendJson(to, values[i]);
    }
    to.append("]\n");
}

} // namespace

QByteArray MarkdownText::of(const PublicArticle &shown) {
    const Article &article = shown.article;
    QStringList authors;
    for (const BylineEntry &entry : article.byline)
        authors += entry.name;
    QByteArray out("---\n");
    appendField(out, "id", u"urn:uuid:"_s + article.id.toText());
    appendField(out, "title", publicHeadline(article));
    appendField(out, "slug", shown.head.path.section(u'/', -1));
    appendField(out, "section", article.section);
    appendField(out, "kicker", article.kicker);
    appendField(out, "summary", article.standfirst);
    appendField(out, "language", article.language);
    appendList(out, "authors", authors);
    appendField(out, "dateline", article.dateline);
    appendList(out, "tags", article.tags);
    appendField(out, "published", toRfc3339(shown.head.firstPublished));
    appendField(out, "modified", toRfc3339(shown.head.lastPublished));
    QStringList notes;
    for (const Correction &note : article.corrections)
        notes += note.text;
    appendList(out, "corrections", notes);
    return out + "---\n\n" + MarkdownWriter(shown).body().toUtf8();
}
