// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class MissingCreditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLeadWithoutACreditIsFound();
    void aPhotoInAFactBoxIsFound();
};

void MissingCreditTest::aLeadWithoutACreditIsFound() {
    const QStringList places =
        found(u"missing-credit"_s, [](Article &a) { a.lead->credit = u"\u00A0"_s; });
    QCOMPARE(places, (QStringList{u"error lead.credit"_s}));
}

void MissingCreditTest::aPhotoInAFactBoxIsFound() {
    const QStringList places = found(u"missing-credit"_s, [](Article &a) {
        PhotoUse use = goodPhoto();
        use.credit.clear();
        a.body[1] = {FactBox{u"Box"_s, {{PhotoBlock{use}}}}};
    });
    QCOMPARE(places, (QStringList{u"error body[1].body[0].credit"_s}));
}

STANDFIRST_TEST(MissingCreditTest)
#include "MissingCreditTest.moc"
