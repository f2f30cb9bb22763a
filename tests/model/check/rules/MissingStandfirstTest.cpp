// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class MissingStandfirstTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anArticleWithoutAStandfirstIsFound();
};

void MissingStandfirstTest::anArticleWithoutAStandfirstIsFound() {
    const QStringList places =
        found(u"missing-standfirst"_s, [](Article &a) { a.standfirst.clear(); });
    QCOMPARE(places, (QStringList{u"warning standfirst"_s}));
}

STANDFIRST_TEST(MissingStandfirstTest)
#include "MissingStandfirstTest.moc"
