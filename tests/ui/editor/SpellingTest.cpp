// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Spelling.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/SpelledForm.h"
#include "ui/look/Colours.h"
#include <QSignalSpy>
#include <QTimer>
#include <random>

using namespace Qt::StringLiterals;

namespace {

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
