// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/export/ExportRun.h"
#include "model/export/Exporters.h"

using namespace Qt::StringLiterals;

namespace {

QString toWord(ExportLine::Outcome outcome) {
    switch (outcome) {
    case ExportLine::Outcome::Written:
        return u"written"_s;
    case ExportLine::Outcome::Unchanged:
        return u"unchanged"_s;
    case ExportLine::Outcome::Removed:
        return u"removed"_s;
    }
    return {};
}

class ExportCommand : public NewsroomCommand {
public:
    QString name() const override { return u"export"_s; }
    QString summary() const override { return tr("write what is public as pages, feeds, files"); }
    QList<Option> options() const override {
        return {
            {.name = u"to"_s,
             .value = u"DIR"_s,
             .help = tr("the folder, made if absent"),
             .needed = true},
            {.name = u"format"_s, .value = u"FMT"_s, .help = tr("%1; default site").arg(formats())},
            {.name = u"article"_s,
             .value = u"ID"_s,
             .help = tr("only this one; deletes nothing"),
             .many = true},
            {.name = u"drafts"_s,
             .value = {},
             .help = tr("a proof of everything but what is under embargo, marked as one")},
            {.name = u"force"_s,
             .value = {},
             .help = tr("into a folder with other files, beside them")}};
    }
    QStringList remarks() const override {
        return {tr("Prints how many files were written, unchanged and removed, and the file to "
                   "look at first; with --json each file. Files that are as they should be are "
                   "not written again.")};
    }

    std::optional<QString> misuse(const Arguments &arguments) const override {
        const QString format = arguments.value(u"format"_s);
        if (arguments.has(u"format"_s) && !exporterNamed(format))
            return tr("--format “%1” is not a format; the formats are %2").arg(format, formats());
        if (arguments.value(u"to"_s).isEmpty())
            return tr("--to is empty; it needs DIR");
        return std::nullopt;
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const Arguments &arguments = call.arguments;
        ExportRequest request{.folder = arguments.value(u"to"_s),
                              .drafts = arguments.has(u"drafts"_s),
                              .force = arguments.has(u"force"_s)};
        if (arguments.has(u"format"_s))
            request.format = arguments.value(u"format"_s);
        for (const QString &named : arguments.values(u"article"_s)) {
            const Result<ArticleId> id = Lines::find(newsroom, named);
            if (!id)
                return call.console.fail(id.error());
            request.articles += *id;
        }
        const Result<ExportReport> report =
            ExportRun::run(newsroom, request, call.progress,
                           [&](const ExportLine &line) { put(line, call.console); });
        if (!report)
            return call.console.fail(report.error());
        for (const QString &warning : report->warnings)
            warn(warning, call.console);
        if (!call.console.json())
            call.console.put(Record()
                                 .cell(tr("written %1").arg(report->written))
                                 .cell(tr("unchanged %1").arg(report->unchanged))
                                 .cell(tr("removed %1").arg(report->removed))
                                 .cell(report->start));
    }

private:
    static void put(const ExportLine &line, Console &console) {
        if (!console.json())
            return;
        Record record;
        record.key("path"_L1, line.path)
            .key("article"_L1, line.article ? QJsonValue(line.article->toText()) : QJsonValue())
            .key("outcome"_L1, toWord(line.outcome));
        console.put(record);
    }
    /// "WHAT: WHY"
    static void warn(const QString &warning, Console &console) {
        const qsizetype colon = warning.indexOf(": "_L1);
        console.warn(warning.left(qMax(qsizetype(0), colon)),
                     colon < 0 ? warning : warning.mid(colon + 2));
    }
    static QString formats() {
        QStringList names;
        for (const auto &exporter : allExporters())
            names += exporter->name();
        return names.join(", "_L1);
    }
};

} // namespace

std::unique_ptr<Command> makeExportCommand() {
    return std::make_unique<ExportCommand>();
}
