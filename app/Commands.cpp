// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"

// The order is that of the help: the day's work first.
#define STANDFIRST_COMMANDS(X)                                                                     \
    X(ImportCommand)                                                                               \
    X(ExportCommand)                                                                               \
    X(NewCommand)                                                                                  \
    X(DuplicateCommand)                                                                            \
    X(DeleteCommand)                                                                               \
    X(ListCommand)                                                                                 \
    X(SearchCommand)                                                                               \
    X(ShowCommand)                                                                                 \
    X(HistoryCommand)                                                                              \
    X(StatsCommand)                                                                                \
    X(DiffCommand)                                                                                 \
    X(RestoreRevisionCommand)                                                                      \
    X(SetCommand)                                                                                  \
    X(AttachCommand)                                                                               \
    X(LinkCommand)                                                                                 \
    X(StateCommand)                                                                                \
    X(CorrectCommand)                                                                              \
    X(PublishCommand)                                                                              \
    X(TestEmbargoCommand)                                                                          \
    X(ThreadsCommand)                                                                              \
    X(CheckCommand)                                                                                \
    X(RulesCommand)                                                                                \
    X(LogCommand)                                                                                  \
    X(SettingsCommand)                                                                             \
    X(SectionsCommand)                                                                             \
    X(PeopleCommand)                                                                               \
    X(SnippetsCommand)                                                                             \
    X(VerifyCommand)                                                                               \
    X(BackupCommand)                                                                               \
    X(RestoreCommand)

#define X(Name) std::unique_ptr<Command> make##Name();
STANDFIRST_COMMANDS(X)
#undef X

const std::vector<std::unique_ptr<Command>> &allCommands() {
    static const std::vector<std::unique_ptr<Command>> commands = [] {
        std::vector<std::unique_ptr<Command>> made;
#define X(Name) made.push_back(make##Name());
        STANDFIRST_COMMANDS(X)
#undef X
        return made;
    }();
    return commands;
}

const Command *commandNamed(const QString &name) {
    for (const auto &command : allCommands()) {
        if (command->name() == name)
            return command.get();
    }
    return nullptr;
}
