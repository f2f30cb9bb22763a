// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Anchors.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/PanelDesk.h"
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

namespace {

Article story() {
    Article article = sampleArticle(QStringLiteral("Ferry returns"));
    article.body = {{Paragraph{plain(QStringLiteral("The talks ended with no result."))}},
                    {Paragraph{plain(QStringLiteral("They meet again on Friday."))}}};
    return article;
}

Thread remark(const Article &article) {
    return {QUuid::createUuid(),
            *Anchors::onWords(article, 1, 0, 4),
            false,
            {{QStringLiteral("Lena"), Instant(), QStringLiteral("Who are they?")}}};
}

Suggestion deletion(const Article &article, int from, int to) {
    const Anchor anchor = *Anchors::onWords(article, 0, from, to);
    return {QUuid::createUuid(),
            QStringLiteral("Lena"),
            Instant(),
            Suggestion::Kind::Delete,
            anchor,
            anchor.words,
            {}};
}

/// The panel of an article with one remark and two suggestions.
struct Reviewed {
    Reviewed() : desk(QStringLiteral("review"), story()) {
        change([](Article &article, ReviewRecord &review) {
            review.threads = {remark(article)};
            review.suggestions = {deletion(article, 15, 30), deletion(article, 3, 9)};
        });
    }
    void change(const std::function<void(Article &, ReviewRecord &)> &edit) {
        must(desk.desk.open.changeReview(nullptr, edit));
    }
    const ReviewRecord &review() { return desk.desk.open.review(); }
    QString body() { return plainText(desk.desk.open.article().body); }

    PanelDesk desk;
    QListWidget *list = desk.find<QListWidget>("suggestions");
};

} // namespace

/// The Review panel lists what is open in the order of the text, and decides it.
class ReviewPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpenStandsInTheOrderOfTheTextAndIsCounted() {
        Reviewed r;
        QCOMPARE(r.list->count(), 3);
        QVERIFY(r.list->item(0)->text().contains(QStringLiteral("Delete “talks”")));
        QVERIFY(r.list->item(1)->text().contains(QStringLiteral("with no result")));
        QVERIFY(r.list->item(2)
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral("comment: Who are they?")));
        QCOMPARE(r.desk.panel->open(), 3);
    }

    void lettersDecideOneAfterTheOther() {
        Reviewed r;
        r.list->setCurrentRow(0);
        QTest::keyClick(r.list, Qt::Key_R);
        QCOMPARE(r.review().suggestions.size(), 1);
        QCOMPARE(r.list->currentRow(), 0);
        QTest::keyClick(r.list, Qt::Key_A);
        QVERIFY(r.review().suggestions.isEmpty());
        QVERIFY(r.body().startsWith(QStringLiteral("The talks ended.")));
        QTest::keyClick(r.list, Qt::Key_E);
        QVERIFY(r.review().threads[0].resolved);
        QCOMPARE(r.desk.panel->open(), 0);
        QVERIFY(!r.list->isVisibleTo(r.desk.panel));
    }

    void theWalkLeadsThroughTheText() {
        Reviewed r;
        QSignalSpy goTo(r.desk.panel, &Panel::goTo);
        r.list->setCurrentRow(1);
        QTest::keyClick(r.list, Qt::Key_J);
        QCOMPARE(goTo.last().first().toString(), QStringLiteral("body[1]"));
        QTest::keyClick(r.list, Qt::Key_K);
        QCOMPARE(goTo.last().first().toString(), QStringLiteral("body[0]"));
    }

    void aReplyIsSaidByThePersonOfTheNewsroomAndSaved() {
        Reviewed r;
        r.list->setCurrentRow(2);
        r.desk.find<QLineEdit>("review-reply")->setText(QStringLiteral("The ministers"));
        r.desk.press("reply-comment");
        QTRY_COMPARE(r.review().threads[0].messages.size(), 2);
        QCOMPARE(r.review().threads[0].messages[1].person, QStringLiteral("Ada Marsh"));
        const ArticleId id = r.desk.desk.open.id();
        const auto stored = [&] { return must(r.desk.desk.newsroom->articles().load(id)).review; };
        QTRY_COMPARE(stored().threads.value(0).messages.size(), 2);
    }

    void aNewCommentIsWrittenOnTheMarkedWords() {
        Reviewed r;
        QVERIFY(r.desk.panel->reveal(QStringLiteral("comment/body[1]/19/25")));
        r.desk.find<QLineEdit>("review-reply")->setText(QStringLiteral("Which Friday?"));
        r.desk.press("reply-comment");
        QTRY_COMPARE(r.review().threads.size(), 2);
        QCOMPARE(r.review().threads[1].anchor.words, QStringLiteral("Friday"));
        QCOMPARE(r.review().threads[1].messages[0].text, QStringLiteral("Which Friday?"));
        QVERIFY(r.desk.panel->reveal(QStringLiteral("comment/headline/0/0")));
        QVERIFY(!r.desk.panel->reveal(QStringLiteral("headline")));
    }

    void aResolvedRemarkIsFoundAndReopened() {
        Reviewed r;
        r.change([](Article &, ReviewRecord &review) { review.threads[0].resolved = true; });
        QCOMPARE(r.list->count(), 2);
        r.desk.find<QAbstractButton>("review-resolved")->setChecked(true);
        r.desk.find<QLineEdit>("review-find")->setText(QStringLiteral("who are"));
        QTRY_COMPARE(r.list->count(), 1);
        r.list->setCurrentRow(0);
        r.desk.press("resolve-comment");
        QVERIFY(!r.review().threads[0].resolved);
    }

    void aThousandSuggestionsAreListedInAMoment() {
        Reviewed r;
        QElapsedTimer clock;
        clock.start();
        r.change([](Article &article, ReviewRecord &review) {
            for (int n = 0; n < 1000; ++n)
                review.suggestions.append(deletion(article, n % 20, n % 20 + 4));
        });
        QCOMPARE(r.list->count(), 1003);
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    }
};

STANDFIRST_TEST(ReviewPanelTest)
#include "ReviewPanelTest.moc"
