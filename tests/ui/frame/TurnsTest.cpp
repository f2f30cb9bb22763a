// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Turns.h"
#include "model/store/EditingLocks.h"
#include "model/store/PersonStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/Notice.h"
#include "ui/desk/Desk.h"
#include "ui/editor/BodyEdit.h"
#include "ui/frame/Tabs.h"
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// Two windows of two people on one newsroom, as two programs have them.
class TurnsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_ada, m_osei;
    std::optional<ArticleId> m_id;

    std::unique_ptr<Robot> start(const QString &person) {
        qputenv("XDG_STATE_HOME", m_state->filePath(person).toUtf8());
        auto robot = std::make_unique<Robot>(*m_newsroom, person);
        robot->open();
        return robot;
    }
    static OpenArticle *front(Robot &robot) { return robot.window().tabs().article(); }
    static QString bar(Robot &robot) {
        const auto *label = robot.window().tabs().editor()->findChild<QLabel *>(u"editor-notice"_s);
        return label->isVisible() ? label->text() : QString();
    }
    static QString notice(Robot &robot) {
        const auto *notice = robot.window().findChild<Notice *>();
        return notice->isVisible() ? notice->sentence() : QString();
    }
    static void open(Robot &robot, const ArticleId &id) {
        robot.window().tabs().open(id);
        QVERIFY(Robot::until([&] { return front(robot) != nullptr; }));
    }
    static void write(Robot &robot, const QString &standfirst) {
        front(robot)->change(OpenArticle::Part::Head, nullptr,
                             [&](Article &article) { article.standfirst = standfirst; });
    }
    QString stored() { return must((*m_newsroom)->articles().load(*m_id)).article.standfirst; }
    /// The question about taking over, on this window.
    static QMessageBox *question(Robot &robot) {
        return robot.window().findChild<QMessageBox *>(u"take-over-question"_s);
    }
    static void answer(Robot &robot, const QString &button) {
        QVERIFY(Robot::until([&] { return question(robot) != nullptr; }));
        QMessageBox *box = question(robot);
        QCOMPARE(box->defaultButton(), box->findChild<QPushButton *>(u"cancel"_s));
        QVERIFY(box->text().contains(u"A. Osei has this article open since"_s));
        box->findChild<QPushButton *>(button)->click();
        QVERIFY(Robot::until([&] { return question(robot) == nullptr; }));
    }

