// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/SpelledForm.h"
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// What a person does about a mistake: F7, and the menu of the word.
class SpellingWalkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void f7WalksThroughTheFieldsAndAround() {
        Spelled spelled(written({u"The ferrys return"_s, u"to the tabel"_s}, u"The harbuor"_s));
        BodyEdit *body = spelled.form.body();
        body->setFocus();
        body->moveCursor(QTextCursor::Start);
        QStringList found;
        for (int press = 0; press < 4; ++press) {
            spelled.spelling->next(); // the first waits until the words are looked at
            QTextEdit *field = nullptr;
            QTRY_VERIFY((field = qobject_cast<QTextEdit *>(QApplication::focusWidget())) &&
                        field->textCursor().hasSelection() &&
                        (found.isEmpty() || found.last() != field->textCursor().selectedText()));
            found << field->textCursor().selectedText();
        }
        QCOMPARE(found, (QStringList{u"ferrys"_s, u"tabel"_s, u"harbuor"_s, u"ferrys"_s}));
    }

    void f7SaysWhenThereIsNone() {
        Spelled spelled(written({u"The ferry returns"_s}));
        QSignalSpy none(spelled.spelling, &Spelling::noMistakes);
        spelled.spelling->next();
        QTRY_COMPARE(none.count(), 1);
    }

    void theMenuIsOpenAtOnceAndSuggests() {
        Spelled spelled(written({u"At the harbuor"_s}));
        BodyEdit *body = spelled.form.body();
        body->setFocus();
        spelled.settle();
        spelled.spelling->next();
        QCOMPARE(body->textCursor().selectedText(), u"harbuor"_s);
        QMenu *menu = spelled.menu();
        QVERIFY(menu && menu->isVisible());
        QVERIFY(Spelled::action(menu, "spelling-waiting")->isVisible());
        QTRY_VERIFY(Spelled::action(menu, "spelling-suggestion"));
        QVERIFY(!Spelled::action(menu, "spelling-waiting")->isVisible());
        QCOMPARE(menu->actions().first()->text(), u"harbour"_s);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(plainText(spelled.form.article().body), u"At the harbour"_s);
        spelled.settle();
        QCOMPARE(spelled.marked(), QStringList());
        QTest::keyClick(body, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(plainText(spelled.form.article().body), u"At the harbuor"_s);
    }

    void aCorrectedWordKeepsItsMarks() {
        Marks strong;
        strong.strong = true;
        Article article = written({});
        article.body = {Block{Paragraph{{{u"At the "_s, {}}, {u"harbuor"_s, strong}}}}};
        Spelled spelled(article);
        spelled.form.body()->setFocus();
        spelled.settle();
        spelled.spelling->next();
        spelled.choose("spelling-suggestion");
        QVERIFY(spelled.form.article().body ==
                (Body{Block{Paragraph{{{u"At the "_s, {}}, {u"harbour"_s, strong}}}}}));
    }

    void anIgnoredWordIsMarkedNoMore_data() {
        QTest::addColumn<QByteArray>("how");
        QTest::newRow("here") << QByteArray("spelling-ignore");
        QTest::newRow("everywhere") << QByteArray("spelling-ignore-all");
    }
    void anIgnoredWordIsMarkedNoMore() {
        QFETCH(const QByteArray, how);
        Spelled spelled(written({u"The tabel"_s, u"the tabel and the ferrys"_s}));
        spelled.form.body()->setFocus();
        spelled.settle();
        spelled.spelling->next();
        spelled.choose(how.constData());
        QTRY_COMPARE(spelled.marked(), QStringList{u"ferrys"_s});
    }

    void aNameIsIgnoredWithItsGenitive() {
        Spelled spelled(written({u"At Qwrt’s table"_s, u"with Qwrt"_s}));
        spelled.form.body()->setFocus();
        spelled.settle();
        QCOMPARE(spelled.marked(), (QStringList{u"Qwrt’s"_s, u"Qwrt"_s}));
        spelled.spelling->next();
        spelled.choose("spelling-ignore");
        QTRY_COMPARE(spelled.marked(), QStringList());
    }

    void aRightWordHasNoSuchMenu() {
        Spelled spelled(written({u"The ferry"_s}));
        spelled.form.body()->setFocus();
        spelled.settle();
        QMenu *menu = spelled.menu();
        QVERIFY(menu);
        QVERIFY(!Spelled::action(menu, "spelling-add"));
        menu->close();
    }
};

STANDFIRST_TEST(SpellingWalkTest)
#include "SpellingWalkTest.moc"
