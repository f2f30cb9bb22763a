// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class PhotoTwiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSamePhotoTwiceIsFound();
};

void PhotoTwiceTest::theSamePhotoTwiceIsFound() {
    QCOMPARE(found(u"photo-twice"_s, [](Article &a) { a.body[7] = {PhotoBlock{goodPhoto()}}; }),
             (QStringList{u"warning body[7].photo"_s}));
}

STANDFIRST_TEST(PhotoTwiceTest)
#include "PhotoTwiceTest.moc"
