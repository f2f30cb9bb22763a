// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class TrackingLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksOfTrackingAreFoundAndTakenAway();
    void anOrdinaryQueryIsLeft();
};

void TrackingLinkTest::marksOfTrackingAreFoundAndTakenAway() {
    QCOMPARE(found(u"tracking-link"_s,
                   [](Article &a) {
                       a.body[3] = paragraph(u"the site"_s,
                                             {false, false, false, false, false,
                                              u"https://example.org/a?utm_source=mail&id=7#top"_s});
                   }),
             (QStringList{u"warning body[3].text[0].href"_s}));
    const auto clean = mended(u"tracking-link"_s, [](Article &a) {
        a.body[3] = paragraph(u"the site"_s, {false, false, false, false, false,
                                              u"https://example.org/a?utm_source=mail&id=7#top"_s});
    });
    QVERIFY(clean);
    QCOMPARE(std::get<Paragraph>(clean->body[3].is).text[0].marks.href,
             u"https://example.org/a?id=7#top"_s);
}

void TrackingLinkTest::anOrdinaryQueryIsLeft() {
    QCOMPARE(found(u"tracking-link"_s,
                   [](Article &a) {
                       a.body[3] = paragraph(u"the site"_s, {false, false, false, false, false,
                                                             u"https://example.org/a?id=7"_s});
                   }),
             QStringList());
}

STANDFIRST_TEST(TrackingLinkTest)
#include "TrackingLinkTest.moc"
