// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/Backroom.h"

#include "model/store/ArticleStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// A newsroom's place and two ways into it: the test's own connection and a Backroom.
class House {
public:
    TestNewsroom newsroom;
    NewsroomPlace place() {
        NewsroomPlace place = newsroom.place();
        place.checkpoints = Database::Checkpoints::SomebodyElses;
        return place;
    }
};

Result<WorkingCopy> addArticle(Newsroom &newsroom, const QString &headline) {
    Article article;
    article.headline = headline;
    return newsroom.articles().add(article);
}

qint64 count(TestNewsroom &newsroom) {
    return must(newsroom->articles().count({}));
}

} // namespace

class BackroomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTaskRunsThereAndTheAnswerComesHere();
    void answersComeInTheOrderOfTheQuestions();
    void anAskerWhoHasGoneHearsNothing();
    void closingFinishesTheSavesThatWereAsked();
    void aClosedBackroomAnswersNobody();
    void openingTellsWhereAndWho();
    void aNewsroomThatDoesNotOpenIsSaidOnceAndToEachAsker();
    void itsOwnChangesAreTold();
    void othersChangesAreToldWithinSeconds();
    void manyChangesAreToldAsFew();
};

void BackroomTest::theTaskRunsThereAndTheAnswerComesHere() {
    House house;
    Backroom backroom(house.place(), house.newsroom.clock());
    QObject asker;
    QThread *taskThread = nullptr, *answerThread = nullptr;
    backroom.ask(
        &asker,
        [&](Newsroom &newsroom) {
            taskThread = QThread::currentThread();
            return addArticle(newsroom, u"Ferry returns"_s);
        },
        [&](const Result<WorkingCopy> &copy) {
            answerThread = QThread::currentThread();
            QCOMPARE(must(copy).article.headline, u"Ferry returns"_s);
        });
    QVERIFY(!answerThread); // nobody waits for it
    QTRY_VERIFY(answerThread);
    QCOMPARE(answerThread, QThread::currentThread());
    QVERIFY(taskThread && taskThread != answerThread);
    QCOMPARE(count(house.newsroom), 1);
}

void BackroomTest::answersComeInTheOrderOfTheQuestions() {
    House house;
    Backroom backroom(house.place(), house.newsroom.clock());
    QList<int> answers;
    for (int i = 0; i < 100; ++i)
        backroom.ask(
            this, [i](Newsroom &) { return Result<int>(i); },
            [&](const Result<int> &answer) { answers.append(must(answer)); });
    QTRY_COMPARE(answers.size(), 100);
    QVERIFY(std::is_sorted(answers.begin(), answers.end()));
}

void BackroomTest::anAskerWhoHasGoneHearsNothing() {
    House house;
    Backroom backroom(house.place(), house.newsroom.clock());
    bool answered = false, last = false;
    auto asker = std::make_unique<QObject>();
    backroom.ask(
        asker.get(), [](Newsroom &newsroom) { return addArticle(newsroom, u"Kept"_s); },
        [&](const Result<WorkingCopy> &) { answered = true; });
    asker.reset();
    backroom.ask(
        this, [](Newsroom &) { return Result<int>(1); }, [&](const Result<int> &) { last = true; });
    QTRY_VERIFY(last);
    QVERIFY(!answered);
    QCOMPARE(count(house.newsroom), 1); // what it asked for was done
}

void BackroomTest::closingFinishesTheSavesThatWereAsked() {
    House house;
    constexpr int Saves = 30;
    {
        Backroom backroom(house.place(), house.newsroom.clock());
        for (int i = 0; i < Saves; ++i)
            backroom.ask(
                this, [i](Newsroom &newsroom) { return addArticle(newsroom, QString::number(i)); },
                [](const Result<WorkingCopy> &) {});
    }
    QCOMPARE(count(house.newsroom), Saves);
}

void BackroomTest::aClosedBackroomAnswersNobody() {
    House house;
    int answers = 0;
    {
        Backroom backroom(house.place(), house.newsroom.clock());
        backroom.ask(
            this, [](Newsroom &) { return Result<int>(1); },
            [&](const Result<int> &) { ++answers; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
}

void BackroomTest::openingTellsWhereAndWho() {
    House house;
    Backroom backroom(house.place(), house.newsroom.clock());
    QSignalSpy opened(&backroom, &Backroom::opened);
    QVERIFY(opened.wait());
    QCOMPARE(opened.first().at(0).toString(), house.newsroom.folder());
    QCOMPARE(opened.first().at(1).value<Person>().name, u"Ada Marsh"_s);
    QCOMPARE(opened.first().at(2).toBool(), false);
}

void BackroomTest::aNewsroomThatDoesNotOpenIsSaidOnceAndToEachAsker() {
    QTemporaryDir folder;
    const FakeClock clock;
    NewsroomPlace place;
    place.folder = folder.filePath(u"nowhere"_s);
    place.create = false;
    Backroom backroom(place, clock);
    QSignalSpy failed(&backroom, &Backroom::failed);
    std::optional<Error> told;
    backroom.ask(
        this, [](Newsroom &newsroom) { return newsroom.articles().count({}); },
        [&](const Result<qint64> &answer) { told = answer.error(); });
    QTRY_VERIFY(told);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(told->kind, Error::Kind::NotFound);
    QVERIFY(*told == failed.first().first().value<Error>());
}

void BackroomTest::itsOwnChangesAreTold() {
    House house;
    Backroom backroom(house.place(), house.newsroom.clock());
    QSignalSpy changed(&backroom, &Backroom::changed);
    std::optional<ArticleId> id;
    bool toldFirst = false;
    backroom.ask(
        this, [](Newsroom &newsroom) { return addArticle(newsroom, u"Ferry returns"_s); },
        [&](const Result<WorkingCopy> &copy) {
            id = must(copy).article.id;
            toldFirst = !changed.isEmpty();
        });
    QTRY_VERIFY(id);
    QVERIFY(toldFirst);
    bool named = false;
    for (const QList<QVariant> &arguments : changed)
        named = named || arguments.first().value<Change>().article == id;
    QVERIFY(named);
}

void BackroomTest::othersChangesAreToldWithinSeconds() {
    House house;
    Backroom backroom(house.place(), house.newsroom.clock());
    QSignalSpy opened(&backroom, &Backroom::opened), changed(&backroom, &Backroom::changed);
    QVERIFY(opened.wait());
    house.newsroom.add(u"By another desk"_s);
    QVERIFY(changed.wait(5000));
    QCOMPARE(changed.first().first().value<Change>().what, Change::What::Many);
}

void BackroomTest::manyChangesAreToldAsFew() {
    House house;
    Backroom backroom(house.place(), house.newsroom.clock());
    QSignalSpy changed(&backroom, &Backroom::changed);
    constexpr int Articles = 300;
    bool done = false;
    backroom.ask(
        this,
        [](Newsroom &newsroom) {
            for (int i = 0; i < Articles; ++i)
                newsroom.changes().tell({Change::What::Article, ArticleId::make()});
            return Result<void>();
        },
        [&](const Result<void> &) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(!changed.isEmpty());
    QVERIFY2(changed.size() < Articles / 5, qPrintable(QString::number(changed.size())));
    bool many = false;
    for (const QList<QVariant> &arguments : changed)
        many = many || arguments.first().value<Change>().what == Change::What::Many;
    QVERIFY(many);
}

STANDFIRST_TEST(BackroomTest)
#include "BackroomTest.moc"
