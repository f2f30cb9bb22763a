// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/LiveStore.h"
#include "model/article/ArticleJson.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

class LiveStoreTest : public QObject {
    Q_OBJECT

private:
    static QList<LiveHead> heads(TestNewsroom &newsroom) {
        return must(newsroom->live().heads(newsroom.clock().now()));
    }
    static WorkingCopy withdraw(TestNewsroom &newsroom, const WorkingCopy &published) {
        ArticleStore::Step kill;
        kill.to = State::Killed;
        kill.killing = Killing{newsroom.clock().now(), u"It was not so"_s};
        kill.action = u"kill"_s;
        return must(newsroom->articles().step(published.article.id, published.save, kill));
    }

private Q_SLOTS:
    void theNewestFewCanBeAskedFor() {
        TestNewsroom newsroom;
        for (const QString &headline : {u"One"_s, u"Two"_s, u"Three"_s}) {
            newsroom.publish(headline);
            newsroom.clock().pass(std::chrono::hours(1));
        }
        const auto few = must(newsroom->live().heads(newsroom.clock().now(), 2));
        QCOMPARE(few.size(), 2);
        QCOMPARE(few[0].path, u"harbour/three"_s);
        QCOMPARE(few[1].path, u"harbour/two"_s);
    }

    void onlyWhatIsPublishedIsThere() {
        TestNewsroom newsroom;
        newsroom.add(u"A draft"_s);
        const WorkingCopy out = newsroom.publish(u"Out"_s);
        QCOMPARE(heads(newsroom).size(), 1);
        const LiveHead head = heads(newsroom).first();
        QCOMPARE(head.id, out.article.id);
        QCOMPARE(head.path, u"harbour/out"_s);
        QCOMPARE(head.section, u"HARBOUR"_s);
        QCOMPARE(head.version, 1);
        QCOMPARE(head.firstPublished, newsroom.clock().now());
    }

    void theNewestStandsFirstAndOfEqualTimesWhatCameInFirst() {
        TestNewsroom newsroom;
        QStringList wanted;
        for (int i = 0; i < 9; ++i) {
            Article article = sampleArticle(u"Story %1"_s.arg(i));
            article.source = Source{u"page"_s, u"page.txt"_s, u"page %1"_s.arg(i)};
            wanted << article.headline;
            must(newsroom->articles().takeIn(article, State::Published, false));
        }
        newsroom.clock().pass(std::chrono::minutes(1));
        newsroom.publish(u"Later"_s);
        wanted.prepend(u"Later"_s);
        QStringList found;
        must(newsroom->live().each(heads(newsroom), [&](const LiveHead &, const Article &article) {
            found << article.headline;
            return true;
        }));
        QCOMPARE(found, wanted);
    }

    void readersKeepTheLiveRevisionWhileTheNextIsWritten() {
        TestNewsroom newsroom;
        WorkingCopy copy = newsroom.publish(u"As published"_s);
        copy.article.headline = u"As rewritten"_s;
        must(newsroom->articles().save(copy.article, copy.save));
        QString seen;
        must(newsroom->live().each(heads(newsroom), [&](const LiveHead &, const Article &article) {
            seen = article.headline;
            return true;
        }));
        QCOMPARE(seen, u"As published"_s);
    }

    void anEmbargoHoldsUntilItsSecond() {
        TestNewsroom newsroom;
        WorkingCopy copy = newsroom.publish(u"Out too soon"_s);
        const Instant end = newsroom.clock().now() + std::chrono::hours(1);
        copy.article.embargo = end;
        must(newsroom->articles().save(copy.article, copy.save));
        QVERIFY(heads(newsroom).isEmpty());
        const auto refused = newsroom->live().head(copy.article.id, newsroom.clock().now());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        newsroom.clock().set(end - std::chrono::seconds(1));
        QVERIFY(heads(newsroom).isEmpty());
        newsroom.clock().set(end);
        QCOMPARE(heads(newsroom).size(), 1);
    }

    /// Row digest and all: only the seal still knows.
    void whatWasChangedByHandDoesNotLeave() {
        TestNewsroom newsroom;
        const WorkingCopy copy = newsroom.publish(u"Sealed"_s);
        Article forged = must(newsroom->articles().revision(copy.article.id, 1));
        forged.headline = u"Forged"_s;
        const QByteArray content = ArticleJson::encode(forged);
        must(newsroom->database().each(
            u"UPDATE revision SET encoding = 'json', content = :content, digest = :digest"_s,
            {{u":content"_s, content},
             {u":digest"_s, QCryptographicHash::hash(content, QCryptographicHash::Sha256)}},
            [](const Database::Row &) { return true; }));
        bool left = false;
        const auto refused =
            newsroom->live().each(heads(newsroom), [&](const LiveHead &, const Article &) {
                left = true;
                return true;
            });
        QVERIFY(!left);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Newsroom);
        QCOMPARE(refused.error().what, copy.article.id.toText());
        QVERIFY2(refused.error().text.contains(u"verify"), qPrintable(refused.error().text));
    }

    void whatWasWithdrawnIsGoneAndItsPlaceIsKnown() {
        TestNewsroom newsroom;
        newsroom.publish(u"Stays"_s);
        const WorkingCopy wrong = newsroom.publish(u"Was not so"_s);
        QVERIFY(must(newsroom->live().withdrawn()).isEmpty());
        withdraw(newsroom, wrong);
        QCOMPARE(heads(newsroom).size(), 1);
        QVERIFY(heads(newsroom).first().id != wrong.article.id);
        QVERIFY(!newsroom->live().head(wrong.article.id, newsroom.clock().now()));
        const auto withdrawn = must(newsroom->live().withdrawn());
        QCOMPARE(withdrawn.size(), 1);
        QCOMPARE(withdrawn.first().id, wrong.article.id);
        QCOMPARE(withdrawn.first().path, u"harbour/was-not-so"_s);
        QCOMPARE(withdrawn.first().killing.text, u"It was not so"_s);
    }

    void anUnknownArticleIsSaidToBeUnknown() {
        TestNewsroom newsroom;
        const auto refused = newsroom->live().head(ArticleId::make(), newsroom.clock().now());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
    }
};

STANDFIRST_TEST(LiveStoreTest)
#include "LiveStoreTest.moc"
