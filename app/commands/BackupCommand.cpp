// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "model/store/Backup.h"

using namespace Qt::StringLiterals;

namespace {

class BackupCommand : public NewsroomCommand {
public:
    QString name() const override { return u"backup"_s; }
    QString summary() const override { return tr("copy the whole newsroom into one file"); }
    QList<Operand> operands() const override { return {{.name = u"FILE"_s}}; }
    QStringList remarks() const override {
        return {tr("Photos too. Prints the file, its bytes and the number of articles.")};
    }

protected:
    bool makesNewsroom() const override { return false; }

    void work(Newsroom &newsroom, const Call &call) const override {
        const auto report = backUp(newsroom, call.arguments.operands.first(), call.progress);
        if (!report)
            return call.console.fail(report.error());
        Record record;
        record.both("file"_L1, report->file)
            .both("bytes"_L1, report->bytes)
            .both("articles"_L1, report->articles);
        call.console.put(record);
    }
};

} // namespace

std::unique_ptr<Command> makeBackupCommand() {
    return std::make_unique<BackupCommand>();
}
