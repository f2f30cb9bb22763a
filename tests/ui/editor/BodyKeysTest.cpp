// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyKeys.h"
#include "model/article/ArticleJson.h"
#include "tests/support/TestMain.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyLines.h"
#include "ui/editor/BodyMarks.h"
#include <QApplication>
#include <QTextDocument>

namespace {

Block paragraph(const QString &text) {
    return {Paragraph{plain(text)}};
}

/// A document with a caret, as the surface has one.
struct Surface {
    explicit Surface(const Body &body) {
        BodyDocument::load(document, body);
        caret = QTextCursor(&document);
    }
    Body body() const { return BodyDocument::read(document); }
    void atEnd(int line) {
        caret = QTextCursor(document.findBlockByNumber(line));
        caret.movePosition(QTextCursor::EndOfBlock);
    }
    void atStart(int line) { caret = QTextCursor(document.findBlockByNumber(line)); }
    void type(const QString &text) {
        BodyKeys::beforeText(caret);
        caret.insertText(text);
    }

    QTextDocument document;
    QTextCursor caret;
};

} // namespace

/// The rules of Enter, Backspace and the tools.
class BodyKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterAfterASubheadingGivesAParagraph();
    void enterTwiceLeavesAList();
    void enterTwiceLeavesAQuote();
    void enterInAQuoteBreaksTheLine();
    void enterAtACardMakesALineBesideIt();
    void backspaceAtTheStartGivesAParagraphFirstAndJoinsThen();
    void backspaceMarksACardBeforeItDeletesIt();
    void wordsAreNeverTypedIntoACard();
    void aToolTurnsLinesAndTurnsThemBack();
    void marksAreTurnedOnAndOffAndKeepTheOthers();
    void aLinkIsSetOverMarksAndTakenAway();
    void eachRuleIsOneUndoStep();
};

void BodyKeysTest::enterAfterASubheadingGivesAParagraph() {
    Surface s({{Subheading{2, plain(QStringLiteral("Heading"))}}});
    s.atEnd(0);
    BodyKeys::enter(s.caret);
    s.type(QStringLiteral("Text"));
    const Body expected{{Subheading{2, plain(QStringLiteral("Heading"))}},
                        paragraph(QStringLiteral("Text"))};
    QVERIFY(s.body() == expected);
}

void BodyKeysTest::enterTwiceLeavesAList() {
    Surface s({{BulletList{true, {plain(QStringLiteral("one"))}}}});
    s.atEnd(0);
    BodyKeys::enter(s.caret);
    s.type(QStringLiteral("two"));
    BodyKeys::enter(s.caret);
    BodyKeys::enter(s.caret);
    s.type(QStringLiteral("out"));
    const Body expected{
        {BulletList{true, {plain(QStringLiteral("one")), plain(QStringLiteral("two"))}}},
        paragraph(QStringLiteral("out"))};
    QVERIFY(s.body() == expected);
}

void BodyKeysTest::enterTwiceLeavesAQuote() {
    Surface s({{Quote{plain(QStringLiteral("said")), {}}}, paragraph(QStringLiteral("next"))});
    s.atEnd(0);
    BodyKeys::enter(s.caret);
    BodyKeys::enter(s.caret);
    s.type(QStringLiteral("out"));
    const Body expected{{Quote{plain(QStringLiteral("said")), {}}},
                        paragraph(QStringLiteral("out")),
                        paragraph(QStringLiteral("next"))};
    QVERIFY(s.body() == expected);
}

void BodyKeysTest::enterInAQuoteBreaksTheLine() {
    Surface s({{Quote{plain(QStringLiteral("said")), QStringLiteral("Ada")}}});
    s.atEnd(0);
    BodyKeys::enter(s.caret);
    s.type(QStringLiteral("more"));
    const Body expected{{Quote{plain(QStringLiteral("said\nmore")), QStringLiteral("Ada")}}};
    QVERIFY(s.body() == expected);
    s.atEnd(1);
    s.type(QStringLiteral(" Marsh"));
    BodyKeys::enter(s.caret);
    s.type(QStringLiteral("after"));
    const Body then{{Quote{plain(QStringLiteral("said\nmore")), QStringLiteral("Ada Marsh")}},
                    paragraph(QStringLiteral("after"))};
    QVERIFY(s.body() == then);
}

void BodyKeysTest::enterAtACardMakesALineBesideIt() {
    const Block card{Divider{}};
    Surface s({card});
    s.atEnd(0);
    BodyKeys::enter(s.caret);
    s.type(QStringLiteral("after"));
    s.atStart(0);
    BodyKeys::enter(s.caret);
    s.type(QStringLiteral("before"));
    const Body expected{paragraph(QStringLiteral("before")), card,
                        paragraph(QStringLiteral("after"))};
    QVERIFY(s.body() == expected);
}

