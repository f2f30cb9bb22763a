// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/Search.h"
#include "model/search/SearchIndex.h"
#include "model/store/Transaction.h"
#include "model/work/Progress.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
using namespace Qt::StringLiterals;

class SearchTest : public QObject {
    Q_OBJECT

private:
    static void drain(TestNewsroom &newsroom) {
        Progress progress;
        must(newsroom->searchIndex().drain(progress));
    }
    static QStringList found(TestNewsroom &newsroom, const QString &query) {
        QStringList headlines;
        for (const Hit &hit : must(newsroom->search().find(query, 20)))
            headlines << hit.head.headline;
        return headlines;
    }
    static Article article(const QString &headline, const QString &body) {
        Article made;
        made.section = u"HARBOUR"_s;
        made.headline = headline;
        made.language = u"en-GB"_s;
        made.body = {{Paragraph{plain(body)}}};
        return made;
    }

private Q_SLOTS:
    void whatWaitsIsFoundAsWhatIsIndexed_data() {
        QTest::addColumn<bool>("indexed");
        QTest::newRow("waiting in the queue") << false;
        QTest::newRow("in the index") << true;
    }
    void whatWaitsIsFoundAsWhatIsIndexed() {
        QFETCH(bool, indexed);
        TestNewsroom newsroom;
        must(newsroom->articles().add(article(u"Côte d'Azur ferry"_s, u"It left."_s)));
        must(newsroom->articles().add(article(u"Weather"_s, u"No ferry in the Straße today."_s)));
        Article signed_ = article(u"Essay"_s, u"Quiet water."_s);
        signed_.byline = {{u"Iris Holm"_s, {}, {}}};
        must(newsroom->articles().add(signed_));
        QCOMPARE(must(newsroom->searchIndex().waiting()), 3);
        if (indexed)
            drain(newsroom);
        QCOMPARE(must(newsroom->searchIndex().waiting()), indexed ? 0 : 3);
        QCOMPARE(found(newsroom, u"cote"_s), QStringList{u"Côte d'Azur ferry"_s});
        QCOMPARE(found(newsroom, u"STRASSE"_s), QStringList{u"Weather"_s});
        // the headline counts more than the newer one's body
        QCOMPARE(found(newsroom, u"fer"_s), QStringList({u"Côte d'Azur ferry"_s, u"Weather"_s}));
        QCOMPARE(found(newsroom, u"ferry today"_s), QStringList{u"Weather"_s});
        QCOMPARE(found(newsroom, u"\"ferry in the\""_s), QStringList{u"Weather"_s});
        QCOMPARE(found(newsroom, u"\"ferry the\""_s), QStringList());
        QCOMPARE(found(newsroom, u"\"wat\""_s), QStringList());
        QCOMPARE(found(newsroom, u"by:holm"_s), QStringList{u"Essay"_s});
        QCOMPARE(found(newsroom, u"by:ferry"_s), QStringList());
        QCOMPARE(found(newsroom, u"nothing"_s), QStringList());
    }

