// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: program
#include "tests/support/Program.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

/// history, diff and restore-revision keep what cli.md promises of them.
class RevisionCommandsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Program> m_program;
    QString m_id;

    Program::Answer run(const QStringList &words) const { return m_program->run(words); }
    void write(const QByteArray &markdown) const {
        const QString body = m_program->file(u"body.md"_s, markdown);
        QCOMPARE(run({u"set"_s, m_id, u"body=@"_s + body}).status, 0);
    }
    void step(const QStringList &states) const {
        for (const QString &state : states) {
            const auto taken = run({u"state"_s, m_id, state});
            QVERIFY2(taken.status == 0, taken.err.constData());
        }
    }
    /// "kind where: old -> new", a line each.
    QStringList diff(const QStringList &numbers = {}) const {
        QStringList lines;
        for (const QJsonObject &line :
             run(QStringList{u"diff"_s, m_id} + numbers + QStringList{u"--json"_s}).objects()) {
            const auto text = [&](QLatin1StringView key) { return line.value(key).toString(); };
            lines << u"%1 %2: %3 -> %4"_s.arg(text("kind"_L1), text("where"_L1), text("old"_L1),
                                              text("new"_L1));
        }
        return lines;
    }
    QString headline() const {
        return run({u"show"_s, m_id, u"--json"_s})
            .objects()
            .value(0)
            .value("headline"_L1)
            .toString();
    }

