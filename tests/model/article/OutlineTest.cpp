// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Outline.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

/// The places of an article that a person goes to.
class OutlineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesStandInTheOrderOfReadingUnderTheirSubheadings() {
        Article article;
        article.headline = u"Ferry returns"_s;
        article.lead = PhotoUse{.caption = plain(u"The quay"_s)};
        article.body = {
            {Paragraph{plain(u"Not a place"_s)}},
            {Subheading{2, plain(u"The  crossing"_s)}},
            {Quote{plain(u"Calm."_s), u"Captain"_s}},
            {Subheading{3, plain(u"On deck"_s)}},
            {PhotoBlock{{.caption = plain(u"Sixty people"_s)}}},
            {FactBox{u"The ferry"_s, {{ReadAlso{u"Its history"_s, {}, {}}}}}},
            {Subheading{2, plain(u"What next"_s)}},
            {Embed{u"https://example.org/map"_s}},
        };
        QStringList lines;
        for (const OutlinePlace &place : outlineOf(article))
            lines << QString(place.depth * 2, u' ') + place.where + u" "_s + place.text;
        QCOMPARE(lines.join(u'\n'), uR"(headline Ferry returns
standfirst 
lead The quay
body[1] The crossing
  body[2] Calm.
  body[3] On deck
    body[4] Sixty people
    body[5] The ferry
      body[5] Its history
body[6] What next
  body[7] https://example.org/map)"_s);
    }
};

STANDFIRST_TEST(OutlineTest)
#include "OutlineTest.moc"
