// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class MissingTagTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutTagAndTopicThereIsAHint();
    void aTopicIsEnough();
};

void MissingTagTest::withoutTagAndTopicThereIsAHint() {
    QCOMPARE(found(u"missing-tag"_s, [](Article &a) { a.tags.clear(); }),
             (QStringList{u"hint tags"_s}));
}

void MissingTagTest::aTopicIsEnough() {
    QCOMPARE(found(u"missing-tag"_s,
                   [](Article &a) {
                       a.tags.clear();
                       a.topics = {u"medtop:20000337"_s};
                   }),
             QStringList());
}

STANDFIRST_TEST(MissingTagTest)
#include "MissingTagTest.moc"
