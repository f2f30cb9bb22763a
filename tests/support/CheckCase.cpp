// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"

#include "model/check/Checks.h"

using namespace Qt::StringLiterals;

namespace {
const PhotoHash Here = PhotoHash::of("a picture that is here");
const ArticleId Other = *ArticleId::fromText(u"0f7c1a52-4f0e-4a52-9a3d-0a1b2c3d4e5f");
} // namespace

ArticleId CheckCase::killed() {
    return *ArticleId::fromText(u"1f7c1a52-4f0e-4a52-9a3d-0a1b2c3d4e5f");
}

CheckContext CheckCase::context() {
    CheckContext context;
    context.photos = {Here};
    context.targets = {{Other, {u"Other"_s, State::Draft, false}},
                       {killed(), {u"Killed"_s, State::Killed, false}}};
    return context;
}

PhotoUse CheckCase::goodPhoto() {
    PhotoUse use;
    use.photo = Here;
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
    article.lead = goodPhoto();
    article.body = {
        paragraph(u"“We had had enough,” said the mate. “It’s over.”"_s),
        paragraph(u"“A quotation over two paragraphs"_s),
        paragraph(u"“ends in the second.” Duran Duran sang."_s),
        paragraph(u"the site"_s, {false, false, false, false, false, u"https://example.org"_s}),
        paragraph(u"another story"_s, {false, false, false, false, false, {}, Other}),
        {ReadAlso{u"Other"_s, Other}},
        {ReadAlso{u"Elsewhere"_s, {}, u"https://example.org/a"_s}},
        {Gallery{{goodPhoto(), goodPhoto()}}},
        {FactBox{u"The ferry"_s, {{BulletList{false, {plain(u"Built 1962"_s)}}}, {Divider{}}}}},
    };
    return article;
}

QList<Finding> CheckCase::findings(const Article &article, const CheckContext &with) {
    QList<Finding> all;
    for (const auto &check : allChecks())
        all += check->look(article, with);
    return all;
}

QStringList CheckCase::found(const QString &check, const std::function<void(Article &)> &flaw) {
    Article article = goodArticle();
    flaw(article);
    QStringList places;
    for (const Finding &finding : findings(article)) {
        if (finding.check != check)
            continue;
        const bool isWhole = !finding.message.isEmpty() && !finding.fix.isEmpty();
        const bool isError = finding.level == Finding::Level::Error;
        places += (isError ? u"error "_s : u"warning "_s) +
                  (isWhole ? finding.where : u"without words"_s);
    }
    return places;
}
