// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class EmptyBlockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyParagraphIsFound();
    void anEmptyItemIsFound();
    void anEmptyGalleryIsFound();
    void anEmptyFactBoxIsFound();
    void aQuoteWithoutWordsInABoxIsFound();
};

void EmptyBlockTest::anEmptyParagraphIsFound() {
    const QStringList places =
        found(u"empty-block"_s, [](Article &a) { a.body[1] = paragraph(u" \n"_s); });
    QCOMPARE(places, (QStringList{u"warning body[1]"_s}));
}

void EmptyBlockTest::anEmptyItemIsFound() {
    const QStringList places = found(u"empty-block"_s, [](Article &a) {
        a.body[1] = {BulletList{false, {plain(u"one"_s), {}}}};
    });
    QCOMPARE(places, (QStringList{u"warning body[1]"_s}));
}

void EmptyBlockTest::anEmptyGalleryIsFound() {
    const QStringList places = found(u"empty-block"_s, [](Article &a) { a.body[1] = {Gallery{}}; });
    QCOMPARE(places, (QStringList{u"warning body[1]"_s}));
}

void EmptyBlockTest::anEmptyFactBoxIsFound() {
    const QStringList places = found(u"empty-block"_s, [](Article &a) {
        a.body[1] = {FactBox{u"Box"_s, {}}};
    });
    QCOMPARE(places, (QStringList{u"warning body[1]"_s}));
}

void EmptyBlockTest::aQuoteWithoutWordsInABoxIsFound() {
    const QStringList places = found(u"empty-block"_s, [](Article &a) {
        a.body[1] = {FactBox{u"Box"_s, {{Divider{}}, {Quote{{}, u"Somebody"_s}}}}};
    });
    QCOMPARE(places, (QStringList{u"warning body[1].body[1]"_s}));
}

STANDFIRST_TEST(EmptyBlockTest)
#include "EmptyBlockTest.moc"
