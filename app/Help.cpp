// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Help.h"
#include "app/Commands.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text) {
    return QCoreApplication::translate("Help", text);
}

QString written(const Option &option) {
    return option.value.isEmpty() ? u"--"_s + option.name
                                  : u"--%1 %2"_s.arg(option.name, option.value);
}

/// Two columns, the second aligned.
QString table(const QList<std::pair<QString, QString>> &rows) {
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto &row : rows)
        text += u"  %1  %2\n"_s.arg(row.first, -int(width)).arg(row.second);
    return text;
}

QList<std::pair<QString, QString>> everywhere() {
    return {{u"--newsroom PLACE"_s,
             translated("the newsroom's folder, made on first use; default $STANDFIRST_NEWSROOM, "
                        "else the user's data folder")},
            {u"--person NAME"_s, translated("who works; default $STANDFIRST_PERSON, else the "
                                            "system's user")},
            {u"--json"_s, translated("results as JSON, one object a line")},
            {u"--help"_s, translated("this help; after a command, its own")},
            {u"--version"_s, translated("the program's version")}};
}

} // namespace

namespace Help {

QString synopsis(const Command &command) {
    QStringList parts{command.name()};
    for (const Operand &operand : command.operands())
        parts += operand.least == 0 && !operand.name.startsWith(u'[') ? u'[' + operand.name + u']'
                                                                      : operand.name;
    for (const Option &option : command.options()) {
        QString part = option.needed ? written(option) : u'[' + written(option) + u']';
        if (option.many)
            part += u'…';
        parts += part;
    }
    return parts.join(u' ');
}

QString overview() {
    QList<std::pair<QString, QString>> rows;
    for (const auto &command : allCommands())
        rows += {command->name(), command->summary()};
    return translated("Standfirst: write, review and publish newspaper articles.") + u"\n\n"_s +
           u"standfirst [--newsroom PLACE] [--person NAME] [COMMAND …]\n"_s +
           u"standfirst [FILE…]\n\n"_s +
           translated("Without a command the window opens; files open in its import preview.") +
           u"\n\n"_s + translated("Commands:") + u'\n' + table(rows) + u'\n' +
           translated("Options for all of them:") + u'\n' + table(everywhere()) + u'\n' +
           translated(
               "Exit status: 0 done; 1 not done, refused, or findings of level error; 2 wrong "
               "usage; 3 the newsroom is locked, damaged, newer, full or not ours; 4 a "
               "destination could not be reached.") +
           u'\n' + translated("“standfirst COMMAND --help” says more about one.") + u'\n';
}

QString of(const Command &command) {
    QString text = u"standfirst "_s + synopsis(command) + u"\n\n"_s + command.summary() + u'\n';
    QList<std::pair<QString, QString>> rows;
    for (const Option &option : command.options())
        rows += {written(option), option.help};
    if (!rows.isEmpty())
        text += u'\n' + table(rows);
    if (!command.remarks().isEmpty())
        text += u'\n' + command.remarks().join(u'\n') + u'\n';
    return text;
}

} // namespace Help
