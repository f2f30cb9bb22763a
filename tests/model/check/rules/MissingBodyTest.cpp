// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class MissingBodyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyBodyIsFound();
    void aPictureStoryHasABody();
};

void MissingBodyTest::anEmptyBodyIsFound() {
    const QStringList places = found(u"missing-body"_s, [](Article &a) { a.body = {{Divider{}}}; });
    QCOMPARE(places, (QStringList{u"error body"_s}));
}

void MissingBodyTest::aPictureStoryHasABody() {
    const QStringList places =
        found(u"missing-body"_s, [](Article &a) { a.body = {{PhotoBlock{goodPhoto()}}}; });
    QCOMPARE(places, (QStringList()));
}

STANDFIRST_TEST(MissingBodyTest)
#include "MissingBodyTest.moc"
