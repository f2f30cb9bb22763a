// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Spelling.h"
#include "tests/support/TestMain.h"
#include "tests/support/TinyDictionary.h"
#include "tests/support/window/EditorForm.h"
#include "ui/editor/SpellMarks.h"
#include "ui/look/Colours.h"
#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTimer>
#include <random>

using namespace Qt::StringLiterals;

namespace {

Article written(const QStringList &paragraphs, const QString &headline = u"The ferry"_s) {
    Body body;
    for (const QString &text : paragraphs)
        body.push_back(paragraph(text));
    Article article = articleWith(body);
    article.headline = headline;
    article.standfirst = u"The ministers went to the harbour"_s;
    article.language = u"en-GB"_s;
    return article;
}

/// An article in its form with a SpellRoom that knows the tiny dictionary.
struct Spelled {
    explicit Spelled(const Article &article) : form(article) {
        spelling = new Spelling(form.desk.open, room, &form.editor);
        spelling->watch(*form.field("headline"));
        spelling->watch(*form.field("standfirst"));
        spelling->watch(*form.body());
        spelling->setOn(true);
    }

    QList<QTextEdit *> fields() {
        return {form.field("headline"), form.field("standfirst"), form.body()};
    }
    QStringList marked() {
        QStringList words;
        for (QTextEdit *field : fields())
            for (QTextBlock line = field->document()->begin(); line.isValid(); line = line.next())
                if (const SpellMarks *marks = SpellMarks::of(line))
                    for (const TextRange &range : marks->wrong)
                        words << line.text().mid(range.from, range.length);
        return words;
    }
    bool settled() {
        for (QTextEdit *field : fields())
            for (QTextBlock line = field->document()->begin(); line.isValid(); line = line.next())
                if (SpellMarks::isDue(line))
                    return false;
        return true;
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(settled(), 10000); }

    /// The context menu at the caret, as the Menu key opens it, with its suggestions.
    QMenu *menu() {
        QTextEdit *field = form.body();
        const QPoint at = field->cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, field->mapToGlobal(at));
        QApplication::sendEvent(field, &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static QAction *action(QMenu *menu, const char *name) {
        return menu->findChild<QAction *>(QLatin1StringView(name));
    }
    void choose(const char *name) {
        QMenu *open = menu();
        QVERIFY(open);
        QTRY_VERIFY_WITH_TIMEOUT(action(open, name), 10000);
        action(open, name)->trigger();
        open->close();
    }

    TinyDictionary tiny{};
    SpellRoom room{tiny.folders()};
    Form form;
    Spelling *spelling = nullptr;
};

/// Pixels that are about the colour of what is wrong.
int waves(QWidget *field) {
    const QImage image = field->grab().toImage();
    const QColor danger = coloursOf(field->palette()).danger;
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += qAbs(pixel.red() - danger.red()) < 40 &&
                     qAbs(pixel.green() - danger.green()) < 40 &&
                     qAbs(pixel.blue() - danger.blue()) < 40;
        }
    return count;
}

} // namespace

