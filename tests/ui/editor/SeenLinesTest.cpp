// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SeenLines.h"
#include "tests/support/TestMain.h"
#include <QAbstractTextDocumentLayout>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// Lines of different heights, as the body has them.
QString text(int lines) {
    QString all;
    for (int i = 0; i < lines; ++i)
        all += QString(i % 7 * 40, u'n').replace(u"nnnnnnnn"_s, u"the tide "_s) + u'\n';
    return all;
}

} // namespace

class SeenLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLineAtAHeightIsTheOneThatIsThere() {
        QTextEdit field;
        field.resize(400, 300);
        field.setPlainText(text(600));
        field.show();
        const int end = int(field.document()->size().height()) - 300; // all of it is laid out now
        const qreal margin = field.document()->documentMargin();
        auto &dice = *QRandomGenerator::global();
        for (int i = 0; i < 200; ++i) {
            field.verticalScrollBar()->setValue(dice.bounded(end));
            const int y = dice.bounded(field.viewport()->height());
            const int height = y + field.verticalScrollBar()->value();
            const QRectF place =
                field.document()->documentLayout()->blockBoundingRect(SeenLines::at(field, y));
            QVERIFY(place.top() <= height + margin && height <= place.bottom() + margin);
        }
    }

    void whatIsNotLaidOutYetIsBelow() {
        QTextEdit field;
        field.resize(400, 300);
        field.setPlainText(text(20000));
        QCOMPARE(SeenLines::at(field, 0).blockNumber(), 0);
        QVERIFY(SeenLines::at(field, 250).blockNumber() < 20);
    }

    void afterAnEditAboveTheLinesBelowAreFoundWhereTheyAreNow() {
        QTextEdit field;
        field.resize(400, 300);
        field.setPlainText(text(600));
        field.show();
        field.verticalScrollBar()->setValue(2000);
        QTextCursor above(field.document());
        for (int i = 0; i < 30; ++i) {
            above.insertText(u"another line\n"_s);
            QCOMPARE(SeenLines::at(field, 100), field.cursorForPosition(QPoint(0, 100)).block());
        }
    }

    void belowTheEndIsTheLastLine() {
        QTextEdit field;
        field.resize(400, 300);
        field.setPlainText(u"one\ntwo"_s);
        field.show();
        QCOMPARE(SeenLines::at(field, 290).blockNumber(), 1);
    }
};

STANDFIRST_TEST(SeenLinesTest)
#include "SeenLinesTest.moc"
