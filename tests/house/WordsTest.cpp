// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: program
#include "app/Commands.h"
#include "model/export/Exporters.h"
#include "tests/support/SourceTree.h"
#include "tests/support/TestMain.h"
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QStringList captured(const QString &text, const QString &pattern) {
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    auto each = expression.globalMatch(text);
    while (each.hasNext())
        found << each.next().captured(1);
    return found;
}

QString textOf(const QString &file) {
    return QString::fromUtf8(SourceTree::read(file));
}

} // namespace

/// What is written about the program is true of the program.
class WordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theReadmeListsTheCommandsThatThereAre() {
        QStringList commands;
        for (const auto &command : allCommands())
            commands << command->name();
        QStringList rows = captured(textOf(u"README.md"_s), u"^\\| `([a-z-]+)` \\|"_s);
        rows.sort();
        commands.sort();
        QCOMPARE(rows, commands);
    }

    void theReadmeNamesEveryExportFormat() {
        const QString readme = textOf(u"README.md"_s);
        for (const auto &exporter : allExporters())
            QVERIFY2(readme.contains(u'`' + exporter->name() + u'`'), qPrintable(exporter->name()));
    }

    void theHelpOfTheProgramListsTheSame() {
        QProcess program;
        program.start(QStringLiteral(STANDFIRST_PROGRAM), {u"--help"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        const QString help = QString::fromUtf8(program.readAllStandardOutput());
        for (const auto &command : allCommands())
            QVERIFY2(help.contains(u"  "_s + command->name()), qPrintable(command->name()));
    }

    void theTwoCommandsOfTheReadmeCanBeRun() {
        for (const QString &script : {u"packaging/run"_s, u"packaging/test"_s}) {
            QVERIFY(textOf(u"README.md"_s).contains(u"    "_s + script));
            QVERIFY2(QFileInfo(SourceTree::root() + u'/' + script).isExecutable(),
                     qPrintable(script));
        }
    }

    void everyPlaceThatTheDocumentsNameIsThere() {
        for (const QString &document : {u"README.md"_s, u"CONTRIBUTING.md"_s}) {
            QStringList places = captured(
                textOf(document), u"`((?:model|ui|app|tests|resources|packaging)/[\\w./-]*)`"_s);
            places += captured(textOf(document), u"\\]\\((?!http)([\\w./-]+)\\)"_s);
            QVERIFY(!places.isEmpty());
            for (const QString &place : places)
                QVERIFY2(QFileInfo::exists(SourceTree::root() + u'/' + place), qPrintable(place));
        }
    }
};

STANDFIRST_TEST(WordsTest)
#include "WordsTest.moc"
