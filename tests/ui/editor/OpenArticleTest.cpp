// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/OpenArticle.h"
#include "model/store/Transaction.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/WritingDesk.h"
#include <QApplication>
#include <QSignalSpy>

namespace {

void write(OpenArticle &open, const QString &standfirst) {
    open.change(OpenArticle::Part::Head, nullptr,
                [&](Article &article) { article.standfirst = standfirst; });
}

QString text(int number) {
    return QStringLiteral("Words %1").arg(number);
}

} // namespace

/// Nothing typed is lost (promise 1), from the change on the screen to the disk.
class OpenArticleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsOnDiskWithinOneAndAHalfSeconds();
    void furtherChangesDoNotPostponeTheSave();
    void savedIsSaidOnlyAfterTheCommitAndNotWhileMoreIsTyped();
    void aFailedSaveKeepsTheTextTellsAndTriesAgain();
    void twoPeoplesTextsAreBothKept();
    void mineBecomesAnArticleOfItsOwn();
    void aStepOfTheWorkflowMeanwhileIsNoConflict();
    void anEditEndsTheApprovalAndSaysSo();
    void flushAnswersWhenEverythingIsOnDisk();
    void flushTellsWhenItCouldNotSave();
    void aWithdrawnArticleCannotBeChanged();
    void theSlugThatTheStoreGivesIsShown();
    void theEchoOfASaveIsNoNews();
    void anothersChangeIsShownWhereNothingIsUnsaved();
};

void OpenArticleTest::aChangeIsOnDiskWithinOneAndAHalfSeconds() {
    WritingDesk desk;
    write(desk.open, text(1));
    QTRY_COMPARE_WITH_TIMEOUT(desk.stored().standfirst, text(1), 1500);
    QTRY_COMPARE(desk.open.saving(), OpenArticle::Saving::Saved);
    QVERIFY(desk.open.savedAt().isValid());
}

void OpenArticleTest::furtherChangesDoNotPostponeTheSave() {
    WritingDesk desk;
    QElapsedTimer clock;
    clock.start();
    int number = 0;
    while (clock.elapsed() < 1500 &&
           !desk.stored().standfirst.startsWith(QStringLiteral("Words"))) {
        write(desk.open, text(++number));
        QTest::qWait(40);
    }
    QVERIFY(clock.elapsed() < 1500);
    QVERIFY(number > 3);
    QTRY_COMPARE_WITH_TIMEOUT(desk.stored().standfirst, text(number), 1500);
}

void OpenArticleTest::savedIsSaidOnlyAfterTheCommitAndNotWhileMoreIsTyped() {
    WritingDesk desk;
    std::optional<Transaction> lock(std::in_place, desk.newsroom->database());
    write(desk.open, text(1));
    QTRY_COMPARE(desk.open.saving(), OpenArticle::Saving::Saving);
    write(desk.open, text(2));
    QTest::qWait(300);
    QCOMPARE(desk.open.saving(), OpenArticle::Saving::Saving);
    bool lied = false;
    connect(&desk.open, &OpenArticle::savingChanged, this, [&] {
        if (desk.open.saving() == OpenArticle::Saving::Saved)
            lied = desk.stored().standfirst != text(2);
    });
    lock.reset();
    QTRY_COMPARE(desk.open.saving(), OpenArticle::Saving::Saved);
    QVERIFY(!lied);
    QCOMPARE(desk.stored().standfirst, text(2));
}

void OpenArticleTest::aFailedSaveKeepsTheTextTellsAndTriesAgain() {
    WritingDesk desk;
    QSignalSpy failed(&desk.open, &OpenArticle::saveFailed);
    desk.quick.ask(
        this,
        [](Newsroom &newsroom) {
            newsroom.database().failAt(3);
            return Result<void>();
        },
        [](const Result<void> &) {});
    const Article before = desk.stored();
    write(desk.open, text(1));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(desk.open.saving(), OpenArticle::Saving::Failed);
    QCOMPARE(desk.open.article().standfirst, text(1));
    QVERIFY(desk.stored() == before);
    write(desk.open, text(2));
    QTRY_COMPARE(desk.open.saving(), OpenArticle::Saving::Saved);
    QCOMPARE(desk.stored().standfirst, text(2));
}

