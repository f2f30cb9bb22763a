// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/ReviewJson.h"
#include "model/review/Threads.h"
#include "tests/support/TestMain.h"
using namespace Qt::StringLiterals;

namespace {

const ArticleId Story = ArticleId::of(QUuid(u"0f7c0000-0000-4000-8000-000000000001"_s));

Instant at(int seconds) {
    return Instant(std::chrono::seconds(1'700'000'000 + seconds));
}

ReviewRecord everything() {
    ReviewRecord review;
    review.threads = {
        {QUuid::createUuid(),
         {{}, 3, 2, 9, u"no “deal”"_s},
         true,
         {{u"Lena"_s, at(1), u"Who said\nthis?"_s}, {u"Tom"_s, at(2), u"He did 😀"_s}}},
        {QUuid::createUuid(), {u"headline"_s}, false, {{u"Lena"_s, at(3), u"Too long"_s}}}};
    using Kind = Suggestion::Kind;
    const auto id = [] { return QUuid::createUuid(); };
    review.suggestions = {
        {id(), u"Lena"_s, at(4), Kind::Insert, {{}, 0, 4, 4, {}}, {}, u"very "_s},
        {id(), u"Lena"_s, at(5), Kind::Delete, {{}, 0, 4, 9, u"words"_s}, u"words"_s, {}},
        {id(),
         u"Tom"_s,
         at(6),
         Kind::Block,
         {{}, 2, 0, 0, {}},
         u"[]"_s,
         uR"([{"type":"paragraph","text":[{"text":"New"}]}])"_s},
        {id(), u"Tom"_s, at(7), Kind::Field, {u"standfirst"_s}, u"old"_s, u"new"_s}};
    return review;
}

QString refusal(const QByteArray &json) {
    const auto review = ReviewJson::decode(QByteArrayView(json));
    return review ? QString() : review.error().text;
}

} // namespace

class ReviewJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackTheSame() {
        const ReviewRecord review = everything();
        const QByteArray json = ReviewJson::encode(Story, review);
        const auto back = ReviewJson::decode(QByteArrayView(json));
        QVERIFY2(back.ok(), qPrintable(back ? QString() : back.error().text));
        QCOMPARE(back->article, Story);
        QVERIFY(back->record == review);
        QCOMPARE(ReviewJson::encode(Story, back->record), json);
    }

    void anUnknownKeyIsRefusedWithItsPath() {
        QByteArray json = ReviewJson::encode(Story, everything());
        json.replace("\"resolved\":false", "\"resolved\":false,\"colour\":1");
        QVERIFY(refusal(json).startsWith(u"threads[1].colour: "));
    }

    void whatDoesNotBelongTogetherIsRefused_data() {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::addColumn<QString>("path");
        QTest::newRow("format") << QByteArray("review/1") << QByteArray("review/2") << u"format"_s;
        QTest::newRow("kind") << QByteArray("\"insert\"") << QByteArray("\"guess\"")
                              << u"suggestions[0].kind"_s;
        QTest::newRow("no place") << QByteArray("\"block\":3,") << QByteArray()
                                  << u"threads[0].anchor.block"_s;
        QTest::newRow("backwards")
            << QByteArray("\"to\":9,\"words\":\"no") << QByteArray("\"to\":1,\"words\":\"no")
            << u"threads[0].anchor.to"_s;
        QTest::newRow("no blocks") << QByteArray("\"old\":\"[]\"") << QByteArray("\"old\":\"x\"")
                                   << u"suggestions[2].old"_s;
    }
    void whatDoesNotBelongTogetherIsRefused() {
        QFETCH(const QByteArray, was);
        QFETCH(const QByteArray, is);
        QFETCH(const QString, path);
        QByteArray json = ReviewJson::encode(Story, everything());
        QVERIFY(json.contains(was));
        json.replace(json.indexOf(was), was.size(), is);
        QVERIFY2(refusal(json).startsWith(path + u": "_s), qPrintable(refusal(json)));
    }

    void anIdThatStandsTwiceIsRefused() {
        ReviewRecord review = everything();
        review.suggestions[0].id = review.threads[0].id;
        QVERIFY(refusal(ReviewJson::encode(Story, review)).startsWith(u"suggestions[0].id"));
    }

    void aCommentOfAMegabyteIsRefusedAtOnceInWords() {
        QElapsedTimer clock;
        clock.start();
        const auto said = Threads::message(u"Lena"_s, at(0), u"x"_s.repeated(1 << 20));
        QVERIFY(!said);
        QVERIFY(said.error().text.contains(u"20000 characters"));
        ReviewRecord review = everything();
        review.threads[0].messages[0].text = u"x"_s.repeated(1 << 20);
        QVERIFY(
            refusal(ReviewJson::encode(Story, review)).startsWith(u"threads[0].messages[0].text"));
        QVERIFY(clock.elapsed() < 1000);
    }

    void tenThousandCommentsAreWrittenAndReadInASecond() {
        ReviewRecord review;
        for (int n = 0; n < 10'000; ++n)
            review.threads.append({QUuid::createUuid(),
                                   {{}, n, 0, 4, u"word"_s},
                                   false,
                                   {{u"Lena"_s, at(n), u"Remark %1"_s.arg(n)}}});
        QElapsedTimer clock;
        clock.start();
        const QByteArray json = ReviewJson::encode(Story, review);
        const auto back = ReviewJson::decode(QByteArrayView(json));
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(back && back->record == review);
        review.threads[0].messages = QList<Message>(20'001, {u"Lena"_s, at(0), u"again"_s});
        QVERIFY(ReviewJson::excess(review)->text.contains(u"at most 20000 comments"));
    }

    void whomARemarkCallsIsToldByTheirName() {
        const QList<Person> people{
            {.name = u"Lena Marin"_s}, {.name = u"Tom Ruiz"_s}, {.name = u"Tom Osei"_s}};
        QCOMPARE(Mentions::of(u"@lena, see @Tom Osei"_s, people),
                 (QStringList{u"Lena Marin"_s, u"Tom Osei"_s}));
        QCOMPARE(Mentions::of(u"@Tom who? mail@lena.example, @Lenard"_s, people), QStringList());
    }
};

STANDFIRST_TEST(ReviewJsonTest)
#include "ReviewJsonTest.moc"
