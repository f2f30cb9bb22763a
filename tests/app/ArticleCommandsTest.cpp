// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: program
#include "tests/support/Program.h"
#include "tests/support/TestMain.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const QJsonObject &object) {
    return object.keys();
} // sorted

QStringList sorted(QStringList keys) {
    keys.sort();
    return keys;
}

const QStringList ArticleKeys = sorted({u"id"_s, u"slug"_s, u"state"_s, u"revision"_s});

} // namespace

/// The commands for one article keep what cli.md promises of each.
class ArticleCommandsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Program> m_program;

    QString make(const QStringList &fields) const {
        const auto made = m_program->run(QStringList{u"new"_s} + fields);
        return made.status == 0 ? made.cells().value(0) : QString::fromUtf8(made.err);
    }
    QJsonObject show(const QString &id) const {
        return m_program->run({u"show"_s, id, u"--json"_s}).objects().value(0);
    }
    /// An article that nothing stands against.
    QString makeComplete(const QString &headline) const {
        const QString body = m_program->file(u"body.md"_s, "The ferry came back at noon.\n");
        return make({u"headline="_s + headline, u"section=TRANSPORT"_s,
                     u"standfirst=A crossing opens again after the storm."_s, u"byline=Ada Roy"_s,
                     u"body=@"_s + body});
    }

