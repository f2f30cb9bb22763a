// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Theme.h"
#include "tests/support/TestMain.h"
#include <QApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Which colours the program has.
class ThemeTest : public QObject {
    Q_OBJECT

    static const Colours *shown() { return &coloursOf(QApplication::palette()); }
    /// As the signal of the desktop's portal does.
    static void desktopSays(Theme &theme, const QString &key, uint value) {
        QVERIFY(QMetaObject::invokeMethod(&theme, "systemSays", Q_ARG(QString, key),
                                          Q_ARG(uint, value)));
    }

private Q_SLOTS:
    void theDesktopChoosesDarkAndHighContrast() {
        Theme theme(*qApp, {});
        QCOMPARE(shown(), &lightColours());
        desktopSays(theme, u"color-scheme"_s, 1);
        QCOMPARE(shown(), &darkColours());
        desktopSays(theme, u"contrast"_s, 1);
        QCOMPARE(shown(), &darkHighContrast());
        desktopSays(theme, u"color-scheme"_s, 2);
        QCOMPARE(shown(), &lightHighContrast());
        desktopSays(theme, u"contrast"_s, 0);
        QCOMPARE(shown(), &lightColours());
    }

    void aPersonsChoiceGoesBeforeTheDesktops() {
        Theme theme(*qApp, {});
        theme.choose(Theme::Choice::Dark);
        theme.setHighContrast(true);
        desktopSays(theme, u"contrast"_s, 0);
        QCOMPARE(shown(), &darkHighContrast());
        desktopSays(theme, u"contrast"_s, 1);
        theme.setHighContrast(false);
        QCOMPARE(shown(), &darkColours());
        theme.choose(Theme::Choice::System); // and the contrast is the desktop's again
        QCOMPARE(shown(), &lightHighContrast());
    }

    void whatTheDesktopSaidLastIsThereAtTheFirstFrame() {
        const Theme theme(*qApp, {.systemDark = true, .systemContrast = true});
        QCOMPARE(shown(), &darkHighContrast());
    }

    void aChoiceIsToldEvenWhereNoColourChanges() {
        Theme theme(*qApp, {});
        QSignalSpy told(&theme, &Theme::changed);
        theme.choose(Theme::Choice::Light); // to be kept: the desktop may turn dark
        QCOMPARE(told.size(), 1);
        theme.choose(Theme::Choice::Light);
        QCOMPARE(told.size(), 1);
    }
};

STANDFIRST_TEST(ThemeTest)
#include "ThemeTest.moc"
