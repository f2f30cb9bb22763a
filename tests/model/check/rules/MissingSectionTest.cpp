// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class MissingSectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anArticleWithoutASectionIsFound();
};

void MissingSectionTest::anArticleWithoutASectionIsFound() {
    const QStringList places = found(u"missing-section"_s, [](Article &a) { a.section.clear(); });
    QCOMPARE(places, (QStringList{u"error section"_s}));
}

STANDFIRST_TEST(MissingSectionTest)
#include "MissingSectionTest.moc"
