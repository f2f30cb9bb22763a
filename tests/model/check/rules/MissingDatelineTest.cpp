// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class MissingDatelineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anArticleWithoutDatelineGetsAHint();
};

void MissingDatelineTest::anArticleWithoutDatelineGetsAHint() {
    QCOMPARE(found(u"missing-dateline"_s, [](Article &a) { a.dateline.clear(); }),
             (QStringList{u"hint dateline"_s}));
}

STANDFIRST_TEST(MissingDatelineTest)
#include "MissingDatelineTest.moc"