private Q_SLOTS:
    void init() {
        m_program = std::make_unique<Program>();
        const QString body =
            m_program->file(u"body.md"_s, "One came by boat.\n\nTwo walked.\n\nFour rode.\n");
        m_id =
            run({u"new"_s, u"headline=First"_s, u"section=TRANSPORT"_s,
                 u"standfirst=A crossing opens again."_s, u"byline=Ada Roy"_s, u"body=@"_s + body})
                .cells()
                .value(0);
    }

    void statsCountsAsTheWindowDoes() {
        const auto answer = run({u"stats"_s, m_id, u"--json"_s}).objects().value(0);
        QCOMPARE(answer.value("words"_L1).toInt(), 8);
        QCOMPARE(answer.value("sentences"_L1).toInt(), 3);
        QCOMPARE(answer.value("paragraphs"_L1).toInt(), 3);
        QCOMPARE(answer.value("headline"_L1).toInt(), 5);
        QVERIFY(run({u"stats"_s, m_id}).out.startsWith("words\t8\ncharacters\t"));
    }

    void diffComparesWhatReadersHaveWithTheWorkingCopy() {
        step({u"in-review"_s, u"approved"_s, u"published"_s});
        QCOMPARE(diff(), QStringList());
        QCOMPARE(run({u"set"_s, m_id, u"headline=Second"_s, u"tags=ferries"_s}).status, 0);
        QCOMPARE(diff(), (QStringList{u"changed state: published -> draft"_s,
                                      u"changed headline: First -> Second"_s,
                                      u"added tags[0]:  -> ferries"_s}));
        const auto text = run({u"diff"_s, m_id});
        QCOMPARE(text.status, 0);
        QCOMPARE(text.cells(1),
                 (QStringList{u"headline"_s, u"changed"_s, u"First"_s, u"Second"_s}));
    }

    void diffOfWhatWasNeverLiveComparesWithTheOneBefore() {
        const auto none = run({u"diff"_s, m_id});
        QCOMPARE(none.status, 1);
        QCOMPARE(none.errors().size(), 1);
        QVERIFY2(none.err.contains(m_id.toUtf8()), none.err.constData());
        step({u"in-review"_s, u"draft"_s});
        QCOMPARE(run({u"set"_s, m_id, u"headline=Second"_s}).status, 0);
        QVERIFY(diff().contains(u"changed headline: First -> Second"_s));
        step({u"in-review"_s}); // the newest revision says the same as the working copy now
        QVERIFY(diff().contains(u"changed headline: First -> Second"_s));
    }

    void diffTellsWhatWasAddedRemovedChangedAndMoved() {
        step({u"in-review"_s, u"draft"_s});
        write("Two walked.\n\nThree swam.\n\nFour rode.\n\nOne came by boat.\n");
        step({u"in-review"_s});
        QCOMPARE(diff({u"1"_s, u"2"_s}),
                 (QStringList{u"added body[1]:  -> Three swam."_s,
                              u"moved body[3]: body[0] -> One came by boat."_s}));
        QCOMPARE(diff({u"2"_s, u"1"_s}).size(), 2);
        QVERIFY(diff({u"2"_s, u"1"_s}).contains(u"removed body[1]: Three swam. -> "_s));
        const auto line = run({u"diff"_s, m_id, u"1"_s, u"--json"_s}).objects().value(0);
        QCOMPARE(line.keys(), (QStringList{u"kind"_s, u"new"_s, u"old"_s, u"where"_s}));
    }

    void restoreRevisionBringsTheWordsBackAsANewRevision() {
        step({u"in-review"_s, u"draft"_s});
        QCOMPARE(run({u"set"_s, m_id, u"headline=Second"_s}).status, 0);
        const auto restored = run({u"restore-revision"_s, m_id, u"1"_s, u"--json"_s});
        QVERIFY2(restored.status == 0, restored.err.constData());
        QCOMPARE(restored.objects().value(0).keys(),
                 (QStringList{u"id"_s, u"revision"_s, u"slug"_s, u"state"_s}));
        QCOMPARE(restored.objects().value(0).value("revision"_L1).toInt(), 3);
        QCOMPARE(headline(), u"First"_s);
        const QStringList newest = run({u"history"_s, m_id}).cells();
        QCOMPARE(newest.first(), u"3"_s);
        QCOMPARE(newest.last(), u"restored from revision 1"_s);
        const auto text = run({u"restore-revision"_s, m_id, u"2"_s});
        QCOMPARE(text.cells(), (QStringList{m_id, u"draft"_s, u"TRANSPORT"_s, u"Second"_s}));
    }

    void restoringEndsAnApprovalAndSaysSo() {
        step({u"in-review"_s, u"draft"_s});
        QCOMPARE(run({u"set"_s, m_id, u"headline=Second"_s}).status, 0);
        step({u"in-review"_s, u"approved"_s});
        const auto restored = run({u"restore-revision"_s, m_id, u"1"_s});
        QCOMPARE(restored.status, 0);
        QCOMPARE(restored.errors().size(), 1);
        QVERIFY2(restored.err.contains("warning: was approved and is draft now"),
                 restored.err.constData());
    }

    void whatCannotBeComparedOrRestoredIsRefusedAndNothingIsChanged() {
        step({u"in-review"_s});
        const QByteArray before = run({u"show"_s, m_id, u"--json"_s}).out;
        for (const QString &command : {u"diff"_s, u"restore-revision"_s}) {
            const auto unknown = run({command, m_id, u"9"_s});
            QCOMPARE(unknown.status, 1);
            QCOMPARE(unknown.errors().size(), 1);
            QVERIFY2(unknown.err.contains("there is no revision 9"), unknown.err.constData());
            QVERIFY(unknown.out.isEmpty());
            QCOMPARE(run({command, u"no-such-slug"_s, u"1"_s}).status, 1);
            for (const QString &wrong : {u"first"_s, u"0"_s, u"-1"_s, u"1x"_s})
                QCOMPARE(run({command, m_id, wrong}).status, 2);
            QCOMPARE(run({command}).status, 2);
        }
        QCOMPARE(run({u"restore-revision"_s, m_id}).status, 2);
        QCOMPARE(run({u"show"_s, m_id, u"--json"_s}).out, before);
    }
};

STANDFIRST_TEST(RevisionCommandsTest)
#include "RevisionCommandsTest.moc"
