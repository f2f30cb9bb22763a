// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BlockHandle.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/EditorForm.h"
#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

/// Blocks are dragged to another place by the grip at their side.
class BlockHandleTest : public QObject {
    Q_OBJECT

    static QPoint middleOf(Form &form, int line) {
        const QTextDocument &document = *form.body()->document();
        return document.documentLayout()
            ->blockBoundingRect(document.findBlockByNumber(line))
            .center()
            .toPoint();
    }
    static void send(QWidget *to, QEvent::Type type, const QPoint &global) {
        const bool held = type != QEvent::MouseButtonRelease;
        QMouseEvent event(type, to->mapFromGlobal(global), global, Qt::LeftButton,
                          held ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(to, &event);
    }
    static void drag(Form &form, int line, const QPoint &to) {
        QWidget *view = form.body()->viewport();
        const QPoint over = middleOf(form, line);
        QMouseEvent hover(QEvent::MouseMove, over, view->mapToGlobal(over), Qt::NoButton,
                          Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view, &hover);
        auto *handle = form.editor.findChild<BlockHandle *>();
        QVERIFY(handle->isVisible());
        QVERIFY(handle->geometry().right() < form.body()->geometry().left());
        send(handle, QEvent::MouseButtonPress, handle->mapToGlobal(QPoint(12, 12)));
        send(handle, QEvent::MouseMove, view->mapToGlobal(to));
        QVERIFY(view->findChild<QWidget *>(u"block-mark"_s)->isVisible());
        send(handle, QEvent::MouseButtonRelease, view->mapToGlobal(to));
        QVERIFY(!view->findChild<QWidget *>(u"block-mark"_s)->isVisible());
    }

private Q_SLOTS:
    void aBlockIsDraggedPastItsNeighboursAndUndoneAsOneStep() {
        const Body body{
            paragraph(u"one"_s), {Quote{plain(u"two"_s), u"Ada"_s}}, paragraph(u"three"_s)};
        Form form(articleWith(body));
        drag(form, 0, middleOf(form, 3) + QPoint(0, 20));
        QVERIFY(form.article().body == Body({body[1], body[2], body[0]}));
        form.editor.run(u"undo"_s);
        QVERIFY(form.article().body == body);
        drag(form, 3, middleOf(form, 0) - QPoint(0, 20));
        QVERIFY(form.article().body == Body({body[2], body[0], body[1]}));
    }

    void whatIsUndoneLooksAsItDid() {
        const Body body{{BulletList{false, {plain(u"a"_s), plain(u"b"_s)}}},
                        {BulletList{true, {plain(u"c"_s)}}},
                        {Divider{}},
                        paragraph(u"last"_s)};
        Form form(articleWith(body));
        const auto heights = [&form] {
            QList<double> all;
            const QTextDocument &document = *form.body()->document();
            for (QTextBlock line = document.begin(); line.isValid(); line = line.next())
                all << document.documentLayout()->blockBoundingRect(line).height();
            return all;
        };
        const QList<double> before = heights();
        drag(form, 0, middleOf(form, 4) - QPoint(0, 8));
        QVERIFY(form.article().body != body);
        form.editor.run(u"undo"_s);
        QVERIFY(form.article().body == body);
        QCOMPARE(heights(), before);
    }

    void aDropWhereItIsChangesNothing() {
        const Body body{paragraph(u"one"_s), paragraph(u"two"_s)};
        Form form(articleWith(body));
        drag(form, 0, middleOf(form, 0) + QPoint(0, 3));
        QVERIFY(form.article().body == body);
        QTest::qWait(700);
        QCOMPARE(form.desk.open.saveNumber(), 1);
    }

    void whatIsReadHasNoGrip() {
        Article article = articleWith({paragraph(u"one"_s)});
        article.state = State::Killed;
        Form form(article);
        QWidget *view = form.body()->viewport();
        QMouseEvent hover(QEvent::MouseMove, QPoint(20, 10), view->mapToGlobal(QPoint(20, 10)),
                          Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view, &hover);
        QVERIFY(!form.editor.findChild<BlockHandle *>()->isVisible());
    }
};

STANDFIRST_TEST(BlockHandleTest)
#include "BlockHandleTest.moc"