private Q_SLOTS:
    void init() {
        m_state = std::make_unique<QTemporaryDir>();
        m_newsroom = std::make_unique<TestNewsroom>();
        m_id = m_newsroom->add(u"Ferry returns"_s).article.id;
        Person osei;
        osei.name = u"A. Osei"_s;
        must((*m_newsroom)->people().add(osei));
        m_osei = start(osei.name);
        open(*m_osei, *m_id);
        QVERIFY(Robot::until([&] { return !must((*m_newsroom)->editing().others()).isEmpty(); }));
        m_ada = start(u"Ada Marsh"_s);
    }
    void cleanup() {
        m_ada.reset();
        m_osei.reset();
        m_newsroom.reset();
    }

    void theSecondSeesWhoHasItAndReadsOnly() {
        const QAbstractItemModel *rows =
            m_ada->window().desk().findChild<QListView *>(u"articles"_s)->model();
        QVERIFY(Robot::until([&] {
            return rows->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"A. Osei has it"_s);
        }));
        open(*m_ada, *m_id);
        QVERIFY(Robot::until([&] { return !front(*m_ada)->editable(); }));
        QVERIFY(bar(*m_ada).startsWith(u"A. Osei has this article open since"_s));
        QVERIFY(m_ada->window().tabs().editor()->findChild<BodyEdit *>()->isReadOnly());
        QVERIFY(front(*m_osei)->editable());
        QCOMPARE(bar(*m_osei), QString());
        m_ada->shot("held");
        // What is written there is seen here.
        write(*m_osei, u"The boats are back."_s);
        QVERIFY(Robot::until(
            [&] { return front(*m_ada)->article().standfirst == u"The boats are back."_s; }));
    }

    void itIsFreeAsSoonAsItIsClosedThere() {
        open(*m_ada, *m_id);
        QVERIFY(Robot::until([&] { return !front(*m_ada)->editable(); }));
        write(*m_osei, u"The last word before closing."_s);
        m_osei->window().tabs().close(0);
        QVERIFY(Robot::until([&] { return front(*m_ada)->editable(); }));
        QVERIFY(Robot::until([&] { return bar(*m_ada).isEmpty(); }));
        QVERIFY(Robot::until([&] {
            return front(*m_ada)->article().standfirst == u"The last word before closing."_s;
        }));
    }

    void aWindowThatIsClosedHoldsNothing() {
        m_osei->close();
        open(*m_ada, *m_id);
        QVERIFY(Robot::until([&] {
            return must(m_newsroom->another()->editing().others()).value(*m_id).person ==
                   u"Ada Marsh"_s;
        }));
        QVERIFY(front(*m_ada)->editable());
    }

    void aProgramThatIsCutOffHoldsNothing() {
        open(*m_ada, *m_id);
        QVERIFY(Robot::until([&] { return !front(*m_ada)->editable(); }));
        m_osei->crash(); // its row stays, and nobody tells
        QVERIFY(Robot::until([&] { return front(*m_ada)->editable(); }));
    }

    void whoTakesOverWritesAndTheHolderIsToldAndLosesNoWord() {
        open(*m_ada, *m_id);
        QVERIFY(Robot::until([&] { return !front(*m_ada)->editable(); }));
        m_ada->window().tabs().editor()->findChild<QPushButton *>(u"edit-anyway"_s)->click();
        write(*m_osei, u"Words that were not saved yet."_s);
        answer(*m_ada, u"take-over"_s);
        QVERIFY(Robot::until([&] { return front(*m_ada)->editable(); }));
        QVERIFY(Robot::until([&] { return !front(*m_osei)->editable(); }));
        QVERIFY(bar(*m_osei).startsWith(u"Ada Marsh has this article open since"_s));
        QVERIFY(notice(*m_osei).startsWith(u"Ada Marsh took over “Ferry returns”."_s));
        QVERIFY(Robot::until([&] { return stored() == u"Words that were not saved yet."_s; }));
        QVERIFY(Robot::until([&] {
            return front(*m_ada)->article().standfirst == u"Words that were not saved yet."_s;
        }));
        const auto kept = [&] {
            for (const Revision &one : must((*m_newsroom)->articles().revisions(*m_id)))
                if (must((*m_newsroom)->articles().revision(*m_id, one.number)).standfirst ==
                    u"Words that were not saved yet."_s)
                    return true;
            return false;
        };
        QVERIFY(Robot::until(kept));
        m_osei->shot("taken-over");
        write(*m_ada, u"And it goes on here."_s);
        QVERIFY(Robot::until([&] { return stored() == u"And it goes on here."_s; }));
    }

    void whoOnlyReadsChangesNothing() {
        open(*m_ada, *m_id);
        QVERIFY(Robot::until([&] { return !front(*m_ada)->editable(); }));
        m_ada->window().tabs().editor()->findChild<QPushButton *>(u"edit-anyway"_s)->click();
        answer(*m_ada, u"read-only"_s);
        QVERIFY(front(*m_ada) && !front(*m_ada)->editable());
        QVERIFY(front(*m_osei)->editable());
    }

    void whoOpensItToWriteIsAskedAndCanStayAway() {
        Q_EMIT m_ada->window().desk().opened(*m_id);
        answer(*m_ada, u"cancel"_s);
        QVERIFY(Robot::until([&] { return front(*m_ada) == nullptr; }));
        QVERIFY(front(*m_osei)->editable());
    }

    void whoReadsItAlreadyIsAskedOnOpeningItToWrite() {
        open(*m_ada, *m_id);
        QVERIFY(Robot::until([&] { return !front(*m_ada)->editable(); }));
        Q_EMIT m_ada->window().desk().opened(*m_id);
        answer(*m_ada, u"read-only"_s);
        QVERIFY(front(*m_ada) && !front(*m_ada)->editable());
    }

    void whoLosesItIsToldAndNotAsked() {
        Q_EMIT m_osei->window().desk().opened(*m_id); // it is open here, and one's own
        open(*m_ada, *m_id);
        QVERIFY(Robot::until([&] { return !front(*m_ada)->editable(); }));
        m_ada->window().tabs().editor()->findChild<QPushButton *>(u"edit-anyway"_s)->click();
        answer(*m_ada, u"take-over"_s);
        QVERIFY(Robot::until([&] { return !front(*m_osei)->editable(); }));
        QVERIFY(notice(*m_osei).startsWith(u"Ada Marsh took over"_s));
        QCOMPARE(question(*m_osei), nullptr);
    }
};

STANDFIRST_TEST(TurnsTest)
#include "TurnsTest.moc"