/// Mistakes are marked while one writes, beside the text and never in it.
class SpellingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headlineStandfirstAndTextAreLookedAt() {
        Article article = written({u"The ferrys return"_s, u"to the tabel"_s}, u"The harbuor"_s);
        article.standfirst = u"All nihgt"_s;
        Spelled spelled(article);
        spelled.settle();
        QCOMPARE(spelled.marked(),
                 (QStringList{u"harbuor"_s, u"nihgt"_s, u"ferrys"_s, u"tabel"_s}));
    }

    void aMarkIsNoEdit() {
        Spelled spelled(written({u"The ferrys return"_s}));
        const Body before = spelled.form.body()->body();
        spelled.settle();
        QCOMPARE(spelled.marked().size(), 1);
        QVERIFY(spelled.form.body()->body() == before);
        QVERIFY(!spelled.form.body()->document()->isUndoAvailable());
        QCOMPARE(spelled.form.desk.open.saving(), OpenArticle::Saving::Saved);
    }

    void aWrongWordHasAWaveInLightAndDark_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void aWrongWordHasAWaveInLightAndDark() {
        QFETCH(const bool, dark);
        Spelled spelled(written({u"The ferrys return"_s}));
        spelled.form.editor.setPalette(paletteOf(dark ? darkColours() : lightColours()));
        spelled.spelling->setOn(false);
        QCOMPARE(waves(spelled.form.body()->viewport()), 0);
        spelled.spelling->setOn(true);
        spelled.settle();
        QVERIFY2(waves(spelled.form.body()->viewport()) > 15,
                 qPrintable(QString::number(waves(spelled.form.body()->viewport()))));
        spelled.spelling->setOn(false);
        QCOMPARE(spelled.marked(), QStringList());
        QCOMPARE(waves(spelled.form.body()->viewport()), 0);
    }

    void aWordIsJudgedOnceTheCaretHasLeftIt() {
        Spelled spelled(written({u"The ferry"_s}));
        BodyEdit *body = spelled.form.body();
        body->setFocus();
        body->moveCursor(QTextCursor::End);
        QTest::keyClicks(body, u" tabel"_s);
        spelled.settle();
        QCOMPARE(spelled.marked(), QStringList{u"tabel"_s});
        QCOMPARE(waves(body->viewport()), 0);
        QTest::keyClick(body, Qt::Key_Space);
        spelled.settle();
        QVERIFY(waves(body->viewport()) > 10);
    }

    void aMarkIsNeverUnderOtherWords() {
        Spelled spelled(written({u"The ferrys return"_s, u"to the tabel"_s, u"at nihgt"_s}));
        spelled.settle();
        std::mt19937 random(3);
        const QStringList wrong{u"ferrys"_s, u"tabel"_s, u"nihgt"_s};
        QTextDocument &document = *spelled.form.body()->document();
        for (int step = 0; step < 300; ++step) {
            QTextCursor cursor(&document);
            cursor.setPosition(int(random() % quint32(document.characterCount())));
            switch (random() % 4) {
            case 0:
                cursor.insertText(u" the "_s);
                break;
            case 1:
                cursor.insertBlock();
                break;
            case 2:
                cursor.insertText(u" tabel "_s);
                break;
            default:
                cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 4);
                cursor.removeSelectedText();
            }
            if (step % 7 == 0)
                QTest::qWait(step % 3 == 0 ? 230 : 1);
            else
                QCoreApplication::processEvents();
            for (QTextBlock line = document.begin(); line.isValid(); line = line.next())
                if (const SpellMarks *marks = SpellMarks::of(line); marks && !marks->stale)
                    for (const TextRange &range : marks->wrong)
                        QVERIFY(range.end() < line.length());
        }
        spelled.settle();
        const QStringList marked = spelled.marked();
        QVERIFY(marked.size() > 3);
        // Each is what a fresh look at the same text finds.
        spelled.spelling->setOn(false);
        spelled.spelling->setOn(true);
        spelled.settle();
        QCOMPARE(marked, spelled.marked());
    }

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

    void anotherLanguageLooksAtEverythingAgain() {
        Spelled spelled(written({u"The anno"_s}, u"The"_s));
        spelled.settle();
        QCOMPARE(spelled.marked(), QStringList{u"anno"_s});
        spelled.form.desk.open.change(OpenArticle::Part::Story, this,
                                      [](Article &article) { article.language = u"it"_s; });
        QTRY_VERIFY(!spelled.marked().contains(u"anno"_s) && spelled.marked().contains(u"The"_s));
    }

    void aLanguageWithoutADictionaryHasNoMarksAndIsSaidOnce() {
        Spelled spelled(written({u"The tabel"_s}));
        spelled.settle();
        QSignalSpy unavailable(spelled.spelling, &Spelling::unavailable);
        spelled.form.desk.open.change(OpenArticle::Part::Story, this,
                                      [](Article &article) { article.language = u"eo"_s; });
        QTRY_COMPARE(unavailable.count(), 1);
        QCOMPARE(spelled.marked(), QStringList());
        QTest::keyClicks(spelled.form.body(), u"x "_s);
        QTest::qWait(500);
        QCOMPARE(unavailable.count(), 1);
    }

    void aLongTextIsLookedAtWhereItIsSeenFirst() {
        QStringList paragraphs;
        for (int i = 0; i < 900; ++i)
            paragraphs << u"The ministers went to the tabel with the ferrys and returned from the "
                          "harbour at night. "_s.repeated(3);
        Spelled spelled(written(paragraphs));
        BodyEdit *body = spelled.form.body();
        body->setFocus();
        body->moveCursor(QTextCursor::End);
        bool endFirst = false;
        QTimer look; // at each turn of the loop
        connect(&look, &QTimer::timeout, this, [&] {
            endFirst = endFirst || (!SpellMarks::isDue(body->document()->lastBlock()) &&
                                    SpellMarks::isDue(body->document()->begin()));
        });
        look.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(spelled.settled(), 20000);
        QVERIFY(endFirst);
    }
};

STANDFIRST_TEST(SpellingTest)
#include "SpellingTest.moc"
