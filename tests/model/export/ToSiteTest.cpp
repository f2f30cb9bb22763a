// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/PhotoStore.h"
#include "model/store/Settings.h"
#include "tests/support/ExportFolder.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Taken in as an archive's, at once live.
ArticleId goLive(TestNewsroom &newsroom, Article article) {
    article.source = Source{u"test"_s, u"test"_s, article.id.toText()};
    const TakenIn taken = must(newsroom->articles().takeIn(article, State::Published, false));
    if (taken.error)
        qFatal("%s", qPrintable(taken.error->text));
    return taken.id;
}

const QStringList &vectors() {
    static const QStringList list{
        u"<script>alert(1)</script>"_s,
        u"\"><img src=x onerror=alert(1)>"_s,
        u"</title></script><svg onload=alert(1)>"_s,
        u"' onmouseover='alert(1)"_s,
        u"{{{headline}}}{{#x}}"_s,
        u"<!--<script>"_s,
        u"]]><x>&amp;&nbsp;"_s,
        u"javascript:alert(1)"_s,
        QString::fromUtf8("\xe2\x80\xae gnidae\xed\xa0\x80R \xe2\x80\xa8"),
    };
    return list;
}

/// An article with this text in every field that a reader sees.
Article hostile(const QString &text) {
    Article article;
    article.section = u"SAFE"_s;
    article.language = u"en"_s;
    article.headline = u"H "_s + text;
    article.kicker = article.standfirst = article.dateline = text;
    article.tags = {text};
    article.byline = {{text, text, {}}};
    article.lead = PhotoUse{{}, plain(text), text, text, {}, {}, {}};
    Marks link;
    link.href = text;
    article.body = {{Paragraph{{Span{text, link}}}},
                    {Subheading{3, plain(text)}},
                    {Quote{plain(text), text}},
                    {BulletList{true, {plain(text)}}},
                    {PhotoBlock{*article.lead}},
                    {Gallery{{*article.lead}}},
                    {ReadAlso{text, {}, text}},
                    {ReadAlso{text, {}, u"https://example.org/\"><script>"_s}},
                    {Embed{text}},
                    {FactBox{text, {{Paragraph{plain(text)}}}}}};
    article.corrections = {{fromSeconds(1769800000), Correction::Kind::Update, text}};
    return article;
}

/// What a browser would take for script: a tag or an attribute that was not meant.
QString scriptIn(const QString &page) {
    static const QRegularExpression tags(u"<(/?[a-zA-Z][^\\s>]*)((?:[^>\"]|\"[^\"]*\")*)>"_s);
    static const QRegularExpression handler(u"\\s(on[a-z]+|style|srcdoc)\\s*="_s);
    static const QRegularExpression address(u"\\s(href|src|action)=\"\\s*javascript:"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    auto all = tags.globalMatch(page);
    while (all.hasNext()) {
        const auto tag = all.next();
        const QString name = tag.captured(1).toLower();
        QString attributes = tag.captured(2);
        const bool data = name == u"script" && attributes.contains(u"application/ld+json");
        if ((name == u"script" && !data) || name == u"iframe" || name == u"svg" ||
            attributes.contains(address))
            return tag.captured();
        if (handler.match(attributes.remove(QRegularExpression(u"\"[^\"]*\""_s))).hasMatch())
            return tag.captured();
    }
    return {};
}

} // namespace

class ToSiteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLinkOfTheSiteResolves() {
        TestNewsroom newsroom;
        for (int i = 0; i < 70; ++i)
            newsroom.publish(u"Story number %1"_s.arg(i), i % 3 ? u"HARBOUR"_s : u"ARTS"_s);
        ExportFolder out;
        out.run(*newsroom);
        QVERIFY(out.has(u"harbour/page/1.html"_s));
        QCOMPARE(brokenLinks(out), QStringList());
    }

    void aNewStoryLeavesOldPagesAsTheyAre() {
        TestNewsroom newsroom;
        for (int i = 0; i < 130; ++i) {
            newsroom.publish(u"Story number %1"_s.arg(i));
            newsroom.clock().pass(std::chrono::minutes(1));
        }
        ExportFolder out;
        out.run(*newsroom);
        newsroom.publish(u"The newest story"_s);
        const ExportReport report = out.run(*newsroom);
        // Its page, its section's newest, the front page, two feeds and the sitemap.
        QCOMPARE(report.written, 6);
        QVERIFY(out.text(u"index.html"_s).contains(u"The newest story"));
    }

    void nothingInAnyFieldRuns() {
        TestNewsroom newsroom;
        for (const QString &vector : vectors())
            goLive(newsroom, hostile(vector));
        ExportFolder out;
        out.run(*newsroom);
        QCOMPARE(brokenLinks(out), QStringList());
        const auto files = out.files();
        QVERIFY(files.size() > vectors().size());
        for (auto file = files.begin(); file != files.end(); ++file)
            if (file.key().endsWith(u".html"))
                QVERIFY2(scriptIn(QString::fromUtf8(*file)).isEmpty(),
                         qPrintable(file.key() + u": "_s + scriptIn(QString::fromUtf8(*file))));
    }

    void collectedAttacksDoNotRunEither() {
        QString shared = qEnvironmentVariable("STANDFIRST_SHARED");
        if (shared.isEmpty())
            shared = QStringLiteral(STANDFIRST_SOURCE_DIR "/../shared");
        QFile file(shared + u"/attacks/xss_dompurify.jsonl"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("STANDFIRST_SHARED/attacks is not there");
        TestNewsroom newsroom;
        int count = 0;
        while (!file.atEnd()) {
            const QJsonObject attack = QJsonDocument::fromJson(file.readLine()).object();
            for (const QString &key : attack.keys())
                if (attack[key].isString() && attack[key].toString().contains(u'<')) {
                    goLive(newsroom, hostile(attack[key].toString()));
                    ++count;
                }
        }
        QVERIFY(count > 100);
        ExportFolder out;
        out.run(*newsroom);
        const auto files = out.files();
        for (auto page = files.begin(); page != files.end(); ++page)
            if (page.key().endsWith(u".html"))
                QVERIFY2(scriptIn(QString::fromUtf8(*page)).isEmpty(),
                         qPrintable(page.key() + u": "_s + scriptIn(QString::fromUtf8(*page))));
    }

    void thePolicyStandsFirstAndNamesTheCommentsOnlyWhereTheyAreOpen() {
        TestNewsroom newsroom;
        Article open = sampleArticle(u"Open to comments"_s);
        Article closed = sampleArticle(u"Closed to comments"_s);
        closed.commentsOpen = false;
        goLive(newsroom, open);
        goLive(newsroom, closed);
        must(newsroom->settings().set(u"commentsOrigin"_s, u"https://talk.example"_s));
        ExportFolder out;
        out.run(*newsroom);
        static const QRegularExpression first(
            u"<head>\\s*<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;"_s);
        const QString with = out.text(u"harbour/open-to-comments.html"_s);
        const QString without = out.text(u"harbour/closed-to-comments.html"_s);
        QVERIFY(with.contains(first) && without.contains(first));
        QVERIFY(with.contains(u"script-src https://talk.example"));
        QVERIFY(!without.contains(u"talk.example") && !without.contains(u"script-src"));
    }

    void aReadAlsoShowsItsTargetsPresentHeadline() {
        TestNewsroom newsroom;
        const ArticleId target = goLive(newsroom, sampleArticle(u"First wording"_s));
        Article story = sampleArticle(u"Story"_s);
        story.body = {{ReadAlso{u"As it was typed"_s, target, {}}}};
        goLive(newsroom, story);
        ExportFolder out;
        out.run(*newsroom);
        const QString page = out.text(u"harbour/story.html"_s);
        QVERIFY(page.contains(u"<a href=\"../harbour/first-wording.html\">First wording</a>"));
        QVERIFY(!page.contains(u"As it was typed"));
    }

    void aLinkToWhatIsHiddenLeavesNoTrace() {
        TestNewsroom newsroom;
        const ArticleId hidden = newsroom.add(u"Hidden saffron"_s).article.id;
        Article story = sampleArticle(u"Story"_s);
        Marks link, note;
        link.article = hidden;
        note.note = true;
        story.body = {
            {ReadAlso{u"Typed saffron"_s, hidden, {}}},
            {ReadAlso{u"Unresolved saffron"_s, {}, {}}},
            {Paragraph{{Span{u"its words stay"_s, link}, Span{u" secret saffron"_s, note}}}}};
        goLive(newsroom, story);
        ExportFolder out;
        const ExportReport report = out.run(*newsroom);
        const QString page = out.text(u"harbour/story.html"_s);
        QVERIFY(page.contains(u"<p>its words stay</p>"));
        QCOMPARE(page.count(u"read-also"), 0);
        for (const QString &file : out.holding(u"saffron"_s) + out.holding(hidden.toText()))
            QFAIL(qPrintable(file));
        QCOMPARE(report.warnings.filter(u"2 cross-link(s) left out"_s).size(), 1);
    }

    void aLinkAppearsWhenItsTargetBecomesPublic() {
        TestNewsroom newsroom;
        const WorkingCopy target = newsroom.add(u"Hidden saffron"_s);
        Article story = sampleArticle(u"Story"_s);
        story.body = {{ReadAlso{u"Typed saffron"_s, target.article.id, {}}}};
        goLive(newsroom, story);
        ExportFolder out;
        out.run(*newsroom);
        QVERIFY(!out.text(u"harbour/story.html"_s).contains(u"saffron"));
        for (const State state : {State::Approved, State::Published})
            must(newsroom->articles().step(target.article.id,
                                           must(newsroom->articles().load(target.article.id)).save,
                                           {.to = state,
                                            .publishes = state == State::Published,
                                            .seals = state == State::Approved}));
        out.run(*newsroom);
        QVERIFY(out.text(u"harbour/story.html"_s).contains(u"Hidden saffron"));
    }

    void aPhotoWithoutAFileShowsItsWordsWithoutABox() {
        TestNewsroom newsroom;
        goLive(newsroom, sampleArticle(u"Story"_s));
        ExportFolder out;
        const ExportReport report = out.run(*newsroom);
        const QString page = out.text(u"harbour/story.html"_s);
        QVERIFY(page.contains(u"The quay at noon") && page.contains(u"Nils Holt / Coast Pictures"));
        QVERIFY(!page.contains(u"<img"));
        QCOMPARE(report.warnings.filter(u"without a file"_s).size(), 1);
    }

    void aPhotoGoesUnderItsHashWithSizeAndWords() {
        TestNewsroom newsroom;
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(image.save(&buffer, "PNG"));
        const Photo photo = must(newsroom->photos().add(bytes, u"my secret source.png"_s));
        Article story = sampleArticle(u"Story"_s);
        story.lead->photo = photo.hash;
        goLive(newsroom, story);
        must(newsroom->photos().add(bytes + "tail", u"unused.png"_s));
        ExportFolder out;
        out.run(*newsroom);
        const QString name = u"photos/"_s + photo.hash.hex() + u".png"_s;
        QVERIFY(out.has(name));
        QVERIFY(
            out.text(u"harbour/story.html"_s)
                .contains(
                    u"<img src=\"../%1\" width=\"40\" height=\"30\" alt=\"A quay\">"_s.arg(name)));
        QCOMPARE(out.holding(u"secret source"_s), QStringList());
        QCOMPARE(out.files().keys().filter(u"photos/"_s).size(), 1);
    }

    void theArticlesLanguageAndDirectionAreThePages() {
        TestNewsroom newsroom;
        Article arabic = sampleArticle(u"Arabic"_s);
        arabic.language = u"ar"_s;
        goLive(newsroom, arabic);
        Article italian = sampleArticle(u"Italian"_s);
        italian.language = u"it"_s;
        italian.body = {{ReadAlso{u"Fuori"_s, {}, u"https://example.org/"_s}}};
        goLive(newsroom, italian);
        ExportFolder out;
        out.run(*newsroom);
        QVERIFY(out.text(u"harbour/arabic.html"_s).contains(u"<html lang=\"ar\" dir=\"rtl\">"));
        QVERIFY(out.text(u"harbour/italian.html"_s).contains(u"Leggi anche"));
    }

    void theDataBlockSaysWhatThePageSays() {
        TestNewsroom newsroom;
        must(newsroom->settings().set(u"url"_s, u"https://courier.example"_s));
        Article story = sampleArticle(u"Story </script> & more"_s);
        goLive(newsroom, story);
        ExportFolder out;
        out.run(*newsroom);
        const QString page = out.text(u"harbour/story-script-more.html"_s);
        static const QRegularExpression block(
            u"<script type=\"application/ld\\+json\">(.*?)</script>"_s);
        const QJsonObject data =
            QJsonDocument::fromJson(block.match(page).captured(1).toUtf8()).object();
        QCOMPARE(data[u"@type"].toString(), u"NewsArticle"_s);
        QCOMPARE(data[u"headline"].toString(), u"Story </script> & more"_s);
        QVERIFY(!data[u"datePublished"].toString().isEmpty());
        QCOMPARE(data[u"author"][0][u"name"].toString(), u"Ada Marsh"_s);
        const QString address = u"https://courier.example/harbour/story-script-more.html"_s;
        QCOMPARE(data[u"url"].toString(), address);
        QVERIFY(page.contains(u"<link rel=\"canonical\" href=\"%1\">"_s.arg(address)));
    }

    void thePublishersLogoIsNamedWhenItIsAnAddressOnTheWeb() {
        TestNewsroom newsroom;
        newsroom.publish(u"Story"_s);
        ExportFolder out;
        must(newsroom->settings().set(u"logo"_s, u"my pictures/logo.png"_s));
        out.run(*newsroom);
        QVERIFY(!out.text(u"harbour/story.html"_s).contains(u"\"logo\""));
        must(newsroom->settings().set(u"logo"_s, u"https://courier.example/logo.png"_s));
        out.run(*newsroom);
        QVERIFY(out.text(u"harbour/story.html"_s)
                    .contains(u"\"logo\":{\"@type\":\"ImageObject\","
                              "\"url\":\"https://courier.example/logo.png\"}"));
    }

    void aTopStoryWithoutAKickerSaysItsSection() {
        TestNewsroom newsroom;
        newsroom.publish(u"Story"_s);
        ExportFolder out;
        out.run(*newsroom);
        QVERIFY(out.text(u"index.html"_s).contains(u"<p class=\"kicker\">HARBOUR</p>"));
        QVERIFY(!out.text(u"harbour/index.html"_s).contains(u"<p class=\"kicker\">"));
    }
};

STANDFIRST_TEST(ToSiteTest)
#include "ToSiteTest.moc"
