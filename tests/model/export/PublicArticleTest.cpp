// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/PublicArticle.h"
#include "model/article/ArticleJson.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

namespace {

const ArticleId Known = ArticleId::make(), Hidden = ArticleId::make();

Marks linkTo(const ArticleId &id) {
    Marks marks;
    marks.article = id;
    return marks;
}

PublicArticle shown(Article article) {
    return publicArticle(LiveHead{article.id}, std::move(article),
                         {{Known, {u"Its present headline"_s, u"arts/known.html"_s}}}, {});
}

} // namespace

class PublicArticleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDesksFieldsAreGone() {
        Article article;
        article.notes = article.assignee = u"desk"_s;
        article.target = 600;
        article.due = article.embargo = article.publishAt = fromSeconds(1769800000);
        article.checklist = {{u"desk"_s, u"desk"_s, {}}};
        article.ignored = {{u"desk"_s, u"desk"_s, u"desk"_s, u"desk"_s}};
        article.killed = Killing{fromSeconds(1769800000), u"desk"_s};
        article.source = Source{u"desk"_s, u"desk"_s, u"desk"_s};
        Article empty;
        empty.id = article.id;
        empty.headline = article.headline = u"Headline"_s;
        QCOMPARE(ArticleJson::encode(shown(article).article), ArticleJson::encode(empty));
    }

    void aNoteInTheTextIsGoneEverywhere() {
        Marks note;
        note.note = true;
        const InlineText text{Span{u"seen"_s, {}}, Span{u" NOTE"_s, note}};
        const InlineText nothing{Span{u"NOTE"_s, note}};
        Article article;
        article.lead.emplace();
        article.lead->caption = text;
        PhotoUse use;
        use.caption = text;
        use.credit = u"Credit"_s;
        article.body = {{Paragraph{text}},
                        {Paragraph{nothing}},
                        {Subheading{2, text}},
                        {Subheading{2, nothing}},
                        {Quote{text, u"Somebody"_s}},
                        {Quote{nothing, u"Somebody"_s}},
                        {BulletList{false, {text, nothing}}},
                        {BulletList{false, {nothing}}},
                        {PhotoBlock{use}},
                        {Gallery{{use}}},
                        {FactBox{u"Box"_s, {{Paragraph{text}}, {Paragraph{nothing}}}}},
                        {FactBox{{}, {{Paragraph{nothing}}}}}};
        const Article seen = shown(article).article;
        const QByteArray json = ArticleJson::encode(seen);
        QVERIFY2(!json.contains("NOTE") && !json.contains("note\":true"), json.constData());
        QCOMPARE(seen.body.size(), 7U); // a block with nothing but a note is gone whole
        QCOMPARE(plainText(seen.lead->caption), u"seen"_s);
    }

    void aLinkToWhatIsPublicStaysAndAnotherBecomesItsWords() {
        Article article;
        article.body = {{Paragraph{{Span{u"known"_s, linkTo(Known)}, Span{u" and "_s, {}},
                                    Span{u"hidden"_s, linkTo(Hidden)}}}}};
        article.relations = {{Relation::Type::FollowUpOf, Known},
                             {Relation::Type::UpdateOf, Hidden}};
        const PublicArticle to = shown(article);
        const auto *paragraph = std::get_if<Paragraph>(&to.article.body.at(0).is);
        QVERIFY(paragraph);
        QCOMPARE(paragraph->text.size(), 2);
        QCOMPARE(paragraph->text[0].marks.article, std::optional(Known));
        QCOMPARE(paragraph->text[1].text, u" and hidden"_s);
        QVERIFY(!paragraph->text[1].marks.article);
        QCOMPARE(to.article.relations.size(), 1);
        QCOMPARE(to.linked,
                 QList<LinkSum>({linkSum(Known), linkSum(Hidden)})); // its page depends on both
        QVERIFY(!to.links.contains(Hidden));
    }

    void aReadAlsoShowsThePresentHeadlineOrIsCountedOut() {
        Article article;
        article.body = {{ReadAlso{u"As it was typed"_s, Known, {}}},
                        {ReadAlso{u"Hidden"_s, Hidden, {}}},
                        {ReadAlso{u"Unresolved"_s, {}, {}}},
                        {ReadAlso{u"Script"_s, {}, u"javascript:alert(1)"_s}},
                        {ReadAlso{u"Elsewhere"_s, {}, u"https://a.example/"_s}}};
        const PublicArticle to = shown(article);
        QCOMPARE(to.article.body.size(), 2U);
        QCOMPARE(std::get_if<ReadAlso>(&to.article.body[0].is)->headline,
                 u"Its present headline"_s);
        QCOMPARE(std::get_if<ReadAlso>(&to.article.body[1].is)->headline, u"Elsewhere"_s);
        QCOMPARE(to.linksLeftOut, 3);
    }

    void aPhotoWithoutAFileKeepsItsWordsAndIsCounted() {
        const PhotoHash there = PhotoHash::of("there"), gone = PhotoHash::of("gone");
        Article article;
        article.lead.emplace();
        article.lead->photo = there;
        PhotoUse use;
        use.photo = gone;
        use.credit = u"Credit"_s;
        PhotoUse nothing;
        nothing.photo = gone;
        article.body = {{PhotoBlock{use}}, {PhotoBlock{nothing}}};
        const Photo record{there, {}};
        const PublicArticle to =
            publicArticle(LiveHead{article.id}, article, {}, {{there, record}});
        QCOMPARE(to.article.lead->photo, std::optional(there));
        QCOMPARE(to.article.body.size(), 1U);
        QVERIFY(!std::get_if<PhotoBlock>(&to.article.body[0].is)->use.photo);
        QCOMPARE(to.photosMissing, 2);
    }

    void aPageWithoutAHeadlineGetsWords() {
        Article article;
        article.slug = u"article-1"_s;
        QCOMPARE(shownHeadline(article), u"article-1"_s);
        article.standfirst = u"word "_s.repeated(40);
        QVERIFY(shownHeadline(article).size() <= 81 && shownHeadline(article).endsWith(u'…'));
        article.headline = u"Headline"_s;
        QCOMPARE(shownHeadline(article), u"Headline"_s);
        article.webHeadline = u"On the web"_s;
        QCOMPARE(shownHeadline(article), u"On the web"_s);
    }
};

STANDFIRST_TEST(PublicArticleTest)
#include "PublicArticleTest.moc"
