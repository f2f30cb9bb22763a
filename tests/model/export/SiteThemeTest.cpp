// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/SiteTheme.h"
#include "tests/support/ExportFolder.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// A newsroom's folder with one file in its theme.
class Themed {
public:
    Themed(const QString &name, const QByteArray &bytes) : m_file(name) {
        QDir().mkpath(m_folder.filePath(u"theme"_s));
        QFile file(m_folder.filePath(u"theme/"_s + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the theme cannot be written");
    }
    Result<ThemeFiles> read() const { return ThemeFiles::read(m_folder.path()); }
    QString path() const { return m_folder.filePath(u"theme/"_s + m_file); }

private:
    QTemporaryDir m_folder;
    QString m_file;
};

} // namespace

class SiteThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHousesOwnFilesAreWhole() {
        const auto files = ThemeFiles::read({});
        QVERIFY2(files, files ? "" : qPrintable(files.error().what + files.error().text));
        QVERIFY(files->templates.contains(u"article"_s) && !files->style.isEmpty());
        // Each language says every word.
        const auto english = files->words.value(u"en"_s);
        for (auto words = files->words.begin(); words != files->words.end(); ++words)
            QCOMPARE(QSet(words->keyBegin(), words->keyEnd()),
                     QSet(english.keyBegin(), english.keyEnd()));
    }

    void aBrokenFileIsNamedWithItsLine_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("a section left open")
            << u"front.mustache"_s << QByteArray("<p>\n{{#open}}\n</p>\n") << 2;
        QTest::newRow("a section closed that was not open")
            << u"front.mustache"_s << QByteArray("<p>\n\n{{/closed}}</p>") << 3;
        QTest::newRow("a part that is not there")
            << u"section.mustache"_s << QByteArray("\n\n\n{{> nobody}}") << 4;
        QTest::newRow("a word that nobody knows")
            << u"footer.mustache"_s << QByteArray("<p>{{w.unheard}}</p>") << 1;
        QTest::newRow("other delimiters")
            << u"footer.mustache"_s << QByteArray("\n{{=<% %>=}}") << 2;
        QTest::newRow("a part that holds itself")
            << u"footer.mustache"_s << QByteArray("{{> footer}}") << 1;
        QTest::newRow("words that are no JSON")
            << u"words.json"_s << QByteArray("{\n\"en\": {\n\"skip\" \"x\"}}") << 3;
    }
    void aBrokenFileIsNamedWithItsLine() {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const Themed themed(file, bytes);
        const auto read = themed.read();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QCOMPARE(read.error().what, themed.path());
        QVERIFY2(read.error().text.startsWith(u"line %1: "_s.arg(line)),
                 qPrintable(read.error().text));
    }

    void aFileOfTheNewsroomTakesTheHousesPlaceAndTheOthersStay() {
        const Themed themed(u"footer.mustache"_s, "<footer>{{site}} {{w.page}}</footer>");
        const auto files = themed.read();
        QVERIFY(files);
        SiteTheme theme(*files);
        View view;
        view.set("site", u"The <Courier>"_s);
        QCOMPARE(theme.render(u"footer"_s, u"en"_s, view),
                 QByteArray("<footer>The &lt;Courier&gt; Page</footer>"));
        QCOMPARE(theme.render(u"footer"_s, u"it"_s, view),
                 QByteArray("<footer>The &lt;Courier&gt; Pagina</footer>"));
        const auto house = ThemeFiles::read({});
        QCOMPARE(files->templates.value(u"article"_s), house->templates.value(u"article"_s));
        QVERIFY(!(files->fingerprint == house->fingerprint));
    }

    void aLanguageWithoutAWordSaysItInEnglish() {
        const Themed themed(u"words.json"_s, R"({"nn": {"page": "Side"}})");
        const auto files = themed.read();
        QVERIFY(files);
        QCOMPARE(files->wordsIn(u"nn-NO"_s).value(u"page"_s), u"Side"_s);
        QCOMPARE(files->wordsIn(u"nn-NO"_s).value(u"pages"_s), u"Pages"_s);
        QCOMPARE(files->wordsLanguage(u"xx"_s, u"nn"_s), u"nn"_s);
        QCOMPARE(files->wordsLanguage(u"xx"_s, u"yy"_s), u"en"_s);
    }

    void aBrokenTemplateIsNamedWithItsLine() {
        TestNewsroom newsroom;
        newsroom.publish(u"Story"_s);
        QVERIFY(QDir().mkpath(newsroom.folder() + u"/theme"_s));
        QFile file(newsroom.folder() + u"/theme/article.mustache"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<p>fine</p>\n\n{{#open}}\nnever closed\n");
        file.close();
        ExportFolder out;
        const auto refused = out.tryRun(*newsroom);
        QVERIFY(!refused);
        QVERIFY(refused.error().what.endsWith(u"theme/article.mustache"));
        QVERIFY2(refused.error().text.contains(u"line 3"), qPrintable(refused.error().text));
        QVERIFY(out.files().isEmpty());
    }

    void aNewsroomsTemplateTakesTheHousesPlace() {
        TestNewsroom newsroom;
        newsroom.publish(u"A <b>bold</b> story"_s);
        QVERIFY(QDir().mkpath(newsroom.folder() + u"/theme"_s));
        QFile file(newsroom.folder() + u"/theme/article.mustache"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("OURS {{{headline}}}");
        file.close();
        ExportFolder out;
        out.run(*newsroom);
        QCOMPARE(out.text(u"harbour/a-b-bold-b-story.html"_s),
                 u"OURS A &lt;b&gt;bold&lt;/b&gt; story"_s);
    }
};

STANDFIRST_TEST(SiteThemeTest)
#include "SiteThemeTest.moc"
