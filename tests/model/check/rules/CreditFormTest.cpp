// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class CreditFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLabelBeforeTheNameIsTakenAway();
    void anAddressIsNoCredit();
    void anAgencyAloneAndACourtesyAreHints();
    void whoNamesNobodyIsWarned();
    void spacesStandAroundTheStroke();
    void namesThatOnlyLookLikeLabelsAreLeft();
};

void CreditFormTest::aLabelBeforeTheNameIsTakenAway() {
    QCOMPARE(
        found(u"credit-form"_s, [](Article &a) { a.lead->credit = u"Photo by Ada Marsh / AP"_s; }),
        (QStringList{u"warning lead.credit"_s}));
    QCOMPARE(found(u"credit-form"_s, [](Article &a) { a.lead->credit = u"Foto: Ada Marsh"_s; }),
             (QStringList{u"warning lead.credit"_s}));
    QCOMPARE(
        mended(u"credit-form"_s, [](Article &a) { a.lead->credit = u"Photo: Ada Marsh / AP"_s; })
            ->lead->credit,
        u"Ada Marsh / AP"_s);
}

void CreditFormTest::anAddressIsNoCredit() {
    QCOMPARE(found(u"credit-form"_s, [](Article &a) { a.lead->credit = u"ada@example.org"_s; }),
             (QStringList{u"warning lead.credit"_s}));
    QCOMPARE(found(u"credit-form"_s, [](Article &a) { a.lead->credit = u"www.example.org"_s; }),
             (QStringList{u"warning lead.credit"_s}));
}

void CreditFormTest::anAgencyAloneAndACourtesyAreHints() {
    QCOMPARE(found(u"credit-form"_s, [](Article &a) { a.lead->credit = u"AFP"_s; }),
             (QStringList{u"hint lead.credit"_s}));
    QCOMPARE(
        found(u"credit-form"_s, [](Article &a) { a.lead->credit = u"Courtesy of the museum"_s; }),
        (QStringList{u"hint lead.credit"_s}));
}

void CreditFormTest::whoNamesNobodyIsWarned() {
    QCOMPARE(found(u"credit-form"_s, [](Article &a) { a.lead->credit = u"Internet"_s; }),
             (QStringList{u"warning lead.credit"_s}));
}

void CreditFormTest::spacesStandAroundTheStroke() {
    QCOMPARE(found(u"credit-form"_s, [](Article &a) { a.lead->credit = u"Ada Marsh/AP"_s; }),
             (QStringList{u"hint lead.credit"_s}));
    QCOMPARE(mended(u"credit-form"_s, [](Article &a) { a.lead->credit = u"Ada Marsh/AP"_s; })
                 ->lead->credit,
             u"Ada Marsh / AP"_s);
}

void CreditFormTest::namesThatOnlyLookLikeLabelsAreLeft() {
    QCOMPARE(
        found(u"credit-form"_s, [](Article &a) { a.lead->credit = u"Fotini Bildt / Photonews"_s; }),
        QStringList());
    QCOMPARE(found(u"credit-form"_s, [](Article &a) { a.lead->credit = u"Imagen Foster"_s; }),
             QStringList());
}

STANDFIRST_TEST(CreditFormTest)
#include "CreditFormTest.moc"
