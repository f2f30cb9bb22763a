// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/RevisionKeeper.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/WritingDesk.h"
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

void write(OpenArticle &open, const QString &headline) {
    open.change(OpenArticle::Part::Head, nullptr,
                [&](Article &article) { article.headline = headline; });
}

QList<Revision> kept(WritingDesk &desk) {
    return must(desk.newsroom->articles().revisions(desk.open.id()));
}

} // namespace

class RevisionKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workIsKeptAtItsPaceByItself() {
        WritingDesk desk;
        new RevisionKeeper(desk.open, desk.quick, {.between = 1200, .pause = 300});
        write(desk.open, u"One"_s);
        QTRY_COMPARE(kept(desk).size(), 1); // the first pause
        QTRY_COMPARE(desk.open.article().revision, 1);
        QElapsedTimer clock;
        clock.start();
        write(desk.open, u"Two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(kept(desk).size(), 2, 5000);
        QVERIFY(clock.elapsed() > 1000);
        QCOMPARE(must(desk.newsroom->articles().revision(desk.open.id(), 2)).headline, u"Two"_s);
        QVERIFY(kept(desk).first().name.isEmpty());
    }

    void whoLeavesKeepsWhatWasWorkedOnAndNothingTwice() {
        WritingDesk desk;
        auto *keeper = new RevisionKeeper(desk.open, desk.quick);
        const auto leave = [&] {
            bool left = false;
            keeper->leave(this, [&] { left = true; });
            QTRY_VERIFY(left);
        };
        leave();
        QCOMPARE(kept(desk).size(), 0); // it was only looked at
        write(desk.open, u"One"_s);
        leave();
        QCOMPARE(kept(desk).size(), 1);
        QCOMPARE(desk.stored().headline, u"One"_s);
        write(desk.open, u"Two"_s);
        write(desk.open, u"One"_s); // and back again: it says what the last one says
        leave();
        leave();
        QCOMPARE(kept(desk).size(), 1);
    }

    void keepingDoesNotDisturbWhoGoesOnTyping() {
        WritingDesk desk;
        auto *keeper = new RevisionKeeper(desk.open, desk.quick);
        QSignalSpy conflict(&desk.open, &OpenArticle::conflict);
        write(desk.open, u"One"_s);
        std::optional<int> number;
        keeper->keep(this, [&](const Result<int> &made) { number = must(made); });
        write(desk.open, u"One and more"_s); // before the answer is there
        QTRY_VERIFY(number);
        QTRY_COMPARE(desk.stored().headline, u"One and more"_s);
        QTRY_COMPARE(desk.open.saving(), OpenArticle::Saving::Saved);
        QCOMPARE(desk.open.article().headline, u"One and more"_s);
        QCOMPARE(conflict.count(), 0);
    }

    void whatCouldNotBeKeptIsToldAndKeptLater() {
        WritingDesk desk;
        auto *keeper = new RevisionKeeper(desk.open, desk.quick);
        write(desk.open, u"One"_s);
        QTRY_COMPARE(desk.open.saving(), OpenArticle::Saving::Saved);
        desk.quick.ask(
            this,
            [](Newsroom &newsroom) {
                newsroom.database().failAt(2);
                return Result<void>();
            },
            [](const Result<void> &) {});
        std::optional<Result<int>> answer;
        keeper->keep(this, [&](const Result<int> &made) { answer = made; });
        QTRY_VERIFY(answer);
        QVERIFY(!answer->ok());
        QCOMPARE(kept(desk).size(), 0);
        bool left = false;
        keeper->leave(this, [&] { left = true; });
        QTRY_VERIFY(left);
        QCOMPARE(kept(desk).size(), 1);
    }

    void aRestoreElsewhereWhileWordsAreUnsavedKeepsBothTexts() {
        WritingDesk desk;
        auto *keeper = new RevisionKeeper(desk.open, desk.quick);
        std::optional<int> number;
        keeper->keep(this, [&](const Result<int> &made) { number = must(made); });
        QTRY_VERIFY(number);
        write(desk.open, u"Second"_s);
        QTRY_COMPARE(desk.open.saving(), OpenArticle::Saving::Saved);
        QSignalSpy conflict(&desk.open, &OpenArticle::conflict);
        write(desk.open, u"Third, not saved yet"_s);
        const SaveNumber save = must(desk.newsroom->articles().load(desk.open.id())).save;
        must(desk.newsroom->articles().restoreRevision(desk.open.id(), save, *number));
        QTRY_COMPARE(conflict.count(), 1);
        QCOMPARE(desk.open.article().headline, u"Third, not saved yet"_s);
        QCOMPARE(desk.stored().headline, u"Ferry returns"_s);
        QStringList headlines;
        for (const ArticleHead &head : must(desk.newsroom->articles().list({}, 0, 10)))
            headlines << head.headline;
        headlines.sort();
        QCOMPARE(headlines, (QStringList{u"Ferry returns"_s, u"Third, not saved yet"_s}));
        QCOMPARE(must(desk.newsroom->articles().revision(desk.open.id(), 2)).headline,
                 u"Second"_s); // and what the restore replaced
    }
};

STANDFIRST_TEST(RevisionKeeperTest)
#include "RevisionKeeperTest.moc"