void OpenArticleTest::twoPeoplesTextsAreBothKept() {
    WritingDesk desk;
    QSignalSpy conflict(&desk.open, &OpenArticle::conflict);
    WorkingCopy theirs = must(desk.newsroom->articles().load(desk.open.id()));
    theirs.article.standfirst = QStringLiteral("Theirs");
    must(desk.newsroom->articles().save(theirs.article, theirs.save));
    write(desk.open, QStringLiteral("Mine"));
    QTRY_COMPARE(conflict.count(), 1);
    QCOMPARE(desk.open.article().standfirst, QStringLiteral("Mine"));
    QCOMPARE(desk.stored().standfirst, QStringLiteral("Theirs"));
    // Mine is on the disk before anybody has chosen, and stays the newest.
    const auto copies = [&desk] {
        QStringList found;
        for (const ArticleHead &head : must(desk.newsroom->articles().list({}, 0, 10)))
            if (head.id != desk.open.id())
                found << must(desk.newsroom->articles().load(head.id)).article.standfirst;
        return found;
    };
    QCOMPARE(copies(), QStringList(QStringLiteral("Mine")));
    write(desk.open, QStringLiteral("Mine, and a word more"));
    QTRY_COMPARE(copies(), QStringList(QStringLiteral("Mine, and a word more")));
    QCOMPARE(desk.stored().standfirst, QStringLiteral("Theirs"));
    QTRY_COMPARE(desk.open.saving(), OpenArticle::Saving::Saved);
    std::optional<Error> step;
    desk.open.flush(this, [&](const Result<SaveNumber> &saved) { step = saved.error(); });
    QTRY_VERIFY(step);
    QCOMPARE(step->kind, Error::Kind::Conflict);
}

void OpenArticleTest::mineBecomesAnArticleOfItsOwn() {
    WritingDesk desk;
    QSignalSpy conflict(&desk.open, &OpenArticle::conflict);
    WorkingCopy theirs = must(desk.newsroom->articles().load(desk.open.id()));
    theirs.article.standfirst = QStringLiteral("Theirs");
    must(desk.newsroom->articles().save(theirs.article, theirs.save));
    write(desk.open, QStringLiteral("Mine"));
    QTRY_COMPARE(conflict.count(), 1);
    std::optional<ArticleId> copy;
    desk.open.keepMineAsCopy(
        this, [&](const Result<WorkingCopy> &made) { copy = must(made).article.id; });
    QTRY_VERIFY(copy);
    QVERIFY(*copy != desk.open.id());
    QCOMPARE(must(desk.newsroom->articles().load(*copy)).article.standfirst,
             QStringLiteral("Mine"));
    QVERIFY(!must(desk.newsroom->articles().load(*copy)).article.notes.isEmpty());
    QCOMPARE(must(desk.newsroom->articles().list({}, 0, 10)).size(), 2);
    QCOMPARE(desk.open.article().standfirst, QStringLiteral("Theirs"));
    write(desk.open, QStringLiteral("Goes on"));
    QTRY_COMPARE(desk.stored().standfirst, QStringLiteral("Goes on"));
}

void OpenArticleTest::aStepOfTheWorkflowMeanwhileIsNoConflict() {
    WritingDesk desk;
    QSignalSpy conflict(&desk.open, &OpenArticle::conflict);
    ArticleStore::Step submit;
    submit.to = State::InReview;
    submit.action = QStringLiteral("submit");
    must(desk.newsroom->articles().step(desk.open.id(), desk.open.saveNumber(), submit));
    write(desk.open, QStringLiteral("Mine"));
    QTRY_COMPARE(desk.stored().standfirst, QStringLiteral("Mine"));
    QCOMPARE(conflict.count(), 0);
    QCOMPARE(desk.open.article().state, State::InReview);
}

