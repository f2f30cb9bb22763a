// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QHash>
#include <QStringList>

class Command;

/// What was typed, understood but not yet done. Options may stand before, between and after the
/// operands; after "--" everything is an operand.
struct Arguments {
    QString newsroom{}, person{}; ///< as given; "" when not
    bool json = false, help = false, version = false;
    const Command *command = nullptr; ///< none: the window
    QStringList operands{};           ///< the command's; without one the files for the window

    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option).value(0); }
    QStringList values(const QString &option) const { return m_options.value(option); }
    int number(const QString &option, int otherwise) const;
    bool wantsWindow() const { return !command && !help && !version; }

    /// `words` without the program's name. An Error (kind Usage) says what is wrong, and its `what`
    /// names the command.
    static Result<Arguments> read(const QStringList &words);

private:
    friend class ArgumentsReader;
    QHash<QString, QStringList> m_options; ///< without the dashes; a flag has an empty value
};
