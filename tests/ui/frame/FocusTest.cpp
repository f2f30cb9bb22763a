// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/frame/Tabs.h"
#include <QApplication>

using namespace Qt::StringLiterals;

/// Where the keyboard is.
class FocusTest : public QObject {
    Q_OBJECT

    static QImage around(const QWidget &widget) {
        QWidget *window = widget.window();
        const QRect place(widget.mapTo(window, QPoint()), widget.size());
        return window->grab(place.adjusted(-4, -4, 4, 4)).toImage();
    }

    static QList<QWidget *> stops(const QWidget &window) {
        QList<QWidget *> found;
        for (QWidget *widget : window.findChildren<QWidget *>())
            if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
                (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
                !widget->visibleRegion().isEmpty())
                found << widget;
        return found;
    }

private Q_SLOTS:
    void whatHasTheFocusShowsIt_data() {
        QTest::addColumn<bool>("contrast");
        QTest::newRow("usual colours") << false;
        QTest::newRow("high contrast") << true;
    }
    void whatHasTheFocusShowsIt() {
        QFETCH(const bool, contrast);
        QTemporaryDir state;
        qputenv("XDG_STATE_HOME", state.path().toUtf8());
        TestNewsroom newsroom;
        const ArticleId id =
            must((*newsroom).articles().add(sampleArticle(u"Everything in it"_s))).article.id;
        Robot robot(newsroom);
        robot.open();
        MainWindow &window = robot.window();
        window.tabs().open(id);
        QVERIFY(Robot::until([&] { return window.tabs().editor() != nullptr; }));
        window.theme().setHighContrast(contrast);
        robot.press("Alt+1");
        QTest::qWait(300);                               // panels are filled
        window.setAttribute(Qt::WA_KeyboardFocusChange); // who works by mouse sees no rings
        QStringList silent;
        const QList<QWidget *> all = stops(window);
        QVERIFY2(all.size() > 20, qPrintable(QString::number(all.size())));
        for (QWidget *widget : all) {
            if (QWidget *before = QApplication::focusWidget())
                before->clearFocus();
            const QImage without = around(*widget);
            widget->setFocus(Qt::TabFocusReason);
            QCOMPARE(QApplication::focusWidget(), widget);
            if (around(*widget) == without)
                silent << u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                           widget->accessibleName());
        }
        QVERIFY2(silent.isEmpty(), qPrintable(u"\n  "_s + silent.join(u"\n  "_s)));
    }
};

STANDFIRST_TEST(FocusTest)
#include "FocusTest.moc"