void OpenArticleTest::anEditEndsTheApprovalAndSaysSo() {
    WritingDesk desk;
    ArticleStore::Step approve;
    approve.to = State::Approved;
    approve.seals = true;
    approve.action = QStringLiteral("approve");
    desk.open.reload(
        must(desk.newsroom->articles().step(desk.open.id(), desk.open.saveNumber(), approve)));
    QCOMPARE(desk.open.article().state, State::Approved);
    QSignalSpy state(&desk.open, &OpenArticle::stateChanged);
    write(desk.open, QStringLiteral("Another"));
    QTRY_VERIFY(state.count() > 0);
    QCOMPARE(desk.open.article().state, State::Draft);
}

void OpenArticleTest::flushAnswersWhenEverythingIsOnDisk() {
    WritingDesk desk;
    write(desk.open, text(1));
    QElapsedTimer clock;
    clock.start();
    bool answered = false;
    desk.open.flush(this, [&](const Result<SaveNumber> &saved) {
        answered = saved.ok();
        QCOMPARE(desk.stored().standfirst, text(1));
    });
    QTRY_VERIFY(answered);
    QVERIFY(clock.elapsed() < 450); // it did not wait for the half second
    answered = false;
    desk.open.flush(this, [&](const Result<SaveNumber> &) { answered = true; });
    QVERIFY(answered); // nothing is unsaved: at once
}

void OpenArticleTest::flushTellsWhenItCouldNotSave() {
    WritingDesk desk;
    desk.quick.ask(
        this,
        [](Newsroom &newsroom) {
            newsroom.database().failAt(2);
            return Result<void>();
        },
        [](const Result<void> &) {});
    write(desk.open, text(1));
    std::optional<bool> ok;
    desk.open.flush(this, [&](const Result<SaveNumber> &saved) { ok = saved.ok(); });
    QTRY_VERIFY(ok);
    QVERIFY(!*ok);
    QCOMPARE(desk.open.article().standfirst, text(1));
}

void OpenArticleTest::aWithdrawnArticleCannotBeChanged() {
    WritingDesk desk;
    ArticleStore::Step kill;
    kill.to = State::Killed;
    kill.killing = Killing{desk.clock.now(), QStringLiteral("Withdrawn.")};
    kill.action = QStringLiteral("kill");
    desk.open.reload(
        must(desk.newsroom->articles().step(desk.open.id(), desk.open.saveNumber(), kill)));
    QVERIFY(!desk.open.editable());
    const Article before = desk.open.article();
    write(desk.open, text(1));
    QVERIFY(desk.open.article() == before);
    QCOMPARE(desk.open.saving(), OpenArticle::Saving::Saved);
}

void OpenArticleTest::theSlugThatTheStoreGivesIsShown() {
    WritingDesk desk;
    desk.open.change(OpenArticle::Part::Head, nullptr, [](Article &article) {
        article.headline = QStringLiteral("Tide turns at noon");
    });
    QTRY_COMPARE(desk.open.article().slug, QStringLiteral("tide-turns-at-noon"));
}

void OpenArticleTest::theEchoOfASaveIsNoNews() {
    WritingDesk desk;
    write(desk.open, text(1));
    QTRY_COMPARE(desk.open.saving(), OpenArticle::Saving::Saved);
    write(desk.open, text(2));
    QSignalSpy changed(&desk.open, &OpenArticle::changed);
    desk.open.reload(must(desk.newsroom->articles().load(desk.open.id())));
    QCOMPARE(desk.open.saving(), OpenArticle::Saving::Waiting);
    QCOMPARE(desk.open.article().standfirst, text(2));
    QCOMPARE(changed.count(), 0);
}

void OpenArticleTest::anothersChangeIsShownWhereNothingIsUnsaved() {
    WritingDesk desk;
    WorkingCopy theirs = must(desk.newsroom->articles().load(desk.open.id()));
    theirs.article.standfirst = QStringLiteral("Theirs");
    desk.open.reload(must(desk.newsroom->articles().save(theirs.article, theirs.save)));
    QCOMPARE(desk.open.article().standfirst, QStringLiteral("Theirs"));
    QCOMPARE(desk.open.saving(), OpenArticle::Saving::Saved);
    write(desk.open, text(1));
    QTRY_COMPARE(desk.stored().standfirst, text(1));
}

STANDFIRST_TEST(OpenArticleTest)
#include "OpenArticleTest.moc"
