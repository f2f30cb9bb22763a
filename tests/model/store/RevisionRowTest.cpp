// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ArticleJson.h"
#include "model/store/Backup.h"
#include "model/store/Dialect.h"
#include "model/store/Integrity.h"
#include "model/work/Progress.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include "tests/support/Typist.h"
using namespace Qt::StringLiterals;

class RevisionRowTest : public QObject {
    Q_OBJECT

private:
    static void run(TestNewsroom &newsroom, const QString &sql) {
        must(newsroom->database().each(sql, {}, [](const Database::Row &) { return true; }));
    }
    static qint64 number(TestNewsroom &newsroom, const QString &sql) {
        return must(newsroom->database().first(
                        sql, {}, [](const Database::Row &row) { return row.number("n"_L1); }))
            .value_or(-1);
    }
    static QList<Damage> damage(TestNewsroom &newsroom) {
        Progress progress;
        return must(verifyNewsroom(*newsroom, progress));
    }
    static qint64 bytesOfFile(TestNewsroom &newsroom) {
        run(newsroom, u"VACUUM"_s);
        return number(newsroom, u"SELECT page_count * page_size AS n FROM pragma_page_count, "
                                "pragma_page_size"_s);
    }
    /// Works on the article `times` times, each kept; what was kept, in order.
    static QList<Article> workOn(TestNewsroom &newsroom, WorkingCopy copy, int times,
                                 int seed = 1) {
        Typist typist(seed);
        QList<Article> kept;
        for (int at = 0; at < times; ++at) {
            Article edited = copy.article;
            typist.work(edited.body);
            newsroom.clock().pass(std::chrono::minutes(5));
            must(newsroom->articles().save(edited, copy.save));
            must(newsroom->articles().keepRevision(edited.id, {}));
            copy = must(newsroom->articles().load(edited.id));
            kept << copy.article;
        }
        return kept;
    }
    static WorkingCopy thousandWords(TestNewsroom &newsroom) {
        Article article = sampleArticle(u"A long day"_s);
        article.body = Typist(7).body(1000);
        return must(newsroom->articles().add(article));
    }
    /// What the steps after revisions' own added; the log, which bears its hashes, begins anew.
    static void withoutLaterSteps(TestNewsroom &newsroom) {
        QStringList guards;
        must(newsroom->database().each(
            u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'log'"_s,
            {}, [&](const Database::Row &row) {
                guards << row.text("name"_L1) << row.text("sql"_L1);
                return true;
            }));
        for (qsizetype i = 0; i < guards.size(); i += 2)
            run(newsroom, u"DROP TRIGGER "_s + guards[i]);
        run(newsroom, u"DELETE FROM log"_s);
        run(newsroom, u"DELETE FROM meta WHERE name = 'log_head'"_s);
        for (const QString &column : {u"origin"_s, u"fields"_s})
            run(newsroom, u"ALTER TABLE log DROP COLUMN "_s + column);
        for (qsizetype i = 0; i < guards.size(); i += 2)
            run(newsroom, guards[i + 1]);
        for (const QString &table : {u"spelling_word"_s, u"editing"_s, u"snippet"_s, u"review"_s})
            run(newsroom, u"DROP TABLE "_s + table);
        for (const QString &index :
             {u"owner"_s, u"assignee"_s, u"due"_s, u"embargo"_s, u"publish_at"_s})
            run(newsroom, u"DROP INDEX article_"_s + index);
        for (const QString &column :
             {u"author"_s, u"owner"_s, u"assignee"_s, u"due"_s, u"target"_s, u"planned"_s})
            run(newsroom, u"ALTER TABLE article DROP COLUMN "_s + column);
    }
    /// As version 1 of the schema kept them.
    static void makePlain(TestNewsroom &newsroom, const QList<Article> &kept) {
        for (const Article &article : kept)
            must(newsroom->database().each(
                u"UPDATE revision SET encoding = 'json', content = :content WHERE number = :number"_s,
                {{u":content"_s, ArticleJson::encode(article)}, {u":number"_s, article.revision}},
                [](const Database::Row &) { return true; }));
        run(newsroom, u"ALTER TABLE revision DROP COLUMN base"_s);
        withoutLaterSteps(newsroom);
        run(newsroom, u"UPDATE meta SET value = '1' WHERE name = 'min_reader'"_s);
        run(newsroom, Dialect::writeVersion(1));
    }
    static void comparesWith(TestNewsroom &newsroom, const QList<Article> &kept) {
        for (const Article &article : kept)
            QCOMPARE(must(newsroom->articles().revision(article.id, article.revision)), article);
    }

private Q_SLOTS:
    void twoHundredRevisionsOfAThousandWordsTakeLessThanTwentyArticles() {
        TestNewsroom newsroom;
        const WorkingCopy copy = thousandWords(newsroom);
        const qint64 before = bytesOfFile(newsroom);
        const QList<Article> kept = workOn(newsroom, copy, 200);
        const qint64 article = ArticleJson::encode(kept.constLast()).size();
        const qint64 grown = bytesOfFile(newsroom) - before; // with index, log and all
        qInfo("%lld bytes an article, %.1f times that on disk, %.1f in the texts", article,
              double(grown) / double(article),
              double(number(newsroom, u"SELECT sum(length(content)) AS n FROM revision"_s)) /
                  double(article));
        QCOMPARE(number(newsroom, u"SELECT count(*) AS n FROM revision"_s), 200);
        QVERIFY(qAbs(wordCount(kept.constLast().body) - 1000) < 300);
        QVERIFY2(grown < 20 * article, qPrintable(QString::number(grown)));
        comparesWith(newsroom, kept);
        QVERIFY(damage(newsroom).isEmpty());
    }

