// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: program
#include "model/base/Instant.h"
#include "tests/support/Program.h"
#include "tests/support/TestMain.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

/// The commands around publication: publish, correct, test-embargo.
class PublishingCommandsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Program> m_program;

    QJsonObject show(const QString &id) const {
        return m_program->run({u"show"_s, id, u"--json"_s}).objects().value(0);
    }
    /// An article that nothing stands against.
    QString makeComplete(const QString &headline) const {
        const QString body = m_program->file(u"body.md"_s, "The ferry came back at noon.\n");
        return m_program
            ->run({u"new"_s, u"headline="_s + headline, u"section=TRANSPORT"_s,
                   u"standfirst=A crossing opens again after the storm."_s, u"byline=Ada Roy"_s,
                   u"body=@"_s + body})
            .cells()
            .value(0);
    }

private Q_SLOTS:
    void init() { m_program = std::make_unique<Program>(); }

    void aCorrectionIsAPublicNoteOnWhatWasPublished() {
        const QString id = makeComplete(u"Ferry is back"_s);
        const QStringList correct{u"correct"_s,    id,          u"--kind"_s,
                                  u"correction"_s, u"--note"_s, u"It left at noon."_s};
        QCOMPARE(m_program->run(correct).status, 1); // never published
        for (const QString &state : {u"in-review"_s, u"approved"_s, u"published"_s})
            QCOMPARE(m_program->run({u"state"_s, id, state}).status, 0);
        const auto corrected = m_program->run(correct + QStringList{u"--json"_s});
        QVERIFY2(corrected.status == 0, corrected.err.constData());
        QCOMPARE(corrected.objects().value(0).value("state"_L1).toString(), u"draft"_s);
        const QJsonObject note = show(id).value("corrections"_L1).toArray().at(0).toObject();
        QCOMPARE(note.value("kind"_L1).toString(), u"correction"_s);
        QCOMPARE(note.value("text"_L1).toString(), u"It left at noon."_s);
        QCOMPARE(m_program->run({u"correct"_s, id, u"--kind"_s, u"mistake"_s, u"--note"_s, u"x"_s})
                     .status,
                 2);
    }

    void publishSendsOutWhatIsApprovedAndWhatIsDueAndLeavesWhatIsOverdue() {
        const QString now = makeComplete(u"Ferry is back"_s);
        const QString late = makeComplete(u"Ferry was late"_s);
        const QString due = makeComplete(u"Ferry leaves"_s);
        QCOMPARE(m_program->run({u"publish"_s, u"--article"_s, now}).status, 1); // a draft
        for (const QString &id : {now, late, due})
            for (const QString &state : {u"in-review"_s, u"approved"_s})
                QCOMPARE(m_program->run({u"state"_s, id, state}).status, 0);
        const auto schedule = [&](const QString &id, int seconds) {
            const QString at = toRfc3339(fromSeconds(QDateTime::currentSecsSinceEpoch() + seconds));
            QCOMPARE(m_program->run({u"state"_s, id, u"scheduled"_s, u"--at"_s, at}).status, 0);
        };
        schedule(late, -3600);
        schedule(due, -60);
        const auto out = m_program->run({u"publish"_s, u"--json"_s});
        QCOMPARE(out.status, 1);
        QCOMPARE(out.errors().size(), 1);
        QVERIFY(out.errors().first().contains(late));
        QStringList told;
        for (const QJsonObject &line : out.objects())
            told += line.value("outcome"_L1).toString();
        QCOMPARE(told, (QStringList{u"overdue"_s, u"published"_s}));
        QCOMPARE(show(due).value("state"_L1).toString(), u"published"_s);
        QCOMPARE(show(late).value("state"_L1).toString(), u"scheduled"_s);
        QCOMPARE(m_program->run({u"publish"_s, u"--overdue"_s}).status, 0);
        QCOMPARE(show(late).value("state"_L1).toString(), u"published"_s);
        QCOMPARE(m_program->run({u"publish"_s, u"--article"_s, now}).status, 0);
        QCOMPARE(show(now).value("state"_L1).toString(), u"published"_s);
        QCOMPARE(m_program->run({u"publish"_s}).out, QByteArray());
    }

    void anEmbargoCanBeTested() {
        const QString id = makeComplete(u"Ferry secret of the harbour"_s);
        QCOMPARE(m_program->run({u"test-embargo"_s, id}).status, 1);
        QCOMPARE(m_program->run({u"set"_s, id, u"embargo=2199-01-01T00:00:00Z"_s}).status, 0);
        const auto tested = m_program->run({u"test-embargo"_s, id});
        QVERIFY2(tested.status == 0, tested.err.constData());
        QVERIFY(tested.out.startsWith("nothing of it leaves\t"));
        QCOMPARE(m_program->run({u"settings"_s, u"name=Ferry secret of the harbour"_s}).status, 0);
        const auto leaking = m_program->run({u"test-embargo"_s, id, u"--json"_s});
        QCOMPARE(leaking.status, 1);
        QVERIFY(leaking.objects().size() > 1);
    }
};

STANDFIRST_TEST(PublishingCommandsTest)
#include "PublishingCommandsTest.moc"
