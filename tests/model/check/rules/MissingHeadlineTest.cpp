// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class MissingHeadlineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anArticleWithoutAHeadlineIsFound();
};

void MissingHeadlineTest::anArticleWithoutAHeadlineIsFound() {
    const QStringList places =
        found(u"missing-headline"_s, [](Article &a) { a.headline = u" "_s; });
    QCOMPARE(places, (QStringList{u"error headline"_s}));
}

STANDFIRST_TEST(MissingHeadlineTest)
#include "MissingHeadlineTest.moc"
