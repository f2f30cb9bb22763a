// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Arguments.h"
#include "app/Commands.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

class ArgumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void globalOptionsMayStandBeforeAndAfterTheCommand() {
        const auto before = Arguments::read({u"--newsroom"_s, u"n"_s, u"--json"_s, u"list"_s});
        const auto after = Arguments::read({u"list"_s, u"--json"_s, u"--newsroom=n"_s});
        for (const auto &read : {before, after}) {
            QVERIFY(read.ok());
            QCOMPARE(read->newsroom, u"n"_s);
            QVERIFY(read->json);
            QCOMPARE(read->command->name(), u"list"_s);
        }
    }

    void optionsMayStandBetweenOperands() {
        const auto read =
            Arguments::read({u"import"_s, u"a.txt"_s, u"--section"_s, u"SPORT"_s, u"b.txt"_s});
        QVERIFY(read.ok());
        QCOMPARE(read->operands, (QStringList{u"a.txt"_s, u"b.txt"_s}));
        QCOMPARE(read->value(u"section"_s), u"SPORT"_s);
    }

    void aDashAloneIsAnOperandAndAfterTwoDashesEverythingIs() {
        const auto read = Arguments::read({u"import"_s, u"-"_s, u"--"_s, u"--odd.txt"_s});
        QVERIFY(read.ok());
        QCOMPARE(read->operands, (QStringList{u"-"_s, u"--odd.txt"_s}));
    }

    void aValueMayLookLikeAnOption() {
        const auto read =
            Arguments::read({u"state"_s, u"x"_s, u"draft"_s, u"--note"_s, u"--see mail"_s});
        QVERIFY(read.ok());
        QCOMPARE(read->value(u"note"_s), u"--see mail"_s);
    }

    void aRepeatableOptionKeepsAllItsValues() {
        const auto read = Arguments::read(
            {u"export"_s, u"--to"_s, u"d"_s, u"--article"_s, u"a"_s, u"--article=b"_s});
        QVERIFY(read.ok());
        QCOMPARE(read->values(u"article"_s), (QStringList{u"a"_s, u"b"_s}));
    }

    void wrongUsageIsSaidInWords_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &line, const QString &says) {
            QTest::newRow(name) << line.split(u' ') << says;
        };
        row("unknown command", u"frobnicate"_s, u"unknown command"_s);
        row("a command of a later version", u"destinations"_s, u"unknown command"_s);
        row("unknown option", u"list --sort x"_s, u"--sort"_s);
        row("one dash", u"list -section x"_s, u"-section"_s);
        row("option without its value", u"list --section"_s, u"--section S"_s);
        row("value for a flag", u"list --live=yes"_s, u"takes no value"_s);
        row("twice", u"list --section a --section b"_s, u"twice"_s);
        row("not a number", u"list --limit many"_s, u"whole number"_s);
        row("a number below zero", u"list --limit -1"_s, u"whole number"_s);
        row("not a state", u"list --state ready"_s, u"in-review"_s);
        row("not a time", u"state x scheduled --at soon"_s, u"not a time"_s);
        row("needed option", u"export"_s, u"--to DIR"_s);
        row("needed operand", u"import"_s, u"FILE"_s);
        row("one operand too many", u"delete a b"_s, u"“b”"_s);
        row("unknown format in", u"import a --as docs"_s, u"page"_s);
        row("unknown format out", u"export --to d --format epub"_s, u"site"_s);
        row("a step that no import takes", u"import a --state approved"_s, u"published"_s);
        row("unknown field names all", u"set x colour=red"_s, u"webHeadline"_s);
        row("unknown setting names all", u"settings colour=red"_s, u"timeZone"_s);
        row("field without a value", u"set x headline"_s, u"NAME=VALUE"_s);
        row("body without a file", u"set x body=words"_s, u"@FILE"_s);
        row("sections without sense", u"sections drop x"_s, u"merge FROM INTO"_s);
        row("people without sense", u"people set Ada"_s, u"remove NAME"_s);
        row("lead and block", u"attach x i.png --lead --block 2"_s, u"exclude"_s);
        row("empty newsroom", u"list --newsroom="_s, u"--newsroom is empty"_s);
    }
    void wrongUsageIsSaidInWords() {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const auto read = Arguments::read(words);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, Error::Kind::Usage);
        QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
    }

    void helpNeedsNothingElse() {
        const auto read = Arguments::read({u"export"_s, u"--help"_s});
        QVERIFY(read.ok());
        QVERIFY(read->help);
        QCOMPARE(read->command->name(), u"export"_s);
    }

    void aFileThatIsThereIsForTheWindow() {
        QTemporaryDir folder;
        QFile page(folder.filePath(u"page.txt"_s));
        QVERIFY(page.open(QIODevice::WriteOnly));
        const auto read = Arguments::read({page.fileName()});
        QVERIFY(read.ok());
        QVERIFY(!read->command);
        QCOMPARE(read->operands, QStringList{page.fileName()});
    }

    void everyCommandHasASummaryAndItsOwnOptionNames() {
        for (const auto &command : allCommands()) {
            QVERIFY(!command->summary().isEmpty());
            QCOMPARE(commandNamed(command->name()), command.get());
            for (const Option &option : command->options()) {
                QVERIFY2(!option.help.isEmpty(), qPrintable(option.name));
                QVERIFY(!QStringList({u"newsroom"_s, u"person"_s, u"json"_s, u"help"_s})
                             .contains(option.name));
            }
        }
    }
};

STANDFIRST_TEST(ArgumentsTest)
#include "ArgumentsTest.moc"