    /// More articles than are looked through before the index is asked for all of them.
    void theOldestOfManyIsFoundHoweverMuchIsTyped() {
        TestNewsroom newsroom;
        const QString oldest = u"Thalweg of the river"_s;
        {
            Transaction all(newsroom->database());
            must(newsroom->articles().add(article(oldest, u"An x-ray of Quiet water."_s)));
            for (int at = 0; at < 450; ++at)
                must(newsroom->articles().add(
                    article(u"Thames %1"_s.arg(at), u"The tide turns over the weir."_s)));
            must(all.commit());
        }
        drain(newsroom);
        for (const QString &typed : {u"thal"_s, u"thalweg r"_s, u"x"_s, u"t x"_s, u"r q"_s,
                                     u"water thalw"_s, u"\"quiet w"_s, u"the thalweg rive"_s})
            QCOMPARE(found(newsroom, typed), QStringList{oldest});
        for (const QString &typed : {u"t"_s, u"th"_s, u"tha"_s, u"tham"_s, u"thames t"_s,
                                     u"weir tham"_s, u"\"the wei"_s}) {
            const QStringList newest = found(newsroom, typed);
            QCOMPARE(newest.size(), 20);
            QCOMPARE(newest.constFirst(), u"Thames 449"_s);
            QCOMPARE(newest.constLast(), u"Thames 430"_s);
        }
        for (const QString &typed : {u"thames q"_s, u"thalweg tide"_s, u"\"water quie"_s})
            QCOMPARE(found(newsroom, typed), QStringList());
    }
    void sectionAndStateNarrow() {
        TestNewsroom newsroom;
        newsroom.add(u"Tide one"_s, u"HARBOUR"_s);
        newsroom.publish(u"Tide two"_s, u"REAL ESTATE"_s);
        QCOMPARE(found(newsroom, u"tide section:\"real estate\""_s), QStringList{u"Tide two"_s});
        QCOMPARE(found(newsroom, u"state:draft"_s), QStringList{u"Tide one"_s});
        drain(newsroom);
        QCOMPARE(found(newsroom, u"tide state:pub"_s), QStringList{u"Tide two"_s});
        QCOMPARE(found(newsroom, u"section:harbour tide"_s), QStringList{u"Tide one"_s});
        QCOMPARE(found(newsroom, u"tide state:nonsense"_s), QStringList());
    }

    void anEditIsFoundByItsNewWordsAndNotByItsOld() {
        TestNewsroom newsroom;
        WorkingCopy copy = newsroom.add(u"Zebra"_s);
        drain(newsroom);
        copy.article.headline = u"Giraffe"_s;
        must(newsroom->articles().save(copy.article, copy.save));
        QCOMPARE(found(newsroom, u"zebra"_s), QStringList());
        QCOMPARE(found(newsroom, u"giraffe"_s), QStringList{u"Giraffe"_s});
        drain(newsroom);
        QCOMPARE(found(newsroom, u"zebra"_s), QStringList());
        QCOMPARE(found(newsroom, u"giraffe"_s), QStringList{u"Giraffe"_s});
    }

    void whatIsDeletedIsNotFound() {
        TestNewsroom newsroom;
        const WorkingCopy copy = newsroom.add(u"Zebra"_s);
        drain(newsroom);
        ArticleStore::Step spike;
        spike.to = State::Spiked;
        must(newsroom->articles().step(copy.article.id, copy.save, spike));
        must(newsroom->articles().remove(copy.article.id));
        QCOMPARE(found(newsroom, u"zebra"_s), QStringList());
        drain(newsroom);
        QCOMPARE(found(newsroom, u"zebra"_s), QStringList());
        newsroom.add(u"Giraffe"_s); // may get the row of the deleted one
        drain(newsroom);
        QCOMPARE(found(newsroom, u"zebra"_s), QStringList());
    }

    void theSnippetMarksWhatWasFound() {
        TestNewsroom newsroom;
        must(newsroom->articles().add(article(u"Long"_s, u"word "_s.repeated(100) +
                                                             u"and the Lanterns shone "_s +
                                                             u"word "_s.repeated(100))));
        const auto hits = must(newsroom->search().find(u"lant"_s, 5));
        QCOMPARE(hits.size(), 1);
        QVERIFY2(hits.first().snippet.contains(u"\u0002Lanterns\u0003"),
                 qPrintable(hits.first().snippet));
        QVERIFY(hits.first().snippet.size() < 200);
    }

    void oddInputIsNoError() {
        TestNewsroom newsroom;
        newsroom.add(u"Odd"_s);
        drain(newsroom);
        for (const QString &query :
             {u""_s, u"   "_s, u"\""_s, u"\"\""_s, u"*"_s, u"a\" OR \"b"_s, u"NEAR("_s,
              u"headline:x"_s, u"by:"_s, u"'; DROP TABLE article; --"_s, u"-"_s, u"^odd"_s,
              QString(100000, u'x')})
            QVERIFY2(newsroom->search().find(query, 5).ok(), qPrintable(query.left(40)));
    }
};

STANDFIRST_TEST(SearchTest)
#include "SearchTest.moc"
