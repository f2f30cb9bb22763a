// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "model/import/ImportRun.h"
#include "model/import/Importers.h"
#include "model/search/SearchIndex.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QString toWord(TakenIn::Outcome outcome) {
    switch (outcome) {
    case TakenIn::Outcome::Added:
        return u"added"_s;
    case TakenIn::Outcome::Updated:
        return u"updated"_s;
    case TakenIn::Outcome::Unchanged:
        return u"unchanged"_s;
    case TakenIn::Outcome::Refused:
        return u"refused"_s;
    }
    return {};
}

void put(const ImportLine &line, Console &console) {
    for (const QString &warning : line.warnings)
        console.warn(line.file, warning);
    if (line.error) {
        Error error = *line.error;
        if (error.what.isEmpty())
            error.what = line.file;
        console.fail(error);
    }
    const bool refused = line.outcome == TakenIn::Outcome::Refused;
    if (refused)
        console.raise(1);
    if (refused && !console.json())
        return;
    Record record;
    record.key("file"_L1, line.file)
        .key("id"_L1, line.id ? QJsonValue(line.id->toText()) : QJsonValue())
        .cell(line.id ? line.id->toText() : QString())
        .both("headline"_L1, line.headline)
        .key("outcome"_L1, toWord(line.outcome))
        .key("warnings"_L1, QJsonArray::fromStringList(line.warnings));
    console.put(record);
}

class ImportCommand : public NewsroomCommand {
public:
    QString name() const override { return u"import"_s; }
    QString summary() const override { return tr("take in articles from files"); }
    QList<Operand> operands() const override {
        return {{.name = u"FILE…"_s, .least = 1, .most = Operand::NoLimit}};
    }
    QList<Option> options() const override {
        return {{.name = u"as"_s,
                 .value = u"FMT"_s,
                 .help = tr("%1; guessed from content when not given").arg(formats())},
                {.name = u"section"_s, .value = u"S"_s, .help = tr("in place of the page's own")},
                {.name = u"state"_s,
                 .value = u"STATE"_s,
                 .help = tr("draft (default), or published: an archive's way in"),
                 .kind = Option::Kind::State},
                {.name = u"replace"_s,
                 .value = {},
                 .help = tr("also what was changed here since; the old text stays a revision")}};
    }
    QStringList remarks() const override {
        return {tr("Prints ID and headline of each article. FILE “-” is standard input. Files that "
                   "came in stay in when others are refused.")};
    }

    std::optional<QString> misuse(const Arguments &arguments) const override {
        const QString as = arguments.value(u"as"_s);
        if (arguments.has(u"as"_s) && !importerNamed(as))
            return tr("--as “%1” is not a format; the formats are %2").arg(as, formats());
        const State state = stateOf(arguments);
        if (state != State::Draft && state != State::Published)
            return tr("--state is draft or published: an import inherits no other step");
        return std::nullopt;
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const Arguments &arguments = call.arguments;
        const ImportRequest request{.files = arguments.operands,
                                    .as = arguments.value(u"as"_s),
                                    .section = arguments.value(u"section"_s),
                                    .state = stateOf(arguments),
                                    .replace = arguments.has(u"replace"_s)};
        const Result<void> done =
            ImportRun::run(newsroom, request, call.progress,
                           [&](const ImportLine &line) { put(line, call.console); });
        if (!done)
            call.console.fail(done.error());
        // What came in can be searched when the command ends, also when it was stopped half-way.
        Progress indexing([&](const Progress::Now &now) { call.console.progress(now); });
        Progress &progress = call.progress.stopped() ? indexing : call.progress;
        if (const Result<void> indexed = newsroom.searchIndex().drain(progress); !indexed)
            call.console.fail(indexed.error());
    }

private:
    static State stateOf(const Arguments &arguments) {
        return stateFromWord(arguments.value(u"state"_s)).value_or(State::Draft);
    }
    static QString formats() {
        QStringList names;
        for (const auto &importer : allImporters())
            names += importer->name();
        return names.join(", "_L1);
    }
};

} // namespace

std::unique_ptr<Command> makeImportCommand() {
    return std::make_unique<ImportCommand>();
}