    void aRevisionIsReadFromSixRowsAtMost() {
        TestNewsroom newsroom;
        workOn(newsroom, newsroom.add(u"Short"_s), 100);
        QVERIFY(number(newsroom, u"SELECT count(*) AS n FROM revision WHERE base IS NULL"_s) < 10);
        QCOMPARE(number(newsroom, uR"(WITH RECURSIVE steps (number, base, rows) AS (
                            SELECT number, base, 1 FROM revision UNION ALL
                            SELECT r.number, r.base, s.rows + 1 FROM steps s JOIN revision r
                            ON r.number = s.base) SELECT max(rows) AS n FROM steps)"_s),
                 6);
    }

    void aNewsroomOfTheFirstVersionKeepsItsRevisionsAndGoesOn() {
        TestNewsroom newsroom;
        const WorkingCopy copy = thousandWords(newsroom);
        QList<Article> kept = workOn(newsroom, copy, 5);
        makePlain(newsroom, kept);
        newsroom.close();
        newsroom.open();
        comparesWith(newsroom, kept);
        kept << workOn(newsroom, must(newsroom->articles().load(copy.article.id)), 5, 2);
        comparesWith(newsroom, kept);
        QCOMPARE(number(newsroom, u"SELECT count(*) AS n FROM revision WHERE encoding = 'json'"_s),
                 5);
        QVERIFY(damage(newsroom).isEmpty());
    }

    void articlesFromBeforeTheDeskAreFoundByWhoHasThemToDoAndUntilWhen() {
        TestNewsroom newsroom;
        Article planned;
        planned.headline = u"Council vote"_s;
        planned.assignee = u"Owen Farrow"_s;
        planned.due = newsroom.clock().now();
        planned.target = 600;
        const ArticleId stub = must(newsroom->articles().add(planned)).article.id;
        const ArticleId own = newsroom.add(u"My own"_s).article.id;
        withoutLaterSteps(newsroom);
        // The log began anew, so who began them is not known; the other stories' texts say the
        // rest.
        run(newsroom, Dialect::writeVersion(2));
        newsroom.close();
        newsroom.open();
        ArticleFilter his;
        his.assignee = u"Owen Farrow"_s;
        const auto found = must(newsroom->articles().list(his, 0, 10));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, stub);
        QCOMPARE(found.first().due, planned.due);
        QCOMPARE(found.first().target, planned.target);
        QVERIFY(found.first().planned);
        const ArticleHead other = must(newsroom->articles().head(own));
        QVERIFY(other.assignee.isEmpty() && !other.due && !other.planned);
        QCOMPARE(number(newsroom, u"SELECT count(*) AS n FROM article"
                                  " WHERE owner = 'Owen Farrow'"_s),
                 1);
    }

    void aRevisionWithoutItsBaseIsNamedAndTheNextOneStandsAlone() {
        TestNewsroom newsroom;
        const WorkingCopy copy = thousandWords(newsroom);
        QList<Article> kept = workOn(newsroom, copy, 3);
        QCOMPARE(number(newsroom, u"SELECT sum(base) AS n FROM revision"_s), 2);
        run(newsroom,
            u"UPDATE revision SET content = zeroblob(length(content)) WHERE number = 1"_s);
        for (const int at : {1, 2, 3})
            QVERIFY(!newsroom->articles().revision(copy.article.id, at).ok());
        const QList<Damage> found = damage(newsroom);
        QCOMPARE(found.size(), 3);
        QVERIFY2(found.constLast().problem.contains(u"revision 1"),
                 qPrintable(found.constLast().problem));
        kept = workOn(newsroom, must(newsroom->articles().load(copy.article.id)), 2, 3);
        comparesWith(newsroom, kept);
        QCOMPARE(number(newsroom, u"SELECT base AS n FROM revision WHERE number = 5"_s), 4);
    }

    void aRevisionThatUnpacksToAnotherTextIsDamage() {
        TestNewsroom newsroom;
        const WorkingCopy copy = thousandWords(newsroom);
        workOn(newsroom, copy, 3);
        // whole in itself, but not what was kept under this number
        run(newsroom,
            u"UPDATE revision SET content = (SELECT content FROM revision WHERE number = 2)"
            " WHERE number = 3"_s);
        QCOMPARE(newsroom->articles().revision(copy.article.id, 3).error().kind,
                 Error::Kind::Newsroom);
        QCOMPARE(damage(newsroom).size(), 1);
    }

    void aBackupBringsEachRevisionBack() {
        TestNewsroom newsroom;
        const QList<Article> kept = workOn(newsroom, thousandWords(newsroom), 12);
        QTemporaryDir folder;
        Progress progress;
        must(backUp(*newsroom, folder.filePath(u"b"_s), progress));
        newsroom.close();
        must(restoreNewsroom(newsroom.folder(), folder.filePath(u"b"_s), progress));
        newsroom.open();
        comparesWith(newsroom, kept);
        QVERIFY(damage(newsroom).isEmpty());
    }
};

STANDFIRST_TEST(RevisionRowTest)
#include "RevisionRowTest.moc"
