// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class UnsafeLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScriptInTheTextIsFound();
    void aScriptInACaptionIsFound();
    void anEmbedOfAFileIsFound();
};

void UnsafeLinkTest::aScriptInTheTextIsFound() {
    const QStringList places = found(u"unsafe-link"_s, [](Article &a) {
        a.body[1] =
            paragraph(u"a link"_s, {false, false, false, false, false, u"javascript:alert(1)"_s});
    });
    QCOMPARE(places, (QStringList{u"error body[1].text[0].href"_s}));
}

void UnsafeLinkTest::aScriptInACaptionIsFound() {
    const QStringList places = found(u"unsafe-link"_s, [](Article &a) {
        a.lead->caption = {
            {u"a link"_s, {false, false, false, false, false, u"data:text/html,x"_s}}};
    });
    QCOMPARE(places, (QStringList{u"error lead.caption[0].href"_s}));
}

void UnsafeLinkTest::anEmbedOfAFileIsFound() {
    const QStringList places =
        found(u"unsafe-link"_s, [](Article &a) { a.body[1] = {Embed{u"file:///etc/passwd"_s}}; });
    QCOMPARE(places, (QStringList{u"error body[1].href"_s}));
}

STANDFIRST_TEST(UnsafeLinkTest)
#include "UnsafeLinkTest.moc"
