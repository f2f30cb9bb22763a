// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class MissingCaptionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPhotoWithoutCaptionIsNamedWithItsPlace();
    void aNoteIsNoCaption();
};

void MissingCaptionTest::aPhotoWithoutCaptionIsNamedWithItsPlace() {
    QCOMPARE(found(u"missing-caption"_s, [](Article &a) { a.lead->caption.clear(); }),
             (QStringList{u"warning lead.caption"_s}));
}

void MissingCaptionTest::aNoteIsNoCaption() {
    QCOMPARE(found(u"missing-caption"_s,
                   [](Article &a) {
                       a.lead->caption = {{u"ask Jo"_s, {false, false, false, false, true}}};
                   }),
             (QStringList{u"warning lead.caption"_s}));
}

STANDFIRST_TEST(MissingCaptionTest)
#include "MissingCaptionTest.moc"
