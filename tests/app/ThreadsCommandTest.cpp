// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: program
#include "tests/support/Program.h"
#include "tests/support/TestMain.h"
using namespace Qt::StringLiterals;

/// threads does what the window's panel does.
class ThreadsCommandTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Program> m_program;
    QString m_id;

    Program::Answer threads(const QStringList &words = {}) const {
        return m_program->run(QStringList{u"threads"_s, m_id} + words);
    }
    QJsonObject first() const { return threads({u"--json"_s}).objects().value(0); }

private Q_SLOTS:
    void init() {
        m_program = std::make_unique<Program>();
        const QString body = m_program->file(u"body.md"_s, "The talks ended with no result.\n");
        m_id = m_program->run({u"new"_s, u"headline=Talks"_s, u"body=@"_s + body}).cells().value(0);
        const auto added =
            threads({u"add"_s, u"--on"_s, u"no result"_s, u"--note"_s, u"Says who?"_s});
        QVERIFY2(added.status == 0, added.err.constData());
    }

    void aCommentIsListedWithItsPlaceAndWords() {
        const QStringList cells = threads().cells();
        QCOMPARE(cells.mid(1, 2), (QStringList{u"comment"_s, u"open"_s}));
        QCOMPARE(cells.mid(5), (QStringList{u"body[0]"_s, u"no result"_s, u"Says who?"_s}));
        QCOMPARE(first()["deleted"_L1].toBool(), false);
        QCOMPARE(first()["anchor"_L1].toObject()["from"_L1].toInt(), 21);
    }

    void aThreadIsAnsweredResolvedAndReopened() {
        const QString id = threads().cells().value(0).left(8);
        QCOMPARE(threads({u"reply"_s, id, u"--note"_s, u"The minister"_s}).status, 0);
        QVERIFY(threads().cells().value(7).contains(u"The minister"));
        QCOMPARE(threads({u"resolve"_s, id}).cells().value(2), u"resolved"_s);
        QCOMPARE(threads({u"reopen"_s, id}).cells().value(2), u"open"_s);
    }

    void wordsThatWereTakenOutAreStillNamed() {
        const QString body = m_program->file(u"other.md"_s, "The talks ended.\n");
        QCOMPARE(m_program->run({u"set"_s, m_id, u"body=@"_s + body}).status, 0);
        QCOMPARE(threads().cells().value(6), u"on deleted text: “no result”"_s);
        QCOMPARE(first()["deleted"_L1].toBool(), true);
    }

    void aCommentOnAFieldNamesIt() {
        QCOMPARE(threads({u"add"_s, u"--field"_s, u"headline"_s, u"--note"_s, u"Longer"_s}).status,
                 0);
        QCOMPARE(threads().cells(1).value(5), u"headline"_s);
    }

    void whatIsNotThereOrWrittenWronglyIsSaid() {
        QCOMPARE(threads({u"resolve"_s, u"ffffffff"_s}).status, 1);
        QCOMPARE(threads({u"add"_s, u"--on"_s, u"nowhere"_s, u"--note"_s, u"x"_s}).status, 1);
        QCOMPARE(threads({u"add"_s, u"--note"_s, u"x"_s}).status, 2);
        QCOMPARE(threads({u"reply"_s}).status, 2);
        QCOMPARE(threads({u"accept"_s, u"all"_s}).status, 0);
    }
};

STANDFIRST_TEST(ThreadsCommandTest)
#include "ThreadsCommandTest.moc"
