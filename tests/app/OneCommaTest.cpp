// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ArticleJson.h"
#include "model/base/Sha256.h"
#include "model/review/Seal.h"
#include "model/store/Integrity.h"
#include "model/work/Backroom.h"
#include "model/work/Progress.h"
#include "tests/support/ExportFolder.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/CommandLine.h"
#include "ui/editor/OpenArticle.h"
#include <QImage>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString Was = u"The first boat left at dawn and came back."_s;
const QString Is = u"The first boat left at dawn, and came back."_s;

Article story() {
    Article article = ReviewDesk::story();
    article.body = {{Paragraph{plain(Was)}}};
    return article;
}

void comma(Article &article) {
    article.body = {{Paragraph{plain(Is)}}};
}

} // namespace

/// What was approved is what is published: after a change by each way there is, it is not.
class OneCommaTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ReviewDesk> m_desk;
    QTemporaryDir m_files;

    CommandLine::Answer run(const QStringList &words) const {
        return CommandLine{m_desk->newsroom().folder()}.run(words);
    }
    QString file(const QString &name, const QByteArray &bytes) const {
        QFile out(m_files.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(out.errorString()));
        return out.fileName();
    }
    void approve(const ArticleId &id) { m_desk->bring(id, {State::InReview, State::Approved}); }

    /// The canonical form of it, as a colleague sends it again with the comma.
    QString again(const ArticleId &id) {
        Article article = m_desk->stored(id);
        comma(article);
        return file(u"again.json"_s, ArticleJson::encode(article));
    }
    void byHand(const ArticleId &id) {
        Article article = m_desk->stored(id);
        comma(article);
        const QByteArray content = ArticleJson::encode(article);
        must((**m_desk).database().each(
            u"UPDATE working_copy SET content = :content, digest = :digest"_s,
            {{u":content"_s, content}, {u":digest"_s, Sha256::of(content)}},
            [](const Database::Row &) { return true; }));
    }
    void inTheWindow(const ArticleId &id) {
        NewsroomPlace place = m_desk->newsroom().place();
        place.checkpoints = Database::Checkpoints::SomebodyElses;
        SystemClock clock;
        Backroom quick(place, clock);
        OpenArticle open(quick, must((**m_desk).articles().load(id)));
        open.change(OpenArticle::Part::Blocks, this, comma);
        bool saved = false;
        open.flush(this, [&](const Result<SaveNumber> &result) { saved = result.ok(); });
        QTRY_VERIFY(saved);
        QCOMPARE(open.head().state, State::Draft); // and the window shows it
    }
    /// The command has changed it and said what that means.
    void saysSo(const QStringList &words) {
        const auto answer = run(words);
        QVERIFY2(answer.status == 0 && answer.err.contains("needs a new approval"),
                 answer.err.constData());
    }

    /// It is published by no way, each says why, and readers have what they had.
    void staysIn(const ArticleId &id, bool live) {
        for (const QStringList &words : {QStringList{u"state"_s, id.toText(), u"published"_s},
                                         QStringList{u"publish"_s, u"--article"_s, id.toText()},
                                         QStringList{u"state"_s, id.toText(), u"scheduled"_s,
                                                     u"--at"_s, u"2099-01-01T00:00:00Z"_s}}) {
            const auto answer = run(words);
            QCOMPARE(answer.status, 1);
            QVERIFY2(answer.err.contains("approved") && answer.err.count('\n') == 1,
                     answer.err.constData());
        }
        QTemporaryDir to;
        const auto alone = run({u"export"_s, u"--to"_s, to.filePath(u"out"_s), u"--format"_s,
                                u"markdown"_s, u"--article"_s, id.toText()});
        QCOMPARE(alone.status, live ? 0 : 1);
        QVERIFY(live || alone.err.contains("not published"));
        for (const auto &format : {u"site"_s, u"json"_s, u"rss"_s}) {
            ExportFolder folder;
            folder.run(**m_desk, format);
            QVERIFY(folder.holding(Is).isEmpty());
            QVERIFY(folder.holding(u"river"_s).isEmpty());
        }
    }

    /// An approved article, as this way of changing it needs it.
    ArticleId approved(const QString &way, bool live) {
        Newsroom &newsroom = **m_desk;
        Article article = story();
        article.source = Source{u"json"_s, u"page.json"_s, article.id.toText()};
        if (way == u"restore")
            comma(article);
        const ArticleId id = must(newsroom.articles().takeIn(article, State::Draft, false)).id;
        if (way == u"restore") {
            must(newsroom.articles().keepRevision(id, {}));
            m_desk->edit(id, [](Article &now) { now.body = story().body; });
        }
        if (way == u"replace")
            m_desk->edit(id, [](Article &now) { now.headline += u" again"_s; });
        approve(id);
        if (live) {
            m_desk->bring(id, {State::Published});
            m_desk->edit(id, [](Article &now) { now.kicker = u"Harbour"_s; });
            approve(id);
        }
        return id;
    }
    void change(const QString &way, const ArticleId &id) {
        if (way == u"window")
            inTheWindow(id);
        if (way == u"set")
            saysSo({u"set"_s, id.toText(), u"body=@"_s + file(u"body.md"_s, Is.toUtf8())});
        if (way == u"import")
            QCOMPARE(run({u"import"_s, again(id)}).status, 0);
        if (way == u"replace")
            QCOMPARE(run({u"import"_s, again(id), u"--replace"_s}).status, 0);
        if (way == u"restore")
            QCOMPARE(run({u"restore-revision"_s, id.toText(), u"1"_s}).status, 0);
        if (way == u"sql")
            byHand(id);
        if (way == u"photo") {
            QImage image(8, 8, QImage::Format_RGB32);
            image.fill(Qt::darkCyan);
            const QString picture = m_files.filePath(u"river.png"_s);
            QVERIFY(image.save(picture));
            saysSo({u"attach"_s, id.toText(), picture, u"--credit"_s, u"Ada / river"_s});
        }
        if (way == u"link")
            saysSo({u"link"_s, id.toText(), u"https://river.example/"_s});
        if (way == u"tags")
            saysSo({u"set"_s, id.toText(), u"tags=river"_s});
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ReviewDesk>(); }
    void cleanup() { m_desk.reset(); }

    void byEachWayThereIsAnApprovalEnds_data() {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("live");
        for (const char *way :
             {"window", "set", "import", "replace", "restore", "sql", "photo", "link", "tags"})
            for (bool live : {false, true}) {
                if (live && way == "import"_ba)
                    continue; // edited here since: it is refused, see below
                QTest::addRow("%s%s", way, live ? ", readers have it" : "") << way << live;
            }
    }

    void byEachWayThereIsAnApprovalEnds() {
        QFETCH(QString, way);
        QFETCH(bool, live);
        const ArticleId id = approved(way, live);
        change(way, id);
        QVERIFY(must((**m_desk).articles().seal(id)) != sealOf(m_desk->stored(id)));
        QCOMPARE(m_desk->stored(id).state, way == u"sql" ? State::Approved : State::Draft);
        staysIn(id, live);
    }

    void whatWasEditedHereIsNotReplacedUnlessAskedFor() {
        Article article = story();
        article.source = Source{u"json"_s, u"page.json"_s, article.id.toText()};
        const ArticleId id = must((**m_desk).articles().takeIn(article, State::Draft, false)).id;
        m_desk->edit(id, [](Article &now) { now.headline += u" again"_s; });
        approve(id);
        const auto refused = run({u"import"_s, again(id)});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("changed here since import"), refused.err.constData());
        QCOMPARE(m_desk->stored(id).state, State::Approved);
    }

    void aSealOverATextThatWasEditedByHandIsFoundByVerify() {
        const ArticleId id = m_desk->write(story());
        approve(id);
        QCOMPARE(run({u"verify"_s}).status, 0);
        byHand(id);
        const auto found = run({u"verify"_s});
        QCOMPARE(found.status, 3);
        QVERIFY2(found.out.contains(id.toText().toUtf8()) &&
                     found.out.contains("since its approval"),
                 found.out.constData());
    }

    void deskNotesAndTheWordsOfTheDeskBreakNothing() {
        const ArticleId id = m_desk->write(story());
        approve(id);
        QCOMPARE(run({u"set"_s, id.toText(), u"notes=Call the port"_s, u"urgency=4"_s,
                      u"due=2099-01-01T00:00:00Z"_s, u"assignee=Ada Marsh"_s})
                     .status,
                 0);
        QCOMPARE(run({u"publish"_s, u"--article"_s, id.toText()}).status, 0);
    }
};

STANDFIRST_TEST(OneCommaTest)
#include "OneCommaTest.moc"
