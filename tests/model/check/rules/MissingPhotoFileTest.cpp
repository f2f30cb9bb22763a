// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class MissingPhotoFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPhotoWithoutAFileIsFound();
    void aFileThatIsNotInTheNewsroomIsFound();
};

void MissingPhotoFileTest::aPhotoWithoutAFileIsFound() {
    const QStringList places =
        found(u"missing-photo-file"_s, [](Article &a) { a.lead->photo.reset(); });
    QCOMPARE(places, (QStringList{u"error lead.photo"_s}));
}

void MissingPhotoFileTest::aFileThatIsNotInTheNewsroomIsFound() {
    const QStringList places =
        found(u"missing-photo-file"_s, [](Article &a) { a.lead->photo = PhotoHash::of("gone"); });
    QCOMPARE(places, (QStringList{u"error lead.photo"_s}));
}

STANDFIRST_TEST(MissingPhotoFileTest)
#include "MissingPhotoFileTest.moc"
