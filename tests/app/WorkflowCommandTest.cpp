// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: slow
#include "tests/support/TestMain.h"
#include "tests/support/WorkflowCells.h"
#include "tests/support/window/CommandLine.h"

using namespace Qt::StringLiterals;

/// `standfirst --person NAME state ID STATE`, for every cell of the workflow's table.
class WorkflowCommandTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WorkflowCells> m_cells;

private Q_SLOTS:
    void initTestCase() { m_cells = std::make_unique<WorkflowCells>(); }

    void eachCellIsTheTablesAndEachRefusalSaysWhyInOneLine_data() {
        QTest::addColumn<int>("situation");
        const auto all = WorkflowCells::situations();
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s", qPrintable(WorkflowCells::words(all[i]))) << i;
    }

    void eachCellIsTheTablesAndEachRefusalSaysWhyInOneLine() {
        QFETCH(int, situation);
        const auto where = WorkflowCells::situations().at(situation);
        const CommandLine line{m_cells->desk().newsroom().folder(),
                               WorkflowCells::nameOf(where.roles)};
        std::optional<ArticleId> id;
        for (State to : AllStates)
            for (bool note : {false, true}) {
                if (!id)
                    id = m_cells->make(where);
                QStringList words{u"state"_s, id->toText(), toWord(to)};
                if (note)
                    words << u"--note"_s << ReviewDesk::reason();
                if (to == State::Scheduled)
                    words << u"--at"_s << u"2099-01-01T10:00:00Z"_s;
                const auto answer = line.run(words);
                const auto expected = WorkflowCells::expected(where, to, note);
                const QByteArray what = toWord(to).toUtf8() + ": " + answer.err;
                QVERIFY2(answer.status == (expected.goes ? 0 : 1), what.constData());
                const State now = m_cells->desk().stored(*id).state;
                QCOMPARE(now, expected.goes ? to : where.from);
                if (!expected.goes) {
                    QVERIFY2(answer.out.isEmpty() && answer.err.startsWith("standfirst: ") &&
                                 answer.err.count('\n') == 1 &&
                                 QString::fromUtf8(answer.err).contains(expected.says),
                             what.constData());
                    continue;
                }
                const QJsonObject said = answer.object();
                QCOMPARE(said["state"_L1].toString(), toWord(to));
                QCOMPARE(said.keys(), (QStringList{u"id"_s, u"revision"_s, u"slug"_s, u"state"_s}));
                id.reset();
            }
    }
};

STANDFIRST_TEST(WorkflowCommandTest)
#include "WorkflowCommandTest.moc"
