// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/export/LeakSearch.h"

using namespace Qt::StringLiterals;

namespace {

class TestEmbargoCommand : public NewsroomCommand {
public:
    QString name() const override { return u"test-embargo"_s; }
    QString summary() const override {
        return tr("search every output for an article under embargo");
    }
    QList<Operand> operands() const override { return {{.name = u"ID"_s}}; }
    QStringList remarks() const override {
        return {tr("Every format is written into a folder that goes away again, as it would leave "
                   "now and as a proof, and each byte of it is searched. A line for each leak: "
                   "format, file, what stands in it; exit status 1 when there is any.")};
    }

protected:
    bool makesNewsroom() const override { return false; }

    void work(Newsroom &newsroom, const Call &call) const override {
        const Result<ArticleId> id = Lines::find(newsroom, call.arguments.operands.first());
        if (!id)
            return call.console.fail(id.error());
        const auto report = LeakSearch::run(newsroom, *id, call.progress);
        if (!report)
            return call.console.fail(Lines::about(id->toText(), report.error()));
        for (const LeakSearch::Leak &leak : report->leaks) {
            Record record;
            record.both("format"_L1, leak.format)
                .both("path"_L1, leak.path)
                .both("field"_L1, leak.field);
            call.console.put(record);
        }
        if (!report->leaks.isEmpty())
            return call.console.fail({Error::Kind::Denied,
                                      id->toText(),
                                      tr("it stands in %n place(s) of what would leave now",
                                         nullptr, int(report->leaks.size())),
                                      {}});
        if (!call.console.json())
            call.console.put(Record()
                                 .cell(tr("nothing of it leaves"))
                                 .cell(tr("%n file(s) searched", nullptr, int(report->files)))
                                 .cell(report->formats.join(", "_L1)));
    }
};

} // namespace

std::unique_ptr<Command> makeTestEmbargoCommand() {
    return std::make_unique<TestEmbargoCommand>();
}
