// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class LinkFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBrokenAddressIsFound();
    void anOrdinaryAddressIsLeft();
};

void LinkFormTest::aBrokenAddressIsFound() {
    QCOMPARE(found(u"link-form"_s,
                   [](Article &a) {
                       a.body[3] = paragraph(u"the site"_s, {false, false, false, false, false,
                                                             u"https://http://example.org"_s});
                   }),
             (QStringList{u"warning body[3].text[0].href"_s}));
    QCOMPARE(found(u"link-form"_s,
                   [](Article &a) {
                       a.body[3] = paragraph(u"the site"_s, {false, false, false, false, false,
                                                             u"https://intranet/page"_s});
                   }),
             (QStringList{u"warning body[3].text[0].href"_s}));
    QCOMPARE(found(u"link-form"_s,
                   [](Article &a) {
                       a.body[3] = paragraph(u"the site"_s, {false, false, false, false, false,
                                                             u"https://example.org/a."_s});
                   }),
             (QStringList{u"warning body[3].text[0].href"_s}));
    QCOMPARE(found(u"link-form"_s,
                   [](Article &a) {
                       a.body[3] = paragraph(u"the site"_s, {false, false, false, false, false,
                                                             u"https://me:secret@example.org/"_s});
                   }),
             (QStringList{u"warning body[3].text[0].href"_s}));
}

void LinkFormTest::anOrdinaryAddressIsLeft() {
    QCOMPARE(found(u"link-form"_s,
                   [](Article &a) {
                       a.body[3] = paragraph(u"the site"_s, {false, false, false, false, false,
                                                             u"https://example.org/a_(b)"_s});
                   }),
             QStringList());
    QCOMPARE(found(u"link-form"_s,
                   [](Article &a) {
                       a.body[3] = paragraph(u"the site"_s, {false, false, false, false, false,
                                                             u"https://example.org/è?x=1#y"_s});
                   }),
             QStringList());
}

STANDFIRST_TEST(LinkFormTest)
#include "LinkFormTest.moc"
