// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Help.h"
#include "tests/support/SourceTree.h"
#include "tests/support/TestMain.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// What every command of the list keeps, present and future.
class CommandsContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameIsUniqueAndAWord() {
        static const QRegularExpression word(u"^[a-z]+(-[a-z]+)*$"_s);
        QStringList names;
        for (const auto &command : allCommands()) {
            QVERIFY2(word.match(command->name()).hasMatch(), qPrintable(command->name()));
            QVERIFY2(!names.contains(command->name()), qPrintable(command->name()));
            QCOMPARE(commandNamed(command->name()), command.get());
            names << command->name();
        }
        QVERIFY(!names.isEmpty());
    }

    void helpTellsEverythingOfACommand() {
        const QString overview = Help::overview();
        for (const auto &command : allCommands()) {
            const QString help = Help::of(*command);
            QVERIFY2(!command->summary().isEmpty(), qPrintable(command->name()));
            QVERIFY2(overview.contains(command->name()), qPrintable(command->name()));
            QVERIFY2(help.contains("standfirst "_L1 + command->name()),
                     qPrintable(command->name()));
            for (const Operand &operand : command->operands())
                QVERIFY2(help.contains(operand.name), qPrintable(operand.name));
            for (const Option &option : command->options()) {
                QVERIFY2(help.contains("--"_L1 + option.name), qPrintable(option.name));
                QVERIFY2(!option.help.isEmpty(), qPrintable(option.name));
            }
        }
    }

    void everyCommandIsTriedAsAProgram() {
        QString tests;
        for (const QString &file : SourceTree::sources({u"tests/app"_s}))
            tests += QString::fromUtf8(SourceTree::read(file));
        QStringList untried;
        for (const auto &command : allCommands())
            if (!tests.contains(u'"' + command->name() + u'"'))
                untried << command->name();
        QVERIFY2(untried.isEmpty(), qPrintable(untried.join(u", "_s)));
    }
};

STANDFIRST_TEST(CommandsContractTest)
#include "CommandsContractTest.moc"
