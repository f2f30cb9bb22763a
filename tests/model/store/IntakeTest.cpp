// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Intake.h"
#include "model/store/LiveStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
using namespace Qt::StringLiterals;
using Outcome = TakenIn::Outcome;

namespace {

/// As an importer gives it: a new id, no slug, no dates.
Article page(const QString &headline, const QString &body = u"It rained."_s) {
    Article article = sampleArticle(headline);
    article.body = {{Paragraph{plain(body)}}};
    article.source = Source{u"page"_s, u"page.txt"_s, u"sha of "_s + headline};
    return article;
}

} // namespace

class IntakeTest : public QObject {
    Q_OBJECT

private:
    static TakenIn take(TestNewsroom &newsroom, const Article &article, State state = State::Draft,
                        bool replace = false) {
        return must(newsroom->articles().takeIn(article, state, replace));
    }

private Q_SLOTS:
    void theSameAgainWritesNothing() {
        TestNewsroom newsroom;
        const TakenIn added = take(newsroom, page(u"Rain"_s));
        QCOMPARE(added.outcome, Outcome::Added);
        QCOMPARE(added.slug, u"rain"_s);
        const QString before = newsroom.everything();
        newsroom.clock().pass(std::chrono::hours(1));
        const TakenIn again = take(newsroom, page(u"Rain"_s));
        QCOMPARE(again.outcome, Outcome::Unchanged);
        QCOMPARE(again.id, added.id);
        QCOMPARE(newsroom.everything(), before);
    }

    void whatChangedThereAndNotHereIsUpdated() {
        TestNewsroom newsroom;
        const TakenIn added = take(newsroom, page(u"Rain"_s), State::Published);
        newsroom.clock().pass(std::chrono::hours(1));
        const TakenIn updated = take(newsroom, page(u"Rain"_s, u"It poured."_s));
        QCOMPARE(updated.outcome, Outcome::Updated);
        const Article article = must(newsroom->articles().load(added.id)).article;
        QCOMPARE(plainText(article.body), u"It poured."_s);
        QCOMPARE(article.state, State::Draft); // the approval lapses
        QVERIFY(must(newsroom->articles().seal(added.id)).isEmpty());
        QCOMPARE(article.live, std::optional(1)); // live stays
        QCOMPARE(plainText(must(newsroom->articles().revision(added.id, 1)).body), u"It rained."_s);
    }

    void whatWasEditedHereIsRefusedUnlessReplacedAndThenKept() {
        TestNewsroom newsroom;
        const TakenIn added = take(newsroom, page(u"Rain"_s));
        WorkingCopy copy = must(newsroom->articles().load(added.id));
        copy.article.headline = u"Rain, edited here"_s;
        must(newsroom->articles().save(copy.article, copy.save));
        const QString before = newsroom.everything();
        const TakenIn refused = take(newsroom, page(u"Rain"_s, u"It poured."_s));
        QCOMPARE(refused.outcome, Outcome::Refused);
        QCOMPARE(refused.error->kind, Error::Kind::Conflict);
        QVERIFY(refused.error->text.contains(u"changed here since import"));
        QCOMPARE(newsroom.everything(), before);
        const TakenIn replaced =
            take(newsroom, page(u"Rain"_s, u"It poured."_s), State::Draft, true);
        QCOMPARE(replaced.outcome, Outcome::Updated);
        const Article now = must(newsroom->articles().load(added.id)).article;
        QCOMPARE(now.headline, u"Rain"_s);
        QCOMPARE(must(newsroom->articles().revision(added.id, now.revision)).headline,
                 u"Rain, edited here"_s);
    }

    void anArchivesArticleIsLiveAtOnceAndTheLogSaysHow() {
        TestNewsroom newsroom;
        Article article = page(u"Long ago"_s);
        article.firstPublished = newsroom.clock().now() - std::chrono::hours(24 * 365);
        const TakenIn added = take(newsroom, article, State::Published);
        const Article stored = must(newsroom->articles().load(added.id)).article;
        QCOMPARE(stored.state, State::Published);
        QCOMPARE(stored.version, 1);
        QCOMPARE(stored.firstPublished, article.firstPublished);
        const auto heads = must(newsroom->live().heads(newsroom.clock().now()));
        QCOMPARE(heads.size(), 1);
        QCOMPARE(heads.first().path, u"harbour/long-ago"_s);
        QString detail;
        must(newsroom->database().each(u"SELECT detail FROM log WHERE action = 'import'"_s, {},
                                       [&](const Database::Row &row) {
                                           detail = row.text("detail"_L1);
                                           return true;
                                       }));
        QVERIFY(detail.contains(u"sealed as it came"));
    }

    void anEmbargoThatIsNotOverKeepsItFromComingInPublished() {
        TestNewsroom newsroom;
        Article article = page(u"Secret"_s);
        article.embargo = newsroom.clock().now() + std::chrono::hours(1);
        const QString before = newsroom.everything();
        const TakenIn refused = take(newsroom, article, State::Published);
        QCOMPARE(refused.outcome, Outcome::Refused);
        QCOMPARE(refused.error->kind, Error::Kind::Denied);
        QCOMPARE(newsroom.everything(), before);
        const TakenIn draft = take(newsroom, article);
        QCOMPARE(must(newsroom->articles().load(draft.id)).article.embargo, article.embargo);
    }

    void aCopyFromAnotherNewsroomStartsFree() {
        TestNewsroom there, here;
        Article article = there.publish(u"Travelled"_s).article;
        article.publishAt = there.clock().now();
        article.source = Source{u"json"_s, u"articles.jsonl"_s, article.id.toText()};
        const TakenIn added = take(here, article);
        QCOMPARE(added.id, article.id);
        const Article stored = must(here->articles().load(article.id)).article;
        QCOMPARE(stored.state, State::Draft);
        QVERIFY(!stored.live && !stored.publishAt && !stored.firstPublished);
        QCOMPARE(stored.version, 0);
        QCOMPARE(stored.revision, 0);
        QVERIFY(must(here->articles().seal(article.id)).isEmpty());
        QCOMPARE(take(here, article).outcome, Outcome::Unchanged);
    }

    void itsOwnExportComesBackUnchanged() {
        TestNewsroom newsroom;
        const WorkingCopy copy = newsroom.publish(u"Home"_s);
        Article article = copy.article;
        article.source = Source{u"json"_s, u"articles.jsonl"_s, article.id.toText()};
        const QString before = newsroom.everything();
        QCOMPARE(take(newsroom, article).outcome, Outcome::Unchanged);
        article.headline = u"Home, changed elsewhere"_s;
        QCOMPARE(take(newsroom, article).outcome, Outcome::Refused); // written here
        QCOMPARE(newsroom.everything(), before);
    }

    void manyEqualHeadlinesGetSlugsOfTheirOwn() {
        TestNewsroom newsroom;
        QSet<QString> slugs;
        for (int number = 0; number < 60; ++number) {
            Article article = page(u"Weather"_s);
            article.source->id = QString::number(number);
            slugs.insert(take(newsroom, article).slug);
        }
        QCOMPARE(slugs.size(), 60);
        QVERIFY(slugs.contains(u"weather-60"_s));
    }
};

STANDFIRST_TEST(IntakeTest)
#include "IntakeTest.moc"
