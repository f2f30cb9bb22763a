// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class SelfLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anArticleThatLinksToItselfIsFound();
    void itsOwnPageIsItselfToo();
};

void SelfLinkTest::anArticleThatLinksToItselfIsFound() {
    QCOMPARE(found(u"self-link"_s,
                   [](Article &a) {
                       a.body[5] = {ReadAlso{u"Me"_s, a.id}};
                   }),
             (QStringList{u"warning body[5]"_s}));
}

void SelfLinkTest::itsOwnPageIsItselfToo() {
    CheckContext with = context();
    with.settings.url = u"https://news.example/"_s;
    const auto places = found(
        u"self-link"_s,
        [](Article &a) {
            a.slug = u"ferry"_s;
            a.body[3] = paragraph(u"the site"_s, {false, false, false, false, false,
                                                  u"https://news.example/harbour/ferry.html"_s});
        },
        with);
    QCOMPARE(places, QStringList{u"warning body[3].text[0]"_s});
}

STANDFIRST_TEST(SelfLinkTest)
#include "SelfLinkTest.moc"
