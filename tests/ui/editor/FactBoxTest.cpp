// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyKeys.h"
#include "ui/editor/BodyLines.h"
#include "ui/editor/BodyMove.h"
#include <QApplication>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text) {
    return {Paragraph{plain(text)}};
}

Block box(const QString &title, const Body &body) {
    return {FactBox{title, body}};
}

struct Surface {
    explicit Surface(const Body &body) {
        BodyDocument::load(document, body);
        caret = QTextCursor(&document);
    }
    Body body() const { return BodyDocument::read(document); }
    void atStart(int line) { caret = QTextCursor(document.findBlockByNumber(line)); }
    void atEnd(int line) {
        atStart(line);
        caret.movePosition(QTextCursor::EndOfBlock);
    }
    void mark(int fromLine, int toLine) {
        atStart(fromLine);
        caret.movePosition(QTextCursor::NextCharacter);
        caret.setPosition(document.findBlockByNumber(toLine).position() + 1,
                          QTextCursor::KeepAnchor);
    }
    QTextDocument document;
    QTextCursor caret;
};

} // namespace

/// A fact box is written like all other text.
class FactBoxTest : public QObject {
    Q_OBJECT

    const Body m_ferry{paragraph(u"before"_s),
                       box(u"The ferry"_s, {paragraph(u"old"_s), paragraph(u"slow"_s)}),
                       paragraph(u"after"_s)};

private Q_SLOTS:
    void itHoldsEveryKindOfBlockAndANeighbourIsAnother() {
        const Body body{box(u"One"_s, {{Subheading{3, plain(u"a"_s)}},
                                       {Quote{plain(u"b"_s), u"Ada"_s}},
                                       {BulletList{true, {plain(u"c"_s), plain(u"d"_s)}}},
                                       {Embed{u"https://example.org/post"_s}},
                                       {Divider{}}}),
                        {BulletList{true, {plain(u"e"_s)}}},
                        box({}, {}),
                        box(u"Two"_s, {paragraph({})}),
                        paragraph(u"f"_s)};
        QVERIFY(Surface(body).body() == body);
    }

    void enterGoesFromTheTitleIntoItAndTwiceOutOfIt() {
        Surface s({box(u"The ferry"_s, {})});
        s.atEnd(0);
        BodyKeys::enter(s.caret);
        s.caret.insertText(u"Built in 1988."_s);
        QVERIFY(s.body() == Body({box(u"The ferry"_s, {paragraph(u"Built in 1988."_s)})}));
        BodyKeys::enter(s.caret);
        BodyKeys::enter(s.caret);
        s.caret.insertText(u"The story goes on."_s);
        QVERIFY(s.body() == Body({box(u"The ferry"_s, {paragraph(u"Built in 1988."_s)}),
                                  paragraph(u"The story goes on."_s)}));
    }

    void enterTwiceInItsMiddleDoesNotTearIt() {
        Surface s(m_ferry);
        s.atEnd(2);
        BodyKeys::enter(s.caret);
        BodyKeys::enter(s.caret);
        QCOMPARE(s.body().size(), m_ferry.size());
    }

    void aListIsLeftInsideItBeforeTheBoxIs() {
        Surface s({box(u"t"_s, {{BulletList{false, {plain(u"a"_s)}}}})});
        s.atEnd(1);
        BodyKeys::enter(s.caret);
        BodyKeys::enter(s.caret);
        s.caret.insertText(u"b"_s);
        QVERIFY(s.body() ==
                Body({box(u"t"_s, {{BulletList{false, {plain(u"a"_s)}}}, paragraph(u"b"_s)})}));
    }

    void backspaceBeforeItsTitleLeavesItsLines() {
        Surface s(m_ferry);
        s.atStart(1);
        BodyKeys::backspace(s.caret);
        const Body lines{paragraph(u"before"_s), paragraph(u"The ferry"_s), paragraph(u"old"_s),
                         paragraph(u"slow"_s), paragraph(u"after"_s)};
        QVERIFY(s.body() == lines);
        s.document.undo();
        QVERIFY(s.body() == m_ferry);
    }

    void itsFirstLineIsNotJoinedToItsTitle() {
        Surface s(m_ferry);
        s.atStart(2);
        BodyKeys::backspace(s.caret);
        QVERIFY(s.body() == m_ferry);
        s.atEnd(1);
        BodyKeys::remove(s.caret);
        QVERIFY(s.body() == m_ferry);
    }

    void whatLosesItsTitleIsInNoBox() {
        Surface s(m_ferry);
        s.mark(0, 1);
        BodyKeys::removeSelected(s.caret);
        QVERIFY(s.body() == Body({paragraph(u"bhe ferry"_s), paragraph(u"old"_s),
                                  paragraph(u"slow"_s), paragraph(u"after"_s)}));
        // And no title that comes above them later takes them in.
        s.atStart(0);
        BodyLines::paragraphBefore(s.caret);
        BodyDocument::insert(s.caret, {box(u"New"_s, {})});
        QVERIFY(s.body().front() == box(u"New"_s, {}));
    }

