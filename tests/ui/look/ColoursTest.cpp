// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Colours.h"
#include "tests/support/TestMain.h"
#include "ui/look/HouseStyle.h"
#include <QLineEdit>
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
    void textCanBeRead_data() { allSchemes(); }
    void textCanBeRead() {
        QFETCH(const Colours *, colours);
        const Colours &c = *colours;
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

    void edgesCanBeSeen_data() { allSchemes(); }
    void edgesCanBeSeen() {
        QFETCH(const Colours *, colours);
        const Colours &c = *colours;
        for (const QColor &ground : {c.base, c.window}) {
            QVERIFY(contrast(c.border, ground) >= 3);
            QVERIFY(contrast(c.accent, ground) >= 3);
        }
    }

    void aPaletteTellsItsScheme_data() { allSchemes(); }
    void aPaletteTellsItsScheme() {
        QFETCH(const Colours *, colours);
        QCOMPARE(&coloursOf(paletteOf(*colours)), colours);
    }

    void highContrastIsBlackOrWhiteWithoutTints_data() { highContrasts(); }
    void highContrastIsBlackOrWhiteWithoutTints() {
        QFETCH(const Colours *, colours);
        const Colours &c = *colours;
        QVERIFY(c.text == QColor(Qt::black) || c.text == QColor(Qt::white));
        for (const QColor &said : {c.muted, c.danger, c.warning, c.success, c.insertedText,
                                   c.deletedText, c.border, c.hairline})
            QCOMPARE(said, c.text);
        for (const QColor &ground : {c.base, c.window, c.alt, c.notice, c.inserted, c.deleted})
            QVERIFY(contrast(ground, c.text) > 20.9);
        QVERIFY(contrast(c.accent, c.base) >= 7);
        QVERIFY(contrast(c.placeholder, c.base) >= 7);
    }

    void highContrastShowsWhatIsChosenAndWhereTheFocusIs_data() { highContrasts(); }
    void highContrastShowsWhatIsChosenAndWhereTheFocusIs() {
        QFETCH(const Colours *, colours);
        QVERIFY(contrast(colours->selection, colours->base) >= 3);
        QVERIFY(contrast(colours->found, colours->base) >= 3);
        QVERIFY(contrast(colours->accent, colours->selection) >= 3);
        QVERIFY(colours->edge >= 2);
        QVERIFY(colours->ring > colours->edge);
    }

    void aFieldOfHighContrastHasAnEdgeOfTwoPixels() {
        HouseStyle style;
        QLineEdit field;
        field.setStyle(&style);
        for (const Colours *c : {&lightHighContrast(), &darkHighContrast()}) {
            field.setPalette(paletteOf(*c));
            field.resize(200, 40);
            const QImage seen = field.grab().toImage();
            for (const int y : {0, 1, 38, 39})
                QCOMPARE(seen.pixelColor(100, y), c->border);
            QCOMPARE(seen.pixelColor(100, 3), c->base);
        }
    }

    void eachStateHasItsColourOnBothGrounds() {
        for (const Colours *c :
             {&lightColours(), &darkColours(), &lightHighContrast(), &darkHighContrast()})
            for (const State state : AllStates)
                for (const QColor &ground : {c->base, c->selection})
                    QVERIFY(contrast(stateColour(state, *c), ground) >= 3);
    }

private:
    void highContrasts() {
        QTest::addColumn<const Colours *>("colours");
        QTest::newRow("light") << &lightHighContrast();
        QTest::newRow("dark") << &darkHighContrast();
    }
    void allSchemes() {
        QTest::addColumn<const Colours *>("colours");
        QTest::newRow("light") << &lightColours();
        QTest::newRow("dark") << &darkColours();
        QTest::newRow("light, high contrast") << &lightHighContrast();
        QTest::newRow("dark, high contrast") << &darkHighContrast();
    }
};

STANDFIRST_TEST(ColoursTest)
#include "ColoursTest.moc"
