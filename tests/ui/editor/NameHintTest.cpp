// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/NameHint.h"
#include "model/spell/SpellRoom.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/EditorForm.h"
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Names of the archive, in grey behind the caret.
class NameHintTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Form> m_form;
    std::unique_ptr<SpellRoom> m_room;
    NameHint *m_hint = nullptr;

    BodyEdit *body() { return m_form->body(); }
    void type(const QString &text) { QTest::keyClicks(body(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) {
        QTest::keyClick(body(), key, held);
    }
    /// Whatever was asked before is answered by then.
    void answers() {
        bool answered = false;
        m_room->complete(this, u"Zzz"_s, [&](const QString &) { answered = true; });
        QTRY_VERIFY(answered);
    }
    QString offered() {
        answers();
        return m_hint->offered();
    }
    QString text() { return plainText(body()->body()); }

private Q_SLOTS:
    void init() {
        m_form = std::make_unique<Form>(articleWith({paragraph(u"On Monday "_s)}));
        m_room = std::make_unique<SpellRoom>(QStringList());
        ArchiveNames names;
        names.learnName(u"Nadia Feldmann"_s);
        names.learnName(u"Skerryvore"_s);
        m_room->learn(names);
        m_hint = new NameHint(*body(), *m_room);
        body()->setFocus();
        body()->moveCursor(QTextCursor::End);
    }
    void cleanup() {
        m_form.reset();
        m_room.reset();
    }

    void threeLettersOfANameOfferTheRestAndRightOrEndTakesIt() {
        type(u"Na"_s);
        QCOMPARE(offered(), QString());
        type(u"d"_s);
        QCOMPARE(offered(), u"ia"_s);
        QCOMPARE(text(), u"On Monday Nad"_s); // nothing is in the text yet
        press(Qt::Key_Right);
        QCOMPARE(text(), u"On Monday Nadia"_s);
        type(u" Fel"_s);
        QCOMPARE(offered(), u"dmann"_s);
        press(Qt::Key_End);
        type(u" said"_s);
        QCOMPARE(text(), u"On Monday Nadia Feldmann said"_s);
    }

    void whoTypesOnGetsWhatTheyTypeAndNothingElse() {
        for (const QChar sign : u"Nadir Skerry Feld, Nad. "_s) {
            QTest::keyClick(body(), char(sign.toLatin1()));
            answers();
        }
        QCOMPARE(text(), u"On Monday Nadir Skerry Feld, Nad. "_s);
        type(u"Skerr"_s);
        QVERIFY(!offered().isEmpty());
        press(Qt::Key_Return);
        type(u"x"_s);
        QCOMPARE(text(), u"On Monday Nadir Skerry Feld, Nad. Skerr\nx"_s);
    }

    void tabMovesOnAndLeavesTheTextAsItIs() {
        type(u"Skerr"_s);
        QCOMPARE(offered(), u"yvore"_s);
        press(Qt::Key_Tab);
        QCOMPARE(text(), u"On Monday Skerr"_s);
        QCOMPARE(offered(), QString());
    }

    void escapeHidesItAndShiftRightIsNoTaking() {
        type(u"Sker"_s);
        QCOMPARE(offered(), u"ryvore"_s);
        press(Qt::Key_Escape);
        QCOMPARE(offered(), QString());
        type(u"r"_s);
        QVERIFY(!offered().isEmpty());
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(text(), u"On Monday Skerr"_s);
    }

    void nothingIsOfferedInTheMiddleOfATextSmallOrInCapitals() {
        for (const QString &typed : {u"nad"_s, u" SKERR"_s, u" x1Nad"_s, u" http://Nad"_s}) {
            type(typed);
            QCOMPARE(offered(), QString());
        }
        body()->moveCursor(QTextCursor::Start);
        type(u"x Skerr"_s);
        QCOMPARE(offered(), QString());
    }

    void theFirstWordOfASentenceNeedsFiveLetters() {
        press(Qt::Key_Return);
        type(u"Sker"_s);
        QCOMPARE(offered(), QString());
        type(u"r"_s);
        QCOMPARE(offered(), u"yvore"_s);
    }

    void nothingIsOfferedWhileAnInputMethodComposes() {
        type(u"Sker"_s);
        QCOMPARE(offered(), u"ryvore"_s);
        QInputMethodEvent composing(u"r"_s, {});
        QApplication::sendEvent(body(), &composing);
        QCOMPARE(offered(), QString());
        QInputMethodEvent done(QString(), {});
        QApplication::sendEvent(body(), &done);
        QCOMPARE(text(), u"On Monday Sker"_s);
    }

    void oneUndoTakesBackWhatWasTakenAndThePlaceToTurnItOffWorks() {
        type(u"Skerr"_s);
        QVERIFY(!offered().isEmpty());
        press(Qt::Key_Right);
        QCOMPARE(text(), u"On Monday Skerryvore"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(), u"On Monday Skerr"_s);
        m_hint->setOn(false);
        type(u"y"_s);
        QCOMPARE(offered(), QString());
    }
};

STANDFIRST_TEST(NameHintTest)
#include "NameHintTest.moc"
