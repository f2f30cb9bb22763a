// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/ArticleStore.h"
#include "model/article/ArticleJson.h"
#include "model/store/Changes.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
using namespace Qt::StringLiterals;

class ArticleStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsLoadedAgain() {
        TestNewsroom newsroom;
        const WorkingCopy added = newsroom.add(u"Harbour ferry returns"_s);
        const WorkingCopy loaded = must(newsroom->articles().load(added.article.id));
        QCOMPARE(ArticleJson::encode(loaded.article), ArticleJson::encode(added.article));
        QCOMPARE(loaded.article, added.article);
        QCOMPARE(loaded.save, added.save);
        QCOMPARE(loaded.article.slug, u"harbour-ferry-returns"_s);
        QCOMPARE(loaded.article.updated, newsroom.clock().now());
    }

    void aSaveIsThereAfterOpeningAgain() {
        TestNewsroom newsroom;
        WorkingCopy copy = newsroom.add(u"One"_s);
        copy.article.headline = u"Two"_s;
        newsroom.clock().pass(std::chrono::seconds(5));
        const WorkingCopy saved = must(newsroom->articles().save(copy.article, copy.save));
        QVERIFY(saved.save > copy.save);
        QCOMPARE(saved.article.updated, newsroom.clock().now());
        newsroom.close();
        newsroom.open();
        QCOMPARE(must(newsroom->articles().load(copy.article.id)).article, saved.article);
    }

    void publishingMakesWhatReadersHave() {
        TestNewsroom newsroom;
        const WorkingCopy published = newsroom.publish(u"Out"_s);
        QCOMPARE(published.article.state, State::Published);
        QCOMPARE(published.article.version, 1);
        QCOMPARE(published.article.live, std::optional(published.article.revision));
    }
};

STANDFIRST_TEST(ArticleStoreTest)
#include "ArticleStoreTest.moc"
