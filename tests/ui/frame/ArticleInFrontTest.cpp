// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Settings.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/Actions.h"
#include "ui/editor/LengthLine.h"
#include "ui/frame/Areas.h"
#include "ui/frame/ArticleSteps.h"
#include "ui/frame/Tabs.h"
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

/// What a person does with the article in front, in the whole window.
class ArticleInFrontTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_robot;

    void start() {
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
    }
    OpenArticle *front() { return m_robot->window().tabs().article(); }
    static void drop(QWidget *on, const QString &file) {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file)});
        dropped.setText(QUrl::fromLocalFile(file).toString()); // as file managers give it, too
        const QPoint at = on->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent down(at, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &down);
    }

private Q_SLOTS:
    void init() {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
    }

    void aSpikedArticleIsReadAndNotChangedAndItsBarLeadsBack() {
        const ArticleId id = m_newsroom->add(u"Not this one"_s).article.id;
        start();
        m_robot->window().tabs().openAndWrite(id, true);
        QVERIFY(Robot::until([&] { return front() != nullptr; }));
        m_robot->window().steps().spike();
        QVERIFY(Robot::until([&] { return front()->article().state == State::Spiked; }));
        QVERIFY(!front()->editable());
        QVERIFY(m_robot->find<QTextEdit>("body")->isReadOnly());
        m_robot->find<QPushButton>("edit-anyway")->click();
        m_robot->type(u"It is news again"_s);
        m_robot->press("Return");
        QVERIFY(Robot::until([&] { return front()->editable(); }));
    }

    void eachTabHasTheLimitsOfTheMoment() {
        const ArticleId one = m_newsroom->add(u"One"_s).article.id;
        start();
        Tabs &tabs = m_robot->window().tabs();
        const auto limit = [&] { return tabs.editor()->lengths().limits().headline; };
        const auto lookAt = [&](const ArticleId &id) {
            tabs.open(id);
            QVERIFY(Robot::until([&] { return front() && front()->id() == id; }));
        };
        lookAt(one);
        QVERIFY(Robot::until([&] { return limit() > 0; }));
        lookAt(m_newsroom->add(u"Two"_s).article.id);
        const int other = limit() + 7;
        must((**m_newsroom).settings().set(u"headlineMax"_s, QString::number(other)));
        QVERIFY(Robot::until([&] { return limit() == other; }));
        QTest::qWait(1500); // until no room has news of it any more
        lookAt(one);
        QVERIFY(Robot::until([&] { return limit() == other; }));
    }

    void whatAnEditorAskedForStandsOnTopUntilItIsSentAgain() {
        const ArticleId id =
            must((**m_newsroom).articles().add(sampleArticle(u"Ready to go"_s))).article.id;
        start();
        m_robot->window().tabs().openAndWrite(id);
        QVERIFY(Robot::until([&] { return front() != nullptr; }));
        const auto *said = m_robot->find<QLabel>("editor-notice");
        m_robot->window().steps().next();
        QVERIFY(Robot::until([&] { return front()->article().state == State::InReview; }));
        m_robot->window().steps().sendBack();
        QVERIFY(Robot::until(
            [&] { return qobject_cast<QLineEdit *>(m_robot->window().focusWidget()) != nullptr; }));
        m_robot->type(u"Who heard the quote?"_s);
        m_robot->press("Return");
        QVERIFY(Robot::until([&] { return said->text().contains(u"Who heard the quote?"_s); }));
        QVERIFY(said->isVisible());
        QVERIFY(m_robot->find<QTextEdit>("body")->hasFocus()); // back to the text
        m_robot->window().steps().next();
        QVERIFY(Robot::until([&] { return front()->article().state == State::InReview; }));
        QVERIFY(!said->isVisible());
    }

    void thePreviewStandsBesideTheTextAndGoesAgain() {
        const ArticleId id = m_newsroom->add(u"Seen by readers"_s).article.id;
        start();
        m_robot->window().tabs().openAndWrite(id);
        QVERIFY(Robot::until([&] { return front() != nullptr; }));
        m_robot->window().resize(1280, 800);
        m_robot->press("F5");
        const auto *page = m_robot->find<QTextBrowser>("page");
        QVERIFY(Robot::until([&] { return page->toPlainText().contains(u"Seen by readers"_s); }));
        const auto *body = m_robot->find<QTextEdit>("body");
        QVERIFY(body->hasFocus());
        QVERIFY(page->mapToGlobal(QPoint(0, 0)).x() >
                body->mapToGlobal(QPoint(body->width(), 0)).x());
        QVERIFY(!m_robot->window().areas().inspectorShown());
        m_robot->type(u"Typed while it is seen"_s);
        QVERIFY(Robot::until(
            [&] { return page->toPlainText().contains(u"Typed while it is seen"_s); }));
        m_robot->press("Escape");
        QVERIFY(!page->isVisible());
        QVERIFY(m_robot->window().areas().inspectorShown());
        QVERIFY(m_robot->window().areas().deskShown());
    }

    void undoInAFieldOfAPanelIsTheArticles() {
        const ArticleId id = m_newsroom->add(u"Facts"_s).article.id;
        start();
        m_robot->window().tabs().openAndWrite(id, true);
        QVERIFY(Robot::until([&] { return front() && QApplication::focusWidget(); }));
        m_robot->press("End");
        m_robot->type(u" and more"_s);
        auto *notes = m_robot->find<QPlainTextEdit>("notes");
        notes->setFocus();
        m_robot->type(u"call the harbour"_s);
        QCOMPARE(front()->article().notes, u"call the harbour"_s);
        m_robot->press("Ctrl+Z");
        QVERIFY(front()->article().notes.isEmpty() && notes->toPlainText().isEmpty());
        m_robot->press("Ctrl+Z");
        QCOMPARE(front()->article().headline, u"Facts"_s);
        m_robot->press("Ctrl+Shift+Z");
        m_robot->press("Ctrl+Shift+Z");
        QCOMPARE(notes->toPlainText(), u"call the harbour"_s);
    }

    void aPageFileThatIsDroppedOnTheTextIsShownForImport() {
        const ArticleId id = m_newsroom->add(u"Open"_s).article.id;
        start();
        m_robot->window().tabs().openAndWrite(id);
        QVERIFY(Robot::until([&] { return front() != nullptr; }));
        const QString page = m_state->filePath(u"page.txt"_s);
        QFile file(page);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("POLITICS\n\nMinisters agree\n\nThe talks ended before dawn on Tuesday.\n");
        file.close();
        const Body before = front()->article().body;
        for (const char *field : {"body", "headline"}) {
            drop(m_robot->find<QTextEdit>(field)->viewport(), page);
            QVERIFY(
                Robot::until([&] { return m_robot->find<QWidget>("import-dialog") != nullptr; }));
            QCOMPARE(front()->article().body.size(), before.size());
            QCOMPARE(front()->article().headline, u"Open"_s);
            m_robot->find<QDialog>("import-dialog")->reject();
            QVERIFY(
                Robot::until([&] { return m_robot->find<QWidget>("import-dialog") == nullptr; }));
        }
    }

    void aPictureThatIsDroppedAnywhereBecomesAPhotoOfTheArticleInFront() {
        const ArticleId id = m_newsroom->add(u"Open"_s).article.id;
        start();
        m_robot->window().tabs().openAndWrite(id);
        QVERIFY(Robot::until([&] { return front() != nullptr; }));
        const QString picture = m_state->filePath(u"pier.png"_s);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkBlue);
        QVERIFY(image.save(picture));
        const size_t before = front()->article().body.size();
        drop(m_robot->find<QTextEdit>("headline")->viewport(), picture);
        QVERIFY(Robot::until([&] { return front()->article().body.size() == before + 1; }));
        const Body &body = front()->article().body;
        QVERIFY(std::any_of(body.begin(), body.end(), [](const Block &block) {
            return std::holds_alternative<PhotoBlock>(block.is);
        }));
        drop(m_robot->find<QListView>("articles")->viewport(), picture);
        QVERIFY(Robot::until([&] { return front()->article().body.size() == before + 2; }));
    }

    void blocksMoveByKeysAndOnlyTheText() {
        Article article = sampleArticle(u"Order"_s);
        article.body = {{Paragraph{plain(u"one"_s)}}, {Paragraph{plain(u"two"_s)}}};
        const ArticleId id = must((**m_newsroom).articles().add(article)).article.id;
        start();
        m_robot->window().tabs().openAndWrite(id);
        QVERIFY(Robot::until([&] { return front() && QApplication::focusWidget(); }));
        m_robot->press("Alt+Shift+Down");
        const Body swapped{article.body[1], article.body[0]};
        QVERIFY(front()->article().body == swapped);
        m_robot->press("Alt+Shift+Up");
        QVERIFY(front()->article().body == article.body);
    }
};

STANDFIRST_TEST(ArticleInFrontTest)
#include "ArticleInFrontTest.moc"
