// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/BodyText.h"

using namespace Qt::StringLiterals;

namespace {

QString said(const InlineText &text) {
    QString all;
    for (const Span &span : text) {
        QString words = span.text;
        words.replace(u'\n', u'|').replace(QChar(0xA0), u'~');
        if (span.marks.strong)
            words = u'*' + words + u'*';
        if (span.marks.em)
            words = u'_' + words + u'_';
        if (span.marks.sub)
            words = u',' + words + u',';
        if (span.marks.sup)
            words = u'^' + words + u'^';
        if (span.marks.article)
            words = u"[%1](%2)"_s.arg(words, span.marks.article->toText());
        else if (!span.marks.href.isEmpty())
            words = u"[%1](%2)"_s.arg(words, span.marks.href);
        all += words;
    }
    return all;
}

QString said(const PhotoUse &use) {
    QString line = use.photo ? u"PHOTO file"_s : u"PHOTO none"_s;
    if (!use.alt.isEmpty())
        line += u" alt="_s + use.alt;
    if (!use.caption.isEmpty())
        line += u" caption="_s + said(use.caption);
    if (!use.credit.isEmpty())
        line += u" credit="_s + use.credit;
    return line;
}

struct Lines {
    QStringList all{};
    void operator()(const Paragraph &is) { all << said(is.text); }
    void operator()(const Subheading &is) { all << QString(is.level, u'#') + u' ' + said(is.text); }
    void operator()(const Quote &is) {
        all << u"> "_s + said(is.text) +
                   (is.attribution.isEmpty() ? QString() : u" ("_s + is.attribution + u')');
    }
    void operator()(const BulletList &is) {
        for (const InlineText &item : is.items)
            all << (is.ordered ? u"1. "_s : u"- "_s) + said(item);
    }
    void operator()(const PhotoBlock &is) { all << said(is.use); }
    void operator()(const Gallery &is) {
        all << u"GALLERY"_s;
        for (const PhotoUse &use : is.photos)
            all << said(use);
    }
    void operator()(const ReadAlso &is) { all << u"READ ALSO "_s + is.headline; }
    void operator()(const Embed &is) { all << u"EMBED "_s + is.href; }
    void operator()(const FactBox &is) { all << u"BOX "_s + is.title << BodyText::lines(is.body); }
    void operator()(const Divider &) { all << u"---"_s; }
};

} // namespace

QStringList BodyText::lines(const Body &body) {
    Lines lines;
    for (const Block &block : body)
        std::visit(lines, block.is);
    return lines.all;
}
