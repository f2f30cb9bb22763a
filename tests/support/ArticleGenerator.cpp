// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ArticleGenerator.h"

#include "model/base/Text.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t *Pieces[]{
    u"Ferries",
    u"return",
    u"to the harbour",
    u"naïve café",
    u"e\u0301",       // composes
    u"q\u0303\u0323", // does not compose; its marks have an order
    u"\u0301",        // a mark without a letter
    u"👩‍🚀",
    u"\U0001F3F4\U000E0067\U000E007F",
    u"\U0010FFFD",
    u"العربية",
    u"עִבְרִית",
    u"\u202Ereversed\u202C",
    u"हिन्दी",
    u"ไทย",
    u"한국어",
    u"\u1112\u1161\u11AB", // composes to one syllable
    u"日本語",
    u"\u00A0",
    u"\u200B",
    u"\uFEFF",
    u"\n",
    u"\t",
    u"\"quoted\"",
    u"back\\slash",
    u"</script><b>&amp;",
    u"]]>",
    u"'",
    u"\u007F\u0001", // goes
    u"\u2028",       // becomes a line feed
    u"\xD800",       // goes
    u"\uFDD0",
};

QString joined(QStringList words, quint64 separator) {
    return words.join(separator % 2 ? u" "_s : QString());
}

} // namespace

QString ArticleGenerator::text() {
    QStringList words;
    for (quint64 left = below(6); left > 0; --left)
        words += QString::fromUtf16(oneOf(Pieces));
    return Text::clean(joined(words, m_random()), true);
}

QString ArticleGenerator::slug() {
    return chance(20) ? QString() : u"harbour-ferry-%1"_s.arg(below(1000));
}

QString ArticleGenerator::href() {
    static const QString hrefs[]{u"https://example.org/a?b=c&d=%20#e"_s,
                                 u"mailto:desk@example.org"_s, u"javascript:alert(1)"_s,
                                 u"https://пример.example/\""_s};
    return oneOf(hrefs);
}

Instant ArticleGenerator::instant() {
    constexpr qint64 Seconds[]{-62135596800, // 0001-01-01T00:00:00Z
                               253402300799, // 9999-12-31T23:59:59Z
                               -1,           1, 951782400, 1769850000};
    return fromSeconds(chance(50) ? oneOf(Seconds) : qint64(1 + below(4102444800)));
}
std::optional<Instant> ArticleGenerator::maybeInstant() {
    return chance(50) ? std::optional(instant()) : std::nullopt;
}

int ArticleGenerator::count() {
    constexpr int Counts[]{0, 1, 2, 600, std::numeric_limits<int>::max()};
    return oneOf(Counts);
}
std::optional<int> ArticleGenerator::maybeCount() {
    return chance(50) ? std::optional(count()) : std::nullopt;
}

double ArticleGenerator::fraction() {
    constexpr double Fractions[]{0, 1, 0.1, 0.1 + 0.2, 1.0 / 3, 5e-324, 0x1.fffffffffffffp-1, 1e-7};
    return chance(50) ? oneOf(Fractions) : double(below(1u << 30)) / (1u << 30);
}
FractionRect ArticleGenerator::rect() {
    return {fraction(), fraction(), fraction(), fraction()};
}

Marks ArticleGenerator::marks() {
    Marks marks{chance(20), chance(20), chance(5), chance(5), chance(5)};
    if (chance(15))
        marks.href = href();
    else if (chance(15))
        marks.article = id();
    return marks;
}

InlineText ArticleGenerator::inlineText() {
    return normalized(several([this] { return Span{text(), marks()}; }));
}

PhotoUse ArticleGenerator::photoUse() {
    PhotoUse use;
    if (chance(50))
        use.photo = PhotoHash::of(QByteArray::number(m_random()));
    use.caption = inlineText();
    use.credit = text();
    use.alt = text();
    if (chance(40))
        use.crop = rect();
    if (chance(40))
        use.focus = Fraction{fraction(), fraction()};
    static const QString shapes[]{u"16:9"_s, u"1:1"_s, u"4:5"_s};
    while (chance(30))
        use.shapes.insert(oneOf(shapes), rect());
    return use;
}

Block ArticleGenerator::block(bool inBox) {
    switch (below(inBox ? 9 : 10)) {
    case 0:
        return {Paragraph{inlineText()}};
    case 1:
        return {Subheading{chance(50) ? 2 : 3, inlineText()}};
    case 2:
        return {Quote{inlineText(), text()}};
    case 3:
        return {BulletList{chance(50), several([this] { return inlineText(); })}};
    case 4:
        return {PhotoBlock{photoUse()}};
    case 5:
        return {Gallery{several([this] { return photoUse(); })}};
    case 6: {
        ReadAlso also{text()};
        if (chance(40))
            also.article = id();
        else if (chance(50))
            also.href = href();
        return {also};
    }
    case 7:
        return {Embed{href()}};
    case 8:
        return {Divider{}};
    default:
        return {FactBox{text(), body(true)}};
    }
}

Body ArticleGenerator::body(bool inBox) {
    Body body;
    for (quint64 left = below(inBox ? 5 : 9); left > 0; --left)
        body.push_back(block(inBox));
    return body;
}

void ArticleGenerator::fillIdentity(Article &article) {
    article.id = id();
    article.revision = count();
    article.version = count();
    article.live = maybeCount();
    article.slug = slug();
    article.oldSlugs = several([] { return u"old-slug"_s; });
    article.state = AllStates[below(AllStates.size())];
}

void ArticleGenerator::fillContent(Article &article) {
    static const QString languages[]{{}, u"en-GB"_s, u"it"_s, u"zh-Hant-TW"_s, u"sr-Latn"_s};
    article.section = text();
    article.tags = several([this] { return text(); });
    article.topics = several([] { return u"medtop:20000337"_s; });
    article.language = oneOf(languages);
    article.urgency = 1 + int(below(9));
    article.kicker = text();
    article.headline = text();
    article.webHeadline = text();
    article.standfirst = text();
    article.byline = several([this] {
        return BylineEntry{text(), text(), chance(50) ? id().toText() : QString()};
    });
    article.dateline = text();
    if (chance(50))
        article.lead = photoUse();
    article.body = body(false);
}

void ArticleGenerator::fillDesk(Article &article) {
    article.notes = text();
    article.commentsOpen = chance(50);
    article.target = maybeCount();
    article.assignee = chance(50) ? u"Marta"_s : QString();
    article.due = maybeInstant();
    article.relations = several([this] { return Relation{Relation::Type(below(3)), id()}; });
    article.checklist = several([this] {
        return ChecklistEntry{text(), chance(50) ? u"Marta"_s : QString(), maybeInstant()};
    });
    article.ignored = several([this] {
        return IgnoredFinding{u"doubled-word"_s, u"body[1].text"_s, u"Marta"_s, text()};
    });
    article.embargo = maybeInstant();
    article.publishAt = maybeInstant();
}

void ArticleGenerator::fillHistory(Article &article) {
    article.created = instant();
    article.updated = chance(90) ? instant() : Instant();
    article.firstPublished = maybeInstant();
    article.lastPublished = maybeInstant();
    article.corrections = several([this] {
        return Correction{instant(), Correction::Kind(below(3)), text()};
    });
    if (chance(30))
        article.killed = Killing{instant(), text()};
    if (chance(50))
        article.source = Source{u"page"_s, text(), text()};
}

Article ArticleGenerator::article() {
    Article article;
    fillIdentity(article);
    fillContent(article);
    fillDesk(article);
    fillHistory(article);
    return article;
}
