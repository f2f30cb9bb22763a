// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"

#include "model/check/Checks.h"
#include "model/check/KnownNames.h"
#include "model/check/Repairs.h"
#include "model/check/RuleSet.h"

using namespace Qt::StringLiterals;

namespace {
PhotoHash picture(int which) {
    return PhotoHash::of(QByteArray("a picture that is here, number ") + QByteArray::number(which));
}
const ArticleId Linked = *ArticleId::fromText(u"2f7c1a52-4f0e-4a52-9a3d-0a1b2c3d4e5f"_s);
const ArticleId Other = *ArticleId::fromText(u"0f7c1a52-4f0e-4a52-9a3d-0a1b2c3d4e5f");
} // namespace

ArticleId CheckCase::killed() {
    return *ArticleId::fromText(u"1f7c1a52-4f0e-4a52-9a3d-0a1b2c3d4e5f");
}

CheckContext CheckCase::context() {
    CheckContext context;
    context.photos = {picture(0), picture(1), picture(2)};
    context.targets = {{Other, {u"Other"_s, State::Draft, false}},
                       {Linked, {u"Linked"_s, State::Draft, false}},
                       {killed(), {u"Killed"_s, State::Killed, false}}};
    context.now = fromSeconds(1'795'000'000); // November 2026
    KnownNames names;
    names.learnPerson(u"Nadia Feld"_s);
    context.names = std::make_shared<KnownNames>(names);
    context.rules = std::make_shared<RuleSet>(RuleSet::usual());
    return context;
}

PhotoUse CheckCase::goodPhoto(int which) {
    PhotoUse use;
    use.photo = picture(which);
    use.caption = plain(u"The ferry on its first day"_s);
    use.credit = u"Ada Marsh / Gazette"_s;
    use.alt = u"A ferry leaves the harbour"_s;
    return use;
}

Block CheckCase::paragraph(const QString &text, const Marks &marks) {
    return {Paragraph{{{text, marks}}}};
}

Article CheckCase::goodArticle() {
    Article article;
    article.headline = u"Harbour ferry returns"_s;
    article.section = u"HARBOUR"_s;
    article.standfirst = u"After ten years the boats are back."_s;
    article.language = u"en-GB"_s;
    article.byline = {{u"Nadia Feld"_s, u"Reporter"_s}};
    article.dateline = u"PORT ELMS"_s;
    article.tags = {u"ferries"_s};
    article.updated = fromSeconds(1'795'000'000);
    article.lead = goodPhoto();
    article.body = {
        paragraph(u"“We had had enough,” said the mate. “It’s over.”"_s),
        paragraph(u"“A quotation over two paragraphs"_s),
        paragraph(u"“ends in the second.” Duran Duran sang."_s),
        paragraph(u"the site"_s, {false, false, false, false, false, u"https://example.org"_s}),
        paragraph(u"another story"_s, {false, false, false, false, false, {}, Linked}),
        {ReadAlso{u"Other"_s, Other}},
        {ReadAlso{u"Elsewhere"_s, {}, u"https://example.org/a"_s}},
        {Gallery{{goodPhoto(1), goodPhoto(2)}}},
        {FactBox{u"The ferry"_s, {{BulletList{false, {plain(u"Built 1962"_s)}}}, {Divider{}}}}},
    };
    return article;
}

Article CheckCase::flawedArticle() {
    const auto linked = [](const QString &words, const QString &href) {
        return paragraph(words, {false, false, false, false, false, href});
    };
    const QString twice = u"The boat (built 1962 left on Monday 24 November 2026 with 31 of 62 "
                          "seats (60 per cent) taken , TK said."_s;
    Article article = goodArticle();
    article.headline = u"THE FERRY IS BACK AGAIN."_s;
    article.embargo = fromSeconds(1'600'000'000);
    article.lead->alt = u"IMG_2041.jpg"_s;
    article.lead->credit = u"Photo: Ada Marsh"_s;
    article.lead->caption.clear();
    article.body = {
        {Subheading{3, plain(u"First"_s)}},
        paragraph(twice),
        paragraph(twice),
        paragraph(
            u"They met Mayor Kowalski, then Nadia Field and Mr Kowolski, very unique.\u200B  It's “so”."_s),
        linked(u"here"_s, u"https://intranet/a?utm_source=x"_s),
        linked(u"here"_s, u"https://intranet/a?utm_source=x"_s),
        {ReadAlso{u"Me"_s, article.id}},
        {Embed{u"https://example.org/1"_s}},
        {Embed{u"https://example.org/2"_s}},
        paragraph(
            u"Notwithstanding incontrovertible administrative responsibilities "_s.repeated(40)),
        {PhotoBlock{goodPhoto()}},
    };
    article.dateline.clear();
    article.tags.clear();
    article.byline.clear();
    return article;
}

QList<Finding> CheckCase::findings(const Article &article, const CheckContext &with) {
    QList<Finding> all;
    for (const auto &check : allChecks())
        all += check->look(article, with);
    return all;
}

QStringList CheckCase::found(const QString &check, const std::function<void(Article &)> &flaw,
                             const CheckContext &with) {
    Article article = goodArticle();
    flaw(article);
    QStringList places;
    for (const Finding &finding : findings(article, with)) {
        if (finding.check != check)
            continue;
        const bool isWhole = !finding.message.isEmpty() && !finding.fix.isEmpty();
        places +=
            Finding::word(finding.level) + u' ' + (isWhole ? finding.where : u"without words"_s);
    }
    return places;
}

std::optional<Article> CheckCase::mended(const QString &check,
                                         const std::function<void(Article &)> &flaw) {
    Article article = goodArticle();
    flaw(article);
    for (const Finding &finding : findings(article))
        if (finding.check == check && finding.repair)
            return Repairs::mended(article, finding);
    return std::nullopt;
}

QString CheckCase::mendedText(const QString &check, const QString &text) {
    const auto article = mended(check, [&](Article &a) { a.body[1] = paragraph(text); });
    return article ? plainText(Body{article->body[1]}) : QString();
}
