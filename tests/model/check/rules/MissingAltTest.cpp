// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class MissingAltTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPhotoOfAGalleryIsFound();
    void aPhotoInTheBodyIsFound();
};

void MissingAltTest::aPhotoOfAGalleryIsFound() {
    const QStringList places = found(u"missing-alt"_s, [](Article &a) {
        std::get<Gallery>(a.body[7].is).photos[1].alt.clear();
    });
    QCOMPARE(places, (QStringList{u"error body[7].photos[1].alt"_s}));
}

void MissingAltTest::aPhotoInTheBodyIsFound() {
    const QStringList places = found(u"missing-alt"_s, [](Article &a) {
        PhotoUse use = goodPhoto();
        use.alt.clear();
        a.body[1] = {PhotoBlock{use}};
    });
    QCOMPARE(places, (QStringList{u"error body[1].alt"_s}));
}

STANDFIRST_TEST(MissingAltTest)
#include "MissingAltTest.moc"