private Q_SLOTS:
    void init() { m_program = std::make_unique<Program>(); }

    void newPrintsTheIdFirstAndItsJsonHasItsKeys() {
        const auto text = m_program->run({u"new"_s, u"headline=Ferry"_s});
        QCOMPARE(text.status, 0);
        QCOMPARE(text.err, QByteArray());
        QVERIFY(!QUuid::fromString(text.cells().first()).isNull());
        const auto json = m_program->run({u"new"_s, u"headline=Ferry"_s, u"--json"_s});
        QCOMPARE(keysOf(json.objects().value(0)), ArticleKeys);
        QCOMPARE(json.objects().value(0).value("slug"_L1).toString(), u"ferry-2"_s);
    }

    void everyFieldCanBeSetAndAnEmptyValueClears() {
        const QString id = make({});
        const QString body = m_program->file(
            u"b.md"_s, "## Part\n\nSome *words* and [more](https://example.org/).\n");
        QCOMPARE(m_program->run({u"settings"_s, u"timeZone=Europe/Rome"_s}).status, 0);
        const auto set = m_program->run({u"set"_s,
                                         id,
                                         u"headline=Harbour  reopens"_s,
                                         u"webHeadline=Harbour"_s,
                                         u"kicker=Storm"_s,
                                         u"standfirst=It is over"_s,
                                         u"section=Transport"_s,
                                         u"slug=harbour-1"_s,
                                         u"tags=ferries, harbour,ferries"_s,
                                         u"topics=medtop:20000337"_s,
                                         u"byline=Ada Roy, Reporter; Bo Lind"_s,
                                         u"dateline=ROME"_s,
                                         u"language=it"_s,
                                         u"urgency=2"_s,
                                         u"comments=closed"_s,
                                         u"target=600"_s,
                                         u"assignee=Ada Roy"_s,
                                         u"due=2026-07-01T10:00:00"_s,
                                         u"embargo=2026-07-01T10:00:00Z"_s,
                                         u"publishAt=2026-07-02T10:00:00+02:00"_s,
                                         u"notes=a\nb"_s,
                                         u"body=@"_s + body});
        QVERIFY2(set.status == 0, set.err.constData());
        const QJsonObject article = show(id);
        QCOMPARE(article.value("headline"_L1).toString(), u"Harbour reopens"_s);
        QCOMPARE(article.value("slug"_L1).toString(), u"harbour-1"_s);
        QCOMPARE(article.value("tags"_L1).toArray(),
                 QJsonArray::fromStringList({u"ferries"_s, u"harbour"_s}));
        QCOMPARE(article.value("byline"_L1).toArray().size(), 2);
        QCOMPARE(article.value("byline"_L1)[0]["role"_L1].toString(), u"Reporter"_s);
        QCOMPARE(article.value("due"_L1).toString(), u"2026-07-01T08:00:00Z"_s);
        QCOMPARE(article.value("publishAt"_L1).toString(), u"2026-07-02T08:00:00Z"_s);
        QCOMPARE(article.value("comments"_L1).toString(), u"closed"_s);
        QCOMPARE(article.value("urgency"_L1).toInt(), 2);
        QCOMPARE(article.value("body"_L1).toArray().size(), 2);
        const auto cleared = m_program->run({u"set"_s, id, u"tags="_s, u"byline="_s, u"due="_s,
                                             u"embargo="_s, u"target="_s, u"body="_s});
        QVERIFY2(cleared.status == 0, cleared.err.constData());
        const QJsonObject empty = show(id);
        QVERIFY(empty.value("tags"_L1).toArray().isEmpty());
        QVERIFY(empty.value("byline"_L1).toArray().isEmpty());
        QVERIFY(empty.value("due"_L1).isNull());
        QVERIFY(empty.value("target"_L1).isNull());
        QVERIFY(empty.value("body"_L1).toArray().isEmpty());
    }

    void aWrongValueChangesNothing() {
        const QString id = make({u"headline=One"_s});
        for (const QString &wrong :
             {u"urgency=0"_s, u"due=soon"_s, u"slug=Not A Slug"_s, u"language=klingon-x-y-"_s,
              u"comments=maybe"_s, u"body=@missing.md"_s, u"target=-5"_s}) {
            const auto set = m_program->run({u"set"_s, id, u"headline=Two"_s, wrong});
            QVERIFY2(set.status == 1, qPrintable(wrong));
            QCOMPARE(set.errors().size(), 1);
            QVERIFY(set.err.startsWith("standfirst: "));
            QVERIFY(set.out.isEmpty());
        }
        QCOMPARE(show(id).value("headline"_L1).toString(), u"One"_s);
    }

    void markdownComesByStandardInputToo() {
        const QString id = make({});
        QCOMPARE(m_program->run({u"set"_s, id, u"body=@-"_s}, "One.\n\nTwo.\n").status, 0);
        QCOMPARE(show(id).value("body"_L1).toArray().size(), 2);
    }

    void anArticleIsFoundByIdSlugAndPrefixAndAmbiguityIsRefused() {
        const QString id = make({u"headline=Ferry returns"_s});
        for (const QString &named : {id, id.toUpper(), u"ferry-returns"_s, id.left(8)})
            QVERIFY2(m_program->run({u"show"_s, named}).status == 0, qPrintable(named));
        const auto unknown = m_program->run({u"show"_s, u"no-such-slug"_s});
        QCOMPARE(unknown.status, 1);
        QCOMPARE(unknown.errors().size(), 1);
        QVERIFY(unknown.err.contains("no-such-slug"));
    }

    void listAndSearchHaveTheirCellsAndKeys() {
        const QString id = makeComplete(u"Ferry returns"_s);
        make({u"headline=Other"_s, u"section=POLITICS"_s});
        const QStringList cells{id, u"draft"_s, u"TRANSPORT"_s, u"Ferry returns"_s};
        QCOMPARE(m_program->run({u"list"_s, u"--section"_s, u"transport"_s}).cells(), cells);
        QCOMPARE(m_program->run({u"search"_s, u"noon"_s}).cells(), cells);
        QStringList keys{u"id"_s,      u"slug"_s,     u"state"_s,  u"live"_s,
                         u"section"_s, u"headline"_s, u"updated"_s};
        const auto list = m_program->run({u"list"_s, u"--json"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(list.objects().size(), 1);
        QCOMPARE(keysOf(list.objects().value(0)), sorted(keys));
        keys += u"snippet"_s;
        const auto search = m_program->run({u"search"_s, u"noon"_s, u"--json"_s});
        QCOMPARE(keysOf(search.objects().value(0)), sorted(keys));
        QVERIFY(search.objects().value(0).value("snippet"_L1).toString().contains("noon"_L1));
        QCOMPARE(m_program->run({u"list"_s, u"--live"_s}).out, QByteArray());
        const auto noSection = m_program->run({u"list"_s, u"--section"_s, u"WEATHER"_s});
        QCOMPARE(noSection.status, 1);
        QVERIFY(noSection.err.contains("WEATHER"));
    }

    void showPrintsTheCanonicalFormAndAnyRevision() {
        const QString id = makeComplete(u"Ferry returns"_s);
        const QJsonObject article = show(id);
        QCOMPARE(article.value("format"_L1).toString(), u"standfirst-article/1"_s);
        QVERIFY(m_program->run({u"show"_s, id}).out.contains("The ferry came back at noon."));
        QCOMPARE(m_program->run({u"show"_s, id, u"--revision"_s, u"99"_s}).status, 1);
    }

    void theWorkflowRunsFromDraftToPublishedAndIsWrittenInTheHistory() {
        const QString id = makeComplete(u"Ferry returns"_s);
        for (const QString &state : {u"in-review"_s, u"approved"_s, u"published"_s}) {
            const auto step = m_program->run({u"state"_s, id, state, u"--json"_s});
            QVERIFY2(step.status == 0, step.err.constData());
            QCOMPARE(keysOf(step.objects().value(0)), ArticleKeys);
            QCOMPARE(step.objects().value(0).value("state"_L1).toString(), state);
        }
        const auto history = m_program->run({u"history"_s, id, u"--json"_s});
        QCOMPARE(keysOf(history.objects().value(0)),
                 sorted({u"revision"_s, u"at"_s, u"person"_s, u"state"_s, u"live"_s, u"words"_s,
                         u"name"_s}));
        QVERIFY(history.objects().value(0).value("live"_L1).toBool());
        QCOMPARE(m_program->run({u"list"_s, u"--live"_s}).lines().size(), 1);
        const auto edit = m_program->run({u"set"_s, id, u"headline=Ferry is back"_s});
        QCOMPARE(edit.status, 0);
        QCOMPARE(edit.errors().size(), 1);
        QVERIFY2(edit.err.contains(": warning: "), edit.err.constData());
        QCOMPARE(show(id).value("state"_L1).toString(), u"draft"_s);
        const auto leap = m_program->run({u"state"_s, id, u"published"_s});
        QCOMPARE(leap.status, 1);
        QCOMPARE(leap.errors().size(), 1);
    }

    void noApprovalWithoutCreditAndAltText() {
        const QString id = makeComplete(u"Ferry returns"_s);
        QCOMPARE(m_program->run({u"attach"_s, id, m_program->picture(u"f.png"_s)}).status, 0);
        QCOMPARE(m_program->run({u"state"_s, id, u"in-review"_s}).status, 0);
        const auto refused = m_program->run({u"state"_s, id, u"approved"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("body[1]"), refused.err.constData());
        const auto findings = m_program->run({u"check"_s, id, u"--json"_s});
        QCOMPARE(findings.status, 1);
        QCOMPARE(keysOf(findings.objects().value(0)),
                 sorted({u"article"_s, u"check"_s, u"level"_s, u"where"_s, u"message"_s}));
        QVERIFY(findings.out.contains("body[1].alt"));
        QVERIFY(findings.out.contains("body[1].credit"));
    }

    void attachFillsThePlaceThatWaits() {
        const QString body = m_program->file(
            u"b.md"_s, "One.\n\n![A ferry](x.jpg \"The Aurora at noon\")\n\nTwo.\n");
        const QString id = make({u"headline=Ferry"_s, u"body=@"_s + body});
        const QString image = m_program->picture(u"ferry.png"_s);
        const auto attach = m_program->run({u"attach"_s, id, image, u"--block"_s, u"1"_s,
                                            u"--credit"_s, u"Ada Roy / Harbour News"_s});
        QVERIFY2(attach.status == 0, attach.err.constData());
        const QJsonValue photo = show(id).value("body"_L1)[1];
        QVERIFY(photo["photo"_L1].toString().startsWith("sha256:"_L1));
        QCOMPARE(photo["credit"_L1].toString(), u"Ada Roy / Harbour News"_s);
        QCOMPARE(photo["alt"_L1].toString(), u"A ferry"_s);
        QCOMPARE(photo["caption"_L1][0]["text"_L1].toString(), u"The Aurora at noon"_s);
        const QStringList again{u"attach"_s, id, image, u"--block"_s, u"1"_s};
        QCOMPARE(m_program->run(again).status, 1);
        const auto wrongPlace = m_program->run({u"attach"_s, id, image, u"--block"_s, u"0"_s});
        QCOMPARE(wrongPlace.status, 1);
        QVERIFY(wrongPlace.err.contains("body[0]"));
        QCOMPARE(m_program->run({u"attach"_s, id, image, u"--lead"_s}).status, 0);
        QCOMPARE(m_program->run({u"attach"_s, id, image}).status, 0);
        QCOMPARE(show(id).value("body"_L1).toArray().size(), 4);
        const auto noImage = m_program->run({u"attach"_s, id, body});
        QCOMPARE(noImage.status, 1);
        QCOMPARE(noImage.errors().size(), 1);
    }

    void linkTakesAUrlAnIdOrAHeadline() {
        const QString target = make({u"headline=Côte d’Or votes"_s});
        const QString id = make({u"headline=Other"_s});
        for (const QString &to : {u"https://example.org/a"_s, target, u"COTE D’OR VOTES"_s})
            QCOMPARE(m_program->run({u"link"_s, id, to}).status, 0);
        const auto unresolved = m_program->run({u"link"_s, id, u"Nobody wrote this"_s});
        QCOMPARE(unresolved.status, 0);
        QVERIFY(unresolved.err.contains(": warning: "));
        const QJsonArray body = show(id).value("body"_L1).toArray();
        QCOMPARE(body.at(0)["href"_L1].toString(), u"https://example.org/a"_s);
        QCOMPARE(body.at(1)["article"_L1].toString(), target);
        QCOMPARE(body.at(2)["article"_L1].toString(), target);
        QVERIFY(body.at(3)["article"_L1].isNull());
        QCOMPARE(body.at(3)["headline"_L1].toString(), u"Nobody wrote this"_s);
        QCOMPARE(m_program->run({u"link"_s, id, id}).status, 1);
    }

    void aDuplicateIsFreeAndOnlyWhatWasSpikedIsDeleted() {
        const QString id = make({u"headline=Ferry"_s, u"embargo=2036-01-01T00:00:00Z"_s});
        const auto copy = m_program->run({u"duplicate"_s, id, u"--json"_s}).objects().value(0);
        QCOMPARE(keysOf(copy), ArticleKeys);
        QVERIFY(show(copy.value("id"_L1).toString()).value("embargo"_L1).isNull());
        QCOMPARE(m_program->run({u"delete"_s, id}).status, 1);
        QCOMPARE(m_program->run({u"state"_s, id, u"spiked"_s}).status, 0);
        QCOMPARE(m_program->run({u"delete"_s, id}).status, 0);
        QCOMPARE(m_program->run({u"show"_s, id}).status, 1);
    }

    void controlCharactersInAHeadlineStayOutOfLines() {
        make({u"headline=Red \x1b[31mor\tnot\nhere\u202E"_s});
        const auto list = m_program->run({u"list"_s});
        QCOMPARE(list.lines().size(), 1);
        QCOMPARE(list.cells().size(), 4);
        QVERIFY(!list.out.contains('\x1b'));
    }
};

STANDFIRST_TEST(ArticleCommandsTest)
#include "ArticleCommandsTest.moc"
