// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ExportFolder.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"

using namespace Qt::StringLiterals;

class ToHtmlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachArticleIsAPageThatStandsAlone() {
        TestNewsroom newsroom;
        newsroom.publish(u"One story"_s);
        newsroom.publish(u"Another story"_s, u"ARTS"_s);
        ExportFolder out;
        out.run(*newsroom, u"html"_s);
        QCOMPARE(out.files().keys(),
                 QStringList({u".standfirst-html.json"_s, u"another-story.html"_s,
                              u"one-story.html"_s, u"style.css"_s}));
        QCOMPARE(brokenLinks(out), QStringList());
        const QString page = out.text(u"one-story.html"_s);
        QVERIFY(page.contains(u"<h1>One story</h1>"));
        QVERIFY(!page.contains(u"index.html") && !page.contains(u"feed.xml"));
    }
};

STANDFIRST_TEST(ToHtmlTest)
#include "ToHtmlTest.moc"
