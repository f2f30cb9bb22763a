// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/SuggestingSurface.h"
#include "ui/look/Colours.h"
#include <QTextBlock>

using namespace Qt::StringLiterals;

/// Lines without words that are proposed to come or go.
class ProposedLinesTest : public QObject {
    Q_OBJECT

    /// How much of the line's right edge, from its top, has this colour.
    static int painted(SuggestingSurface &surface, int line, const QColor &colour) {
        BodyEdit &edit = *surface.edit;
        const QImage seen = edit.viewport()->grab().toImage();
        const QTextCursor at(edit.document()->findBlockByNumber(line));
        const int top = edit.cursorRect(at).top();
        int count = 0;
        for (int y = top; y < std::min(top + 12, seen.height()); ++y)
            for (int x = seen.width() - 40; x < seen.width(); ++x)
                count += seen.pixelColor(x, y) == colour;
        return count;
    }

private Q_SLOTS:
    void anEmptyLineAndACardThatComeSayIt() {
        SuggestingSurface surface({{Paragraph{plain(u"The ferry came late."_s)}}});
        const Colours &colours = coloursOf(surface.edit->palette());
        surface.at(u"late."_s);
        surface.edit->insertBlocks({{Divider{}}, {Paragraph{}}});
        QCOMPARE(surface.edit->document()->blockCount(), 3);
        QCOMPARE(painted(surface, 0, colours.inserted), 0);
        QVERIFY(painted(surface, 1, colours.inserted) > 50);
        QVERIFY(painted(surface, 2, colours.inserted) > 50);
        QCOMPARE(painted(surface, 1, colours.deleted), 0);
    }

    void aCardThatGoesSaysIt() {
        SuggestingSurface surface({{Paragraph{plain(u"The ferry came late."_s)}}, {Divider{}}});
        const Colours &colours = coloursOf(surface.edit->palette());
        QCOMPARE(painted(surface, 1, colours.deleted), 0);
        QTextCursor card(surface.edit->document()->lastBlock());
        card.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        surface.edit->removeLine(card);
        QCOMPARE(surface.edit->document()->blockCount(), 2);
        QVERIFY(painted(surface, 1, colours.deleted) > 50);
    }
};

STANDFIRST_TEST(ProposedLinesTest)
#include "ProposedLinesTest.moc"
