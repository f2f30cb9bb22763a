// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Assignment.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

std::optional<Assignment> Assignment::read(const QString &word) {
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 1)
        return std::nullopt;
    return Assignment{word.left(equals), word.mid(equals + 1)};
}

QList<Assignment> Assignment::readAll(const QStringList &words) {
    QList<Assignment> all;
    for (const QString &word : words)
        all += read(word).value_or(Assignment{});
    return all;
}

std::optional<QString> Assignment::misuse(const QStringList &words, const QStringList &names) {
    for (const QString &word : words) {
        const std::optional<Assignment> assignment = read(word);
        if (!assignment)
            return QCoreApplication::translate("Assignment", "“%1” is not written NAME=VALUE; the "
                                                             "names are %2")
                .arg(word, names.join(", "_L1));
        if (!names.contains(assignment->name))
            return QCoreApplication::translate("Assignment", "there is no “%1”; the names are %2")
                .arg(assignment->name, names.join(", "_L1));
    }
    return std::nullopt;
}