    void aToolTurnsALineOfItAndItStaysInside() {
        Surface s(m_ferry);
        s.atStart(2);
        BodyLines::toggle(s.caret, LineKind::Quote);
        QVERIFY(s.body()[1] ==
                box(u"The ferry"_s, {{Quote{plain(u"old"_s), {}}}, paragraph(u"slow"_s)}));
        BodyLines::toggle(s.caret, LineKind::Quote);
        QVERIFY(s.body() == m_ferry);
    }

    void whatIsPastedIntoItIsInItAndABoxIsUnpacked() {
        Surface s(m_ferry);
        s.atEnd(3);
        BodyDocument::insert(s.caret, {{Divider{}}, box(u"Another"_s, {paragraph(u"x"_s)})});
        QVERIFY(s.body()[1] == box(u"The ferry"_s, {paragraph(u"old"_s),
                                                    paragraph(u"slow"_s),
                                                    {Divider{}},
                                                    paragraph(u"Another"_s),
                                                    paragraph(u"x"_s)}));
        QCOMPARE(s.body().size(), m_ferry.size());
    }

    void blocksPassTheirNeighbourAndItGoesAsOne() {
        Surface s(m_ferry);
        s.atEnd(0);
        QVERIFY(BodyMove::move(s.caret, 1));
        QVERIFY(s.body() == Body({m_ferry[1], m_ferry[0], m_ferry[2]}));
        QCOMPARE(s.caret.block().text(), u"before"_s);
        QVERIFY(s.caret.atBlockEnd());
        s.document.undo();
        QVERIFY(s.body() == m_ferry);
    }

    void aLineOfItMovesInsideItOnly() {
        Surface s(m_ferry);
        s.atStart(2);
        QVERIFY(!BodyMove::move(s.caret, -1));
        QVERIFY(BodyMove::move(s.caret, 1));
        QVERIFY(!BodyMove::move(s.caret, 1));
        QVERIFY(s.body()[1] == box(u"The ferry"_s, {paragraph(u"slow"_s), paragraph(u"old"_s)}));
        QCOMPARE(s.caret.block().text(), u"old"_s);
    }

    void byTheKeysALineGoesIntoItAndThroughIt() {
        Surface s(m_ferry);
        s.atEnd(0);
        QVERIFY(BodyMove::step(s.caret, 1));
        const Body inside{box(u"The ferry"_s,
                              {paragraph(u"before"_s), paragraph(u"old"_s), paragraph(u"slow"_s)}),
                          paragraph(u"after"_s)};
        QVERIFY(s.body() == inside);
        QCOMPARE(s.caret.block().text(), u"before"_s);
        QVERIFY(s.caret.atBlockEnd());
        for (int down = 0; down < 2; ++down)
            QVERIFY(BodyMove::step(s.caret, 1));
        QVERIFY(BodyMove::step(s.caret, 1));
        QVERIFY(s.body() == Body({m_ferry[1], m_ferry[0], m_ferry[2]}));
        QCOMPARE(s.caret.block().text(), u"before"_s);
        s.document.undo();
        QCOMPARE(s.body().size(), std::size_t(2)); // each step is taken back alone
        QVERIFY(BodyMove::step(s.caret, -1) && BodyMove::step(s.caret, -1));
        QVERIFY(BodyMove::step(s.caret, -1));
        QVERIFY(s.body() == m_ferry);
        QVERIFY(!BodyMove::step(s.caret, -1));
    }

    void theLastLineThatLeavesItLeavesItsTitle() {
        Surface s({box(u"The ferry"_s, {paragraph(u"old"_s)})});
        s.atStart(1);
        QVERIFY(BodyMove::step(s.caret, 1));
        QVERIFY(s.body() == Body({box(u"The ferry"_s, {}), paragraph(u"old"_s)}));
        QVERIFY(BodyMove::step(s.caret, -1));
        QVERIFY(s.body() == Body({box(u"The ferry"_s, {paragraph(u"old"_s)})}));
    }

    void aBoxGoesIntoNoOther() {
        const Body two{box(u"One"_s, {paragraph(u"a"_s)}), box(u"Two"_s, {paragraph(u"b"_s)})};
        Surface s(two);
        s.atStart(0);
        QVERIFY(BodyMove::step(s.caret, 1));
        QVERIFY(s.body() == Body({two[1], two[0]}));
    }

    void severalMarkedBlocksMoveTogether() {
        const Body body{
            paragraph(u"a"_s), {Quote{plain(u"b"_s), u"Ada"_s}}, {Divider{}}, paragraph(u"c"_s)};
        Surface s(body);
        s.mark(0, 1);
        QVERIFY(BodyMove::move(s.caret, 1));
        QVERIFY(s.body() == Body({body[2], body[0], body[1], body[3]}));
        QVERIFY(s.caret.hasSelection());
        QVERIFY(BodyMove::move(s.caret, 1));
        QVERIFY(!BodyMove::move(s.caret, 1));
        QVERIFY(s.body() == Body({body[2], body[3], body[0], body[1]}));
    }
};

STANDFIRST_TEST(FactBoxTest)
#include "FactBoxTest.moc"
