// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class RepeatedLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSecondLinkToAPlaceIsFoundAndUnlinked();
    void aReadAlsoToTheSameArticleCounts();
    void twoPagesOfASiteAreTwoPlaces();
};

void RepeatedLinkTest::theSecondLinkToAPlaceIsFoundAndUnlinked() {
    QCOMPARE(found(u"repeated-link"_s,
                   [](Article &a) {
                       a.body[0] = paragraph(u"here it is"_s, {false, false, false, false, false,
                                                               u"http://www.example.org/"_s});
                   }),
             (QStringList{u"warning body[3].text[0]"_s}));
    const auto one = mended(u"repeated-link"_s, [](Article &a) {
        a.body[0] = paragraph(u"here it is"_s,
                              {false, false, false, false, false, u"https://example.org"_s});
    });
    QVERIFY(one);
    QVERIFY(std::get<Paragraph>(one->body[3].is).text[0].marks.href.isEmpty());
}

void RepeatedLinkTest::aReadAlsoToTheSameArticleCounts() {
    QCOMPARE(found(u"repeated-link"_s, [](Article &a) { a.body[4] = a.body[5]; }),
             (QStringList{u"warning body[5]"_s}));
}

void RepeatedLinkTest::twoPagesOfASiteAreTwoPlaces() {
    QCOMPARE(found(u"repeated-link"_s,
                   [](Article &a) {
                       a.body[3] = paragraph(u"the site"_s, {false, false, false, false, false,
                                                             u"https://example.org/b"_s});
                   }),
             QStringList());
}

STANDFIRST_TEST(RepeatedLinkTest)
#include "RepeatedLinkTest.moc"
