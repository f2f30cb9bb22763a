// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: program
#include "app/Commands.h"
#include "tests/support/Program.h"
#include "tests/support/TestMain.h"
#include <QCryptographicHash>
#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// What is in the newsroom's folder, byte for byte.
QByteArray fingerprint(const QString &folder) {
    QMap<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), file.readAll());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        hash.addData(file.key().toUtf8());
        hash.addData(file.value());
    }
    return hash.result();
}

} // namespace

/// Whatever is wrong, it is said in one line with the right exit status, and nothing is changed.
class RefusalsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Program> m_program;

    void isOneLine(const Program::Answer &answer, int status, const QByteArray &says) {
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.errors().size() == 1, answer.err.constData());
        QVERIFY2(answer.err.startsWith("standfirst: "), answer.err.constData());
        QVERIFY2(answer.err.contains(says), answer.err.constData());
        QVERIFY2(answer.out.isEmpty(), answer.out.constData());
    }

private Q_SLOTS:
    void init() { m_program = std::make_unique<Program>(); }

    void anUnknownCommandIsWrongUsageAndMakesNoNewsroom() {
        for (const char *later : {"destinations", "queue"})
            isOneLine(m_program->run({QString::fromLatin1(later)}), 2, later);
        QVERIFY(!QFileInfo::exists(m_program->newsroom()));
    }

    void wrongUsageOfACommandNamesIt() {
        isOneLine(m_program->run({u"list"_s, u"--sort"_s}), 2, "standfirst: list: ");
        isOneLine(m_program->run({u"export"_s}), 2, "--to DIR");
        isOneLine(m_program->run({u"set"_s, u"x"_s, u"colour=red"_s}), 2, "webHeadline");
        QVERIFY(!QFileInfo::exists(m_program->newsroom()));
    }

    void withoutADisplayAndACommandHelpIsNamed() {
        for (const auto &variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            m_program->environment.remove(variable);
        isOneLine(m_program->run({}), 2, "--help");
        isOneLine(m_program->run({m_program->file(u"page.txt"_s, "A\n")}), 2, "--help");
    }

    void aDisplayThatIsNotThereIsOneLineToo() {
        m_program->environment.remove(u"QT_QPA_PLATFORM"_s);
        m_program->environment.remove(u"WAYLAND_DISPLAY"_s);
        m_program->environment.insert(u"DISPLAY"_s, u":4999"_s);
        isOneLine(m_program->run({}), 2, "--help");
        m_program->environment.insert(u"QT_QPA_PLATFORM"_s, u"no-such-platform"_s);
        isOneLine(m_program->run({}), 2, "--help");
    }

    void helpAndVersionAreOnStandardOutput() {
        const auto help = m_program->run({u"--help"_s});
        QCOMPARE(help.status, 0);
        QVERIFY(help.err.isEmpty());
        for (const auto &command : allCommands()) {
            QVERIFY2(help.out.contains("\n  " + command->name().toUtf8() + ' '),
                     qPrintable(command->name()));
            const auto own = m_program->run({command->name(), u"--help"_s});
            QCOMPARE(own.status, 0);
            for (const Option &option : command->options())
                QVERIFY2(own.out.contains("--" + option.name.toUtf8()), own.out.constData());
        }
        QVERIFY(m_program->run({u"--version"_s}).out.startsWith("standfirst "));
        QVERIFY(!QFileInfo::exists(m_program->newsroom()));
    }

    void everyCommandOfTheContractThatIsHereIsInTheList_data() {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"import",   "export",   "new",    "duplicate", "delete", "list",   "search",
              "show",     "history",  "set",    "attach",    "link",   "state",  "check",
              "settings", "sections", "people", "verify",    "backup", "restore"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyCommandOfTheContractThatIsHereIsInTheList() {
        QFETCH(QString, name);
        QVERIFY(commandNamed(name));
    }

    void aSharedNewsroomIsNotInThisVersionAndItsPasswordIsNotRepeated() {
        const auto answer =
            m_program->run({u"--newsroom"_s, u"postgresql://ada:secret@db/news"_s, u"list"_s});
        isOneLine(answer, 3, "not in this version");
        QVERIFY(!answer.err.contains("secret"));
    }

    void aFileIsNoNewsroom() {
        const QString file = m_program->file(u"notes.txt"_s, "not a folder");
        const auto answer = m_program->run({u"--newsroom"_s, file, u"list"_s});
        isOneLine(answer, 3, "notes.txt");
        QFile same(file);
        QVERIFY(same.open(QIODevice::ReadOnly));
        QCOMPARE(same.readAll(), QByteArray("not a folder"));
    }

    void theDatabaseOfAnotherProgramIsLeftAlone() {
        QVERIFY(QDir().mkpath(m_program->newsroom()));
        const QString file = m_program->newsroom() + "/newsroom.sqlite"_L1;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(file);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"CREATE TABLE recipes (name TEXT)"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        const QByteArray before = fingerprint(m_program->newsroom());
        isOneLine(m_program->run({u"list"_s}), 3, "newsroom.sqlite");
        QCOMPARE(fingerprint(m_program->newsroom()), before);
    }

    void aDamagedNewsroomIsSaidAndLeftAlone() {
        QVERIFY(QDir().mkpath(m_program->newsroom()));
        QFile file(m_program->newsroom() + "/newsroom.sqlite"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("noise ").repeated(4000));
        file.close();
        const QByteArray before = fingerprint(m_program->newsroom());
        isOneLine(m_program->run({u"list"_s}), 3, "newsroom.sqlite");
        QCOMPARE(fingerprint(m_program->newsroom()), before);
    }

    void aLockedNewsroomIsSaid() {
        QCOMPARE(m_program->run({u"new"_s, u"headline=A"_s}).status, 0);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
            other.setDatabaseName(m_program->newsroom() + "/newsroom.sqlite"_L1);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            isOneLine(m_program->run({u"new"_s, u"headline=B"_s}), 3, "");
            QCOMPARE(m_program->run({u"list"_s}).lines().size(), 1);
        }
        QSqlDatabase::removeDatabase(u"locker"_s);
    }

    void aReadOnlyNewsroomCanBeReadButNotChanged() {
        // Root may write anywhere: it is given up for the program, so that the test holds for all.
        const QString asAPerson = geteuid() == 0
                                      ? u"setpriv --bounding-set=-dac_override \"$STANDFIRST\" "_s
                                      : u"\"$STANDFIRST\" "_s;
        QCOMPARE(m_program->run({u"new"_s, u"headline=A"_s}).status, 0);
        QCOMPARE(m_program->shell(u"chmod -R a-w \"$STANDFIRST_NEWSROOM\""_s).status, 0);
        const QByteArray before = fingerprint(m_program->newsroom());
        QCOMPARE(m_program->shell(asAPerson + u"list"_s).lines().size(), 1);
        isOneLine(m_program->shell(asAPerson + u"new headline=B"_s), 3, "read");
        QCOMPARE(fingerprint(m_program->newsroom()), before);
        m_program->shell(u"chmod -R u+w \"$STANDFIRST_NEWSROOM\""_s);
    }

    void aFileThatCannotBeImportedIsNamedAndStopsOnlyItself() {
        const QByteArray page = "SHARE\n\nPOLITICS\n\nTown hall opens its doors again\n\n"
                                "After a year of work the hall is open.\n\n"
                                "The mayor opened the hall on Monday, a year after the fire.\n\n"
                                "The work took longer than was planned.\n";
        const QString good = m_program->file(u"good.txt"_s, page);
        const QString odd = m_program->file(u"odd\n\x1b.txt"_s, QByteArray(2000, '\0'));
        const auto answer = m_program->run(
            {u"import"_s, m_program->path(u"missing.txt"_s), odd, m_program->path(u"."_s), good});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.lines().size(), 1);
        QVERIFY(answer.err.contains("missing.txt"));
        QVERIFY(!answer.err.contains('\x1b'));
        for (const QString &line : answer.errors())
            QVERIFY2(line.startsWith("standfirst: "_L1), qPrintable(line));
        QCOMPARE(m_program->run({u"search"_s, u"mayor"_s}).lines().size(), 1);
    }

    void aClosedPipeEndsAListQuietly() {
        for (int i = 0; i < 3; ++i)
            m_program->run({u"new"_s, u"headline=A"_s});
        const auto piped =
            m_program->shell(u"{ sleep 0.2; \"$STANDFIRST\" list; echo status $? >&2; } | true"_s);
        QCOMPARE(piped.err, QByteArray("status 1\n"));
    }

    void aFullOrClosedStandardOutputIsSaidAndHarmsNothing() {
        QCOMPARE(m_program->run({u"new"_s, u"headline=A"_s}).status, 0);
        for (const auto &to : {u">/dev/full"_s, u">&-"_s})
            isOneLine(m_program->shell(u"\"$STANDFIRST\" list "_s + to), 1, "standard output");
        // A file that is opened later must never take the closed stream's number.
        m_program->shell(u"\"$STANDFIRST\" new headline=B >&- 2>&-"_s);
        QCOMPARE(m_program->run({u"verify"_s}).status, 0);
        QCOMPARE(m_program->run({u"list"_s}).lines().size(), 2);
    }
};

STANDFIRST_TEST(RefusalsTest)
#include "RefusalsTest.moc"
