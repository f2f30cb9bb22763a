// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Colours.h"
#include "tests/support/TestMain.h"
#include <cmath>

namespace {
/// WCAG 2.2, "relative luminance" and "contrast ratio".
double luminance(const QColor &colour) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}
} // namespace

/// What a person with weak eyes can read, computed.
class ColoursTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textCanBeRead_data() { bothSchemes(); }
    void textCanBeRead() {
        QFETCH(const bool, dark);
        const Colours &c = dark ? darkColours() : lightColours();
        const std::pair<QColor, QColor> pairs[]{{c.text, c.base},
                                                {c.text, c.window},
                                                {c.text, c.alt},
                                                {c.text, c.selection},
                                                {c.text, c.notice},
                                                {c.text, c.found},
                                                {c.muted, c.base},
                                                {c.muted, c.window},
                                                {c.muted, c.selection},
                                                {c.placeholder, c.base},
                                                {c.accent, c.base},
                                                {c.accent, c.window},
                                                {c.onAccent, c.accent},
                                                {c.danger, c.base},
                                                {c.danger, c.window},
                                                {c.warning, c.base},
                                                {c.warning, c.selection},
                                                {c.success, c.base},
                                                {c.insertedText, c.inserted},
                                                {c.deletedText, c.deleted}};
        for (const auto &[text, ground] : pairs)
            QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3")
                                                                   .arg(text.name(), ground.name())
                                                                   .arg(contrast(text, ground))));
    }

    void edgesCanBeSeen_data() { bothSchemes(); }
    void edgesCanBeSeen() {
        QFETCH(const bool, dark);
        const Colours &c = dark ? darkColours() : lightColours();
        for (const QColor &ground : {c.base, c.window}) {
            QVERIFY(contrast(c.border, ground) >= 3);
            QVERIFY(contrast(c.accent, ground) >= 3);
        }
    }

    void aPaletteTellsItsScheme() {
        QCOMPARE(coloursOf(paletteOf(lightColours())).base, lightColours().base);
        QCOMPARE(coloursOf(paletteOf(darkColours())).base, darkColours().base);
    }

    void eachStateHasItsColourOnBothGrounds() {
        for (const Colours *c : {&lightColours(), &darkColours()})
            for (const State state : AllStates)
                for (const QColor &ground : {c->base, c->selection})
                    QVERIFY(contrast(stateColour(state, *c), ground) >= 3);
    }

private:
    void bothSchemes() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

STANDFIRST_TEST(ColoursTest)
#include "ColoursTest.moc"
