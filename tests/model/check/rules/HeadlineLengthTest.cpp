// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class HeadlineLengthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLongHeadlineIsFound();
    void aLongWebHeadlineIsFound();
    void theSectionsLengthComesBeforeTheHouses();
};

void HeadlineLengthTest::aLongHeadlineIsFound() {
    const QStringList places =
        found(u"headline-length"_s, [](Article &a) { a.headline = QString(71, u'a'); });
    QCOMPARE(places, (QStringList{u"warning headline"_s}));
}

void HeadlineLengthTest::aLongWebHeadlineIsFound() {
    const QStringList places =
        found(u"headline-length"_s, [](Article &a) { a.webHeadline = QString(71, u'a'); });
    QCOMPARE(places, (QStringList{u"warning webHeadline"_s}));
}

void HeadlineLengthTest::theSectionsLengthComesBeforeTheHouses() {
    Article article = goodArticle();
    article.headline = u"é"_s.repeated(60); // characters as a person counts them
    CheckContext with = context();
    QVERIFY(findings(article, with).isEmpty());
    with.sectionHeadlineMax = 50;
    QCOMPARE(findings(article, with).size(), 1);
    with.sectionHeadlineMax = std::nullopt;
    with.settings.headlineMax = 59;
    QCOMPARE(findings(article, with).size(), 1);
}

STANDFIRST_TEST(HeadlineLengthTest)
#include "HeadlineLengthTest.moc"