void BodyKeysTest::backspaceAtTheStartGivesAParagraphFirstAndJoinsThen() {
    for (const Block &block : {Block{Subheading{3, plain(QStringLiteral("b"))}},
                               Block{Quote{plain(QStringLiteral("b")), {}}},
                               Block{BulletList{false, {plain(QStringLiteral("b"))}}}}) {
        Surface s({paragraph(QStringLiteral("a")), block});
        s.atStart(1);
        BodyKeys::backspace(s.caret);
        const Body turned{paragraph(QStringLiteral("a")), paragraph(QStringLiteral("b"))};
        QVERIFY(s.body() == turned);
        BodyKeys::backspace(s.caret);
        const Body joined{paragraph(QStringLiteral("ab"))};
        QVERIFY(s.body() == joined);
    }
}

void BodyKeysTest::backspaceMarksACardBeforeItDeletesIt() {
    const Block card{ReadAlso{QStringLiteral("H"), {}, {}}};
    Surface s({card, paragraph(QStringLiteral("a"))});
    s.atStart(1);
    BodyKeys::backspace(s.caret);
    QVERIFY(s.caret.hasSelection());
    QCOMPARE(s.body().size(), 2U);
    BodyKeys::backspace(s.caret);
    const Body left{paragraph({}), paragraph(QStringLiteral("a"))};
    QVERIFY(s.body() == left);
}

void BodyKeysTest::wordsAreNeverTypedIntoACard() {
    const Block card{Divider{}};
    Surface s({card});
    s.atStart(0);
    s.type(QStringLiteral("before"));
    s.atEnd(1);
    s.type(QStringLiteral("after"));
    const Body expected{paragraph(QStringLiteral("before")), card,
                        paragraph(QStringLiteral("after"))};
    QVERIFY(s.body() == expected);
}

void BodyKeysTest::aToolTurnsLinesAndTurnsThemBack() {
    const Body body{paragraph(QStringLiteral("a")), paragraph(QStringLiteral("b"))};
    Surface s(body);
    s.caret.select(QTextCursor::Document);
    BodyLines::toggle(s.caret, LineKind::Item);
    const Body list{{BulletList{false, {plain(QStringLiteral("a")), plain(QStringLiteral("b"))}}}};
    QVERIFY(s.body() == list);
    BodyLines::toggle(s.caret, LineKind::Quote);
    const Body quotes{{Quote{plain(QStringLiteral("a")), {}}},
                      {Quote{plain(QStringLiteral("b")), {}}}};
    QVERIFY(s.body() == quotes);
    BodyLines::toggle(s.caret, LineKind::Quote);
    QVERIFY(s.body() == body);
    s.atStart(0);
    BodyLines::toggle(s.caret, LineKind::Subheading, 3);
    QVERIFY(s.body()[0] == (Block{Subheading{3, plain(QStringLiteral("a"))}}));
}

void BodyKeysTest::marksAreTurnedOnAndOffAndKeepTheOthers() {
    Marks em;
    em.em = true;
    Surface s({{Paragraph{{{QStringLiteral("plain "), {}}, {QStringLiteral("slanted"), em}}}}});
    s.caret.select(QTextCursor::Document);
    BodyMarks::toggle(s.caret, &Marks::strong);
    Marks strong, both = em;
    strong.strong = both.strong = true;
    const Body expected{
        {Paragraph{{{QStringLiteral("plain "), strong}, {QStringLiteral("slanted"), both}}}}};
    QVERIFY(s.body() == expected);
    BodyMarks::toggle(s.caret, &Marks::strong);
    const Body back{{Paragraph{{{QStringLiteral("plain "), {}}, {QStringLiteral("slanted"), em}}}}};
    QVERIFY(s.body() == back);
}

void BodyKeysTest::aLinkIsSetOverMarksAndTakenAway() {
    Surface s({paragraph(QStringLiteral("see the tide table"))});
    s.caret.setPosition(8);
    s.caret.setPosition(12, QTextCursor::KeepAnchor);
    BodyMarks::setLink(s.caret, QStringLiteral("https://example.org/"), std::nullopt);
    Marks link;
    link.href = QStringLiteral("https://example.org/");
    const Body linked{{Paragraph{{{QStringLiteral("see the "), {}},
                                  {QStringLiteral("tide"), link},
                                  {QStringLiteral(" table"), {}}}}}};
    QVERIFY(s.body() == linked);
    s.caret.setPosition(10);
    BodyMarks::selectLink(s.caret);
    QCOMPARE(s.caret.selectedText(), QStringLiteral("tide"));
    BodyMarks::setLink(s.caret, {}, std::nullopt);
    const Body unlinked{paragraph(QStringLiteral("see the tide table"))};
    QVERIFY(s.body() == unlinked);
}

void BodyKeysTest::eachRuleIsOneUndoStep() {
    const Body body{{Quote{plain(QStringLiteral("said")), {}}}};
    Surface s(body);
    s.atStart(0);
    BodyKeys::backspace(s.caret);
    QVERIFY(s.body() != body);
    s.document.undo();
    QVERIFY(s.body() == body);
    BodyLines::toggle(s.caret, LineKind::Quote);
    s.document.undo();
    QVERIFY(s.body() == body);
}

STANDFIRST_TEST(BodyKeysTest)
#include "BodyKeysTest.moc"
