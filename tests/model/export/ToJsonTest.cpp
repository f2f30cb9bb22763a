// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ArticleJson.h"
#include "model/check/RuleBook.h"
#include "model/export/Exporters.h"
#include "model/import/ImportRun.h"
#include "model/interchange/NewsroomJson.h"
#include "model/review/Anchors.h"
#include "model/store/PersonStore.h"
#include "model/store/PhotoStore.h"
#include "model/store/SectionStore.h"
#include "model/store/Settings.h"
#include "model/work/Progress.h"
#include "tests/support/ExportFolder.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QBuffer>
#include <QDirIterator>
#include <QImage>

using namespace Qt::StringLiterals;

namespace {

QByteArray picture() {
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.setText(u"Comment"_s, u"taken at GPS 41.9"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, "PNG"))
        qFatal("no PNG can be written");
    return bytes;
}

/// Each line of newsroom.jsonl.
QStringList records(const ExportFolder &folder) {
    return folder.text(u"newsroom.jsonl"_s).split(u'\n', Qt::SkipEmptyParts);
}

/// Imports what an export made as one that is live at once.
void takeOver(TestNewsroom &newsroom, const ExportFolder &folder) {
    ImportRequest request;
    request.files = {folder.path(u"articles.jsonl"_s)};
    request.state = State::Published;
    Progress progress;
    must(ImportRun::run(*newsroom, request, progress, [](const ImportLine &line) {
        if (line.error)
            qFatal("%s: %s", qPrintable(line.error->what), qPrintable(line.error->text));
    }));
}

/// A live article with words for the desk, a comment and suggestions, each of which says
/// "zanzibar".
WorkingCopy reviewed(TestNewsroom &newsroom) {
    WorkingCopy copy = newsroom.add(u"Ferry returns"_s);
    copy.article.body = {
        {Paragraph{{{u"The boat is back."_s, {}}, {u" zanzibar"_s, {.note = true}}}}}};
    Anchor anchor = *Anchors::onWords(copy.article, 0, 4, 8);
    copy.review.threads = {
        {QUuid::createUuid(), anchor, false, {{u"Lena"_s, Instant(), u"zanzibar"_s}}}};
    anchor = *Anchors::onWords(copy.article, 0, 4, 4);
    Suggestion field{.kind = Suggestion::Kind::Field, .anchor = {.field = u"headline"_s}};
    field.before = copy.article.headline;
    field.after = u"zanzibar"_s;
    copy = must(newsroom->articles().save(copy.article, copy.review, copy.save));
    ArticleStore &articles = newsroom->articles();
    for (const ArticleStore::Step &step :
         {ArticleStore::Step{.to = State::InReview, .action = u"submit"_s},
          ArticleStore::Step{.to = State::Approved, .seals = true, .action = u"approve"_s},
          ArticleStore::Step{.to = State::Published, .publishes = true, .action = u"publish"_s}})
        copy = must(articles.step(copy.article.id, copy.save, step));
    copy.review.suggestions = {{QUuid::createUuid(),
                                u"Lena"_s,
                                Instant(),
                                Suggestion::Kind::Insert,
                                anchor,
                                {},
                                u"zanzibar "_s},
                               field};
    return must(articles.save(copy.article, copy.review, copy.save));
}

} // namespace

class ToJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineIsTheCanonicalForm() {
        TestNewsroom newsroom;
        newsroom.publish(u"One story"_s);
        newsroom.publish(u"Another story"_s);
        ExportFolder out;
        out.run(*newsroom, u"json"_s);
        const QList<QByteArray> lines =
            out.text(u"articles.jsonl"_s).trimmed().toUtf8().split('\n');
        QCOMPARE(lines.size(), 2);
        for (const QByteArray &line : lines) {
            const Article article = must(ArticleJson::decode(QByteArrayView(line)));
            QCOMPARE(ArticleJson::encode(article), line);
            QCOMPARE(article.state, State::Published);
        }
        for (const QByteArray &line : out.text(u"newsroom.jsonl"_s).trimmed().toUtf8().split('\n'))
            QVERIFY2(NewsroomJson::decode(line), line.constData());
    }

    void theHousesRulesTravelAndReplaceNobodysOwn() {
        TestNewsroom newsroom;
        newsroom.publish(u"Story"_s);
        HouseRule own;
        own.id = u"port-elms"_s;
        own.words = {u"Portelms"_s, u"Port “Elms”"_s};
        own.suggestions = {u"Port Elms"_s};
        own.reason = u"Two words,\nsince 1911"_s;
        own.level = Finding::Level::Error;
        must(RuleBook(*newsroom).set(own));
        HouseRule off = must(RuleBook(*newsroom).all()).first();
        off.off = true;
        must(RuleBook(*newsroom).set(off));
        ExportFolder out;
        out.run(*newsroom, u"json"_s);

        TestNewsroom fresh;
        takeOver(fresh, out);
        QCOMPARE(must(RuleBook(*fresh).own()), must(RuleBook(*newsroom).own()));
        QCOMPARE(must(RuleBook(*fresh).find(own.id)), own);
        QVERIFY(must(RuleBook(*fresh).find(off.id)).off);

        TestNewsroom other;
        HouseRule theirs = own;
        theirs.suggestions = {u"Port-Elms"_s};
        must(RuleBook(*other).set(theirs));
        takeOver(other, out);
        QCOMPARE(must(RuleBook(*other).own()), QList<HouseRule>{theirs});
    }

    void commentsAndSuggestionsGoWithTheirArticleIntoAnotherNewsroom() {
        TestNewsroom newsroom;
        const WorkingCopy said = reviewed(newsroom);
        ExportFolder out;
        out.run(*newsroom, u"json"_s);
        TestNewsroom other;
        takeOver(other, out);
        takeOver(other, out); // the same again brings nothing twice
        QVERIFY(must(other->articles().load(said.article.id)).review == said.review);
    }

    void whatTheDeskSaysIsInNoOtherFileOfAnyFormat() {
        TestNewsroom newsroom;
        reviewed(newsroom);
        for (const auto &exporter : allExporters()) {
            ExportFolder out;
            out.run(*newsroom, exporter->name());
            qsizetype bytes = 0;
            QDirIterator files(out.path({}), QDir::Files | QDir::Hidden,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray content = file.readAll();
                bytes += content.size();
                if (!file.fileName().endsWith(u"/reviews.jsonl"))
                    QVERIFY2(!content.contains("zanzibar"), qPrintable(file.fileName()));
            }
            QVERIFY2(bytes > 0, qPrintable(exporter->name()));
        }
    }

    void aReviewThatCannotBeReadIsNamedWithItsLine() {
        TestNewsroom newsroom;
        reviewed(newsroom);
        ExportFolder out;
        out.run(*newsroom, u"json"_s);
        QFile file(out.path(u"reviews.jsonl"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"format\":\"standfirst-review/1\",\"colour\":1}\n");
        file.close();
        TestNewsroom other;
        ImportRequest request;
        request.files = {out.path(u"articles.jsonl"_s)};
        Progress progress;
        QStringList errors;
        must(ImportRun::run(*other, request, progress, [&](const ImportLine &line) {
            if (line.error)
                errors << line.error->what + line.error->text;
        }));
        QVERIFY(errors.value(0).contains(u"reviews.jsonlline 2: "));
        QCOMPARE(must(other->articles().count({})), 0);
    }

    void theDesksOwnStaysInTheNewsroom() {
        TestNewsroom newsroom;
        Article article = sampleArticle(u"Story"_s);
        article.notes = u"secret note"_s;
        article.assignee = u"secret assignee"_s;
        article.checklist = {{u"secret item"_s, u"secret person"_s, {}}};
        article.ignored = {{u"x"_s, u"headline"_s, u"secret person"_s, u"secret reason"_s}};
        article.source = Source{u"test"_s, u"secret source"_s, u"1"_s};
        must(newsroom->articles().takeIn(article, State::Published, false));
        ExportFolder out;
        out.run(*newsroom, u"json"_s);
        QVERIFY(out.text(u"articles.jsonl"_s).contains(u"\"headline\":\"Story\""));
        QCOMPARE(out.holding(u"secret"_s), QStringList());
    }

    void aPhotoIsThereUnderTheHashThatIsSaid() {
        TestNewsroom newsroom;
        Article article = sampleArticle(u"Story"_s);
        article.lead->photo = must(newsroom->photos().add(picture(), u"a.png"_s)).hash;
        article.source = Source{u"test"_s, u"t"_s, u"1"_s};
        must(newsroom->articles().takeIn(article, State::Published, false));
        ExportFolder out;
        out.run(*newsroom, u"json"_s);
        const Article read = must(
            ArticleJson::decode(QByteArrayView(out.text(u"articles.jsonl"_s).trimmed().toUtf8())));
        const auto files = out.files();
        const QByteArray copy = files.value(u"photos/"_s + read.lead->photo->hex() + u".png"_s);
        QVERIFY(!copy.isEmpty());
        QCOMPARE(PhotoHash::of(copy), *read.lead->photo);
        QCOMPARE(out.holding(u"GPS"_s), QStringList());
    }

    void aPersonLeavesWithEveryKey() {
        TestNewsroom newsroom;
        const Person person = must(newsroom->people().add({PersonId::make(),
                                                           u"Nils Holt"_s,
                                                           u"nils@courier.example"_s,
                                                           u"https://courier.example/nils"_s,
                                                           {true, false, true}}));
        Article article = sampleArticle(u"Story"_s);
        article.byline = {{person.name, u"Photographer"_s, person.id.toText()}};
        article.source = Source{u"test"_s, u"t"_s, u"1"_s};
        must(newsroom->articles().takeIn(article, State::Published, false));
        ExportFolder out;
        out.run(*newsroom, u"json"_s);
        QVERIFY(records(out).contains(
            u"{\"format\":\"standfirst-newsroom/1\",\"type\":\"person\",\"id\":\"%1\","
            "\"name\":\"Nils Holt\",\"email\":\"nils@courier.example\","
            "\"url\":\"https://courier.example/nils\",\"roles\":[\"journalist\",\"web\"]}"_s.arg(
                person.id.toText())));
        QVERIFY(
            out.text(u"articles.jsonl"_s).contains(u"\"person\":\"%1\""_s.arg(person.id.toText())));
    }

    void anotherNewsroomTakesInAllOfIt() {
        TestNewsroom from, to;
        must(from->people().add({PersonId::make(),
                                 u"Nils Holt"_s,
                                 u"nils@courier.example"_s,
                                 u"https://courier.example/nils"_s,
                                 {true, false, true}}));
        must(from->settings().set(u"name"_s, u"The Courier"_s));
        must(from->settings().set(u"url"_s, u"https://courier.example"_s));
        must(from->sections().add(u"EMPTY SO FAR"_s));
        Article article = sampleArticle(u"Story"_s);
        article.lead->photo = must(from->photos().add(picture(), u"a.png"_s)).hash;
        article.oldSlugs = {u"an-older-name"_s};
        article.source = Source{u"test"_s, u"t"_s, u"1"_s};
        must(from->articles().takeIn(article, State::Published, false));
        from.publish(u"Another story"_s);
        ExportFolder first, second;
        first.run(*from, u"json"_s);
        takeOver(to, first);
        second.run(*to, u"json"_s);
        // The person who works there is another newsroom's own.
        const auto others = [](QStringList lines) {
            lines.removeIf([](const QString &line) { return line.contains(u"\"Ada Marsh\""); });
            return lines;
        };
        QCOMPARE(others(records(second)), others(records(first)));
        QVERIFY(records(first).join(u'\n').contains(u"\"from\":\"an-older-name\""));
        QCOMPARE(second.files().keys(), first.files().keys());
        const auto lines = [](const ExportFolder &folder) {
            QList<Article> all;
            for (const QByteArray &line :
                 folder.text(u"articles.jsonl"_s).trimmed().toUtf8().split('\n'))
                all << must(ArticleJson::decode(QByteArrayView(line)));
            return all;
        };
        const QList<Article> before = lines(first), after = lines(second);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].id, before[i].id);
            QVERIFY(after[i].body == before[i].body && after[i].lead == before[i].lead);
            QCOMPARE(after[i].slug, before[i].slug);
            QCOMPARE(after[i].firstPublished, before[i].firstPublished);
        }
    }

    void aProofDoesNotCallADraftPublished() {
        TestNewsroom newsroom;
        newsroom.add(u"A draft"_s);
        ExportFolder out;
        ExportRequest request;
        request.format = u"json"_s;
        request.drafts = true;
        must(out.tryRun(*newsroom, request));
        const Article article = must(
            ArticleJson::decode(QByteArrayView(out.text(u"articles.jsonl"_s).trimmed().toUtf8())));
        QCOMPARE(article.state, State::Draft);
        QVERIFY(!article.live);
    }
};

STANDFIRST_TEST(ToJsonTest)
#include "ToJsonTest.moc"
