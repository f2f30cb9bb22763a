// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: slow
#include "model/base/Clock.h"
#include "model/import/ImportRun.h"
#include "model/sample/SampleNewsroom.h"
#include "model/store/Settings.h"
#include "model/work/Progress.h"
#include "tests/support/ExportFolder.h"
#include "tests/support/PageValidators.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"

using namespace Qt::StringLiterals;

namespace {

/// A site, and the pages of it that stand for all of their kind.
struct Site {
    ExportFolder folder{};
    QStringList pages{};
    QStringList feeds{};
};

/// The sample newsroom with comments, and one more article that has every kind of block and had
/// another name.
void exportSample(Site &site, Site &proof) {
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString place = folder.filePath(u"sample"_s);
    must(makeSampleNewsroom(place, clock));
    const auto newsroom = must(Newsroom::open({place}, clock));
    must(newsroom->settings().set(u"url"_s, u"https://gazette.example"_s));
    must(newsroom->settings().set(u"commentsOrigin"_s, u"https://talk.example"_s));
    Article article = sampleArticle(u"The boats of the lower harbour"_s);
    article.oldSlugs = {u"the-boats"_s};
    article.firstPublished = article.lastPublished = clock.now();
    article.corrections = {{clock.now(), Correction::Kind::Correction, u"Six, not seven."_s}};
    article.source = Source{u"test"_s, u"test"_s, u"boats"_s};
    must(newsroom->articles().takeIn(article, State::Published, false));
    site.folder.run(*newsroom);
    site.feeds = QStringList{u"feed.xml"_s};
    site.pages = {u"index.html"_s,
                  u"transport/index.html"_s,
                  u"harbour/the-boats-of-the-lower-harbour.html"_s,
                  u"transport/night-ferry-returns-to-varnholm-after-eleven-years.html"_s,
                  u"politics/town-in-secret-talks-to-sell-the-harbour.html"_s,
                  u"harbour/the-boats.html"_s};
    ExportRequest drafts;
    drafts.drafts = true;
    must(proof.folder.tryRun(*newsroom, drafts));
    proof.pages = {u"index.html"_s, u"culture/eighty-people-on-upturned-crates.html"_s};
}

QString referencePages() {
    const QString shared = qEnvironmentVariable("STANDFIRST_SHARED");
    return (shared.isEmpty() ? QStringLiteral(STANDFIRST_SOURCE_DIR "/../shared") : shared) +
           u"/reference/two-pages.txt"_s;
}

void exportReference(Site &site) {
    TestNewsroom newsroom;
    ImportRequest request;
    request.files = {referencePages()};
    request.state = State::Published;
    Progress progress;
    must(ImportRun::run(*newsroom, request, progress, [](const ImportLine &) {}));
    site.folder.run(*newsroom);
    site.feeds = QStringList{u"feed.xml"_s};
    const auto files = site.folder.files();
    for (auto file = files.begin(); file != files.end(); ++file)
        if (file.key().endsWith(u".html"))
            site.pages << file.key();
}

/// A page in which each judge of pages has something to say.
const QByteArray FaultyPage = R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Faults</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<link rel="stylesheet" href="faults.css"></head>
<body><main><h1>Faults</h1><p class="grey">Hardly to be read</p>
<p><a href="nowhere.html">Nowhere</a><img src="nowhere.jpg"></p></div></main>
<script>document.title = "ran";</script></body></html>)";
const QByteArray FaultyStyle = R"(body { background: #fff; colour: red; }
.grey { color: #ccc; }
@media (prefers-color-scheme: dark) { body { background: #111; color: #fff; } .grey { color: #444; } }
)";

} // namespace

#define STANDFIRST_NO_FAULTS(verdict)                                                              \
    do {                                                                                           \
        const PageValidators::Verdict judged = (verdict);                                          \
        if (!judged.missing.isEmpty())                                                             \
            QSKIP(qPrintable(judged.missing));                                                     \
        QVERIFY2(judged.faults.isEmpty(), qPrintable(judged.faults.join(u'\n')));                  \
    } while (false)

class SiteValidatorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        exportSample(m_sites[u"sample"_s], m_sites[u"proof"_s]);
        if (QFile::exists(referencePages()))
            exportReference(m_sites[u"reference"_s]);
        Site &faulty = m_sites[u"faulty"_s];
        faulty.folder.write(u"faults.html"_s, FaultyPage);
        faulty.folder.write(u"faults.css"_s, FaultyStyle);
        faulty.folder.write(u"feed.xml"_s, "<rss version=\"2.0\"><channel><title>A & b</channel>");
        faulty.pages = QStringList{u"faults.html"_s};
        faulty.feeds = QStringList{u"feed.xml"_s};
    }

    void vnuTakesEveryPageAndStyle_data() { sites(); }
    void vnuTakesEveryPageAndStyle() {
        const Site *site = wanted();
        if (!site)
            QSKIP("the reference pages are not here: set STANDFIRST_SHARED");
        STANDFIRST_NO_FAULTS(PageValidators::vnu(site->folder.path()));
    }

    void axeFindsNothingAtEitherWidthByDayOrNight_data() { sites(); }
    void axeFindsNothingAtEitherWidthByDayOrNight() {
        const Site *site = wanted();
        if (!site)
            QSKIP("the reference pages are not here: set STANDFIRST_SHARED");
        STANDFIRST_NO_FAULTS(PageValidators::axe(site->folder.path(), site->pages));
    }

    void aPageFromTheDiskHasNothingToSayToTheConsole_data() { sites(); }
    void aPageFromTheDiskHasNothingToSayToTheConsole() {
        const Site *site = wanted();
        if (!site)
            QSKIP("the reference pages are not here: set STANDFIRST_SHARED");
        STANDFIRST_NO_FAULTS(PageValidators::console(site->folder.path(), site->pages));
    }

    void everyAddressOfEveryPageIsAFile_data() { sites(); }
    void everyAddressOfEveryPageIsAFile() {
        const Site *site = wanted();
        if (!site)
            QSKIP("the reference pages are not here: set STANDFIRST_SHARED");
        for (const QString &page : site->pages)
            QVERIFY2(site->folder.has(page), qPrintable(page));
        QCOMPARE(brokenLinks(site->folder), QStringList());
    }

    void aReaderOfFeedsTakesThem_data() { sites(); }
    void aReaderOfFeedsTakesThem() {
        const Site *site = wanted();
        if (!site)
            QSKIP("the reference pages are not here: set STANDFIRST_SHARED");
        if (site->feeds.isEmpty()) // a proof has none, so that no robot follows it
            QVERIFY(!site->folder.has(u"feed.xml"_s));
        else
            STANDFIRST_NO_FAULTS(PageValidators::feeds(site->folder.path(), site->feeds));
    }

    // The judges themselves: each says what is wrong with a page that has a fault for it.

    void vnuSeesFaultsOfAPageAndOfAStyle() {
        const auto judged = PageValidators::vnu(m_sites[u"faulty"_s].folder.path());
        if (!judged.missing.isEmpty())
            QSKIP(qPrintable(judged.missing));
        QVERIFY(!judged.faults.filter(u"faults.html"_s).isEmpty());
        QVERIFY2(!judged.faults.filter(u"faults.css"_s).filter(u"colour"_s).isEmpty(),
                 qPrintable(judged.faults.join(u'\n')));
    }

    void axeSeesFaultsByDayAndByNight() {
        const Site &site = m_sites[u"faulty"_s];
        const auto judged = PageValidators::axe(site.folder.path(), site.pages);
        if (!judged.missing.isEmpty())
            QSKIP(qPrintable(judged.missing));
        const QString all = judged.faults.join(u'\n');
        for (const QString &width : {u" 390 wide"_s, u" 1280 wide"_s}) {
            const QStringList at = judged.faults.filter(width);
            QVERIFY2(!at.filter(u"image-alt"_s).isEmpty(), qPrintable(all));
            QVERIFY2(!at.filter(u"light: "_s).filter(u"color-contrast"_s).isEmpty(),
                     qPrintable(all));
            QVERIFY2(!at.filter(u"dark: "_s).filter(u"class=\"grey\""_s).isEmpty(),
                     qPrintable(all));
        }
        QCOMPARE(site.folder.files().size(), 3); // and leaves nothing of its own behind
    }

    void theConsoleSaysWhatThePolicyForbids() {
        const Site &site = m_sites[u"faulty"_s];
        const auto judged = PageValidators::console(site.folder.path(), site.pages);
        if (!judged.missing.isEmpty())
            QSKIP(qPrintable(judged.missing));
        QVERIFY2(!judged.faults.filter(u"Content Security Policy"_s).isEmpty(),
                 qPrintable(judged.faults.join(u'\n')));
    }

    void anAddressThatLeadsNowhereIsSeen() {
        QCOMPARE(brokenLinks(m_sites[u"faulty"_s].folder),
                 QStringList({u"faults.html: nowhere.html"_s, u"faults.html: nowhere.jpg"_s}));
    }

    void aBrokenFeedIsSeen() {
        const Site &site = m_sites[u"faulty"_s];
        const auto judged = PageValidators::feeds(site.folder.path(), site.feeds);
        if (!judged.missing.isEmpty())
            QSKIP(qPrintable(judged.missing));
        QCOMPARE(judged.faults.size(), 1);
    }

private:
    static void sites() {
        QTest::addColumn<QString>("name");
        for (const char *name : {"sample", "proof", "reference"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    /// The site of this row; nullptr where it is not here.
    const Site *wanted() const {
        QFETCH(QString, name);
        const auto found = m_sites.find(name);
        return found == m_sites.end() ? nullptr : &found->second;
    }

    std::map<QString, Site> m_sites;
};

STANDFIRST_TEST(SiteValidatorsTest)
#include "SiteValidatorsTest.moc"
