// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/Arguments.h"
#include "app/Console.h"
#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/work/Progress.h"
#include <QCoreApplication>
#include <optional>

/// `--to DIR`: an option of a command, as data. Help, parsing and refusals read the same row.
struct Option {
    enum class Kind { Text, Number, State, Time };
    QString name;  ///< "to"
    QString value; ///< "DIR"; "" for a flag
    QString help;  ///< half a line
    Kind kind = Kind::Text;
    bool many = false;   ///< may be given several times
    bool needed = false; ///< must be given
};

/// `FILE…`: what stands without a dash.
struct Operand {
    static constexpr int NoLimit = -1;
    QString name;
    int least = 1, most = 1;
};

/// One call of a command: what it is given, and where its words go.
struct Call {
    const Arguments &arguments;
    NewsroomPlace place;
    const Clock &clock;
    Console &console;
    Progress &progress;
};

/// A subcommand: one file in commands/ and one word in Commands.cpp. It turns arguments into one
/// call of the model and the answer into lines; failures go to Console::fail, which keeps the exit
/// status.
class Command {
    Q_DECLARE_TR_FUNCTIONS(Command)
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString summary() const = 0; ///< one line for the list of commands
    virtual QList<Operand> operands() const { return {}; }
    virtual QList<Option> options() const { return {}; }
    virtual QStringList remarks() const { return {}; } ///< lines below its help
    /// What is wrong with arguments that fit the table, in words; asked before anything is opened.
    virtual std::optional<QString> misuse(const Arguments &) const { return std::nullopt; }
    virtual void run(const Call &call) const = 0;
};

/// A command that works in an open newsroom: all but restore.
class NewsroomCommand : public Command {
public:
    void run(const Call &call) const final;

protected:
    virtual void work(Newsroom &newsroom, const Call &call) const = 0;
    /// Does it make the newsroom where there is none? What only looks after one that exists does
    /// not.
    virtual bool makesNewsroom() const { return true; }
};
