// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Preferences.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

/// A person's own choices on this computer.
class PreferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizeAndScrollingOfTheTextComeBackAtTheNextStart() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        QCOMPARE(Preferences(file).values().textSize, 100);
        {
            Preferences preferences(file);
            Preferences::Values values = preferences.values();
            values.textSize = 130;
            values.typewriter = true;
            preferences.set(values);
        }
        QCOMPARE(Preferences(file).values().textSize, 130);
        QVERIFY(Preferences(file).values().typewriter);
    }

    void coloursAndContrastComeBackAtTheNextStart() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"preferences.json"_s);
        QCOMPARE(Preferences(file).values().colours, Theme::Wish());
        for (const std::optional<bool> contrast :
             {std::optional(true), std::optional(false), std::optional<bool>()}) {
            const Theme::Wish wish{Theme::Choice::Dark, contrast, true, true};
            {
                Preferences preferences(file);
                Preferences::Values values = preferences.values();
                values.colours = wish;
                preferences.set(values);
            }
            QCOMPARE(Preferences(file).values().colours, wish);
        }
    }

    void noSizeMakesTheTextUnreadable() {
        TextLook look;
        look.setPercent(5);
        QCOMPARE(look.percent(), int(TextLook::Least));
        look.setPercent(5'000);
        QCOMPARE(look.percent(), int(TextLook::Most));
    }
};

STANDFIRST_TEST(PreferencesTest)
#include "PreferencesTest.moc"
