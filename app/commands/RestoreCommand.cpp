// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "model/store/Backup.h"

using namespace Qt::StringLiterals;

namespace {

/// Works on a closed newsroom: it replaces it.
class RestoreCommand : public Command {
public:
    QString name() const override { return u"restore"_s; }
    QString summary() const override { return tr("put a backup in the newsroom's place"); }
    QList<Operand> operands() const override { return {{.name = u"FILE"_s}}; }
    QStringList remarks() const override {
        return {tr("The copy is checked first; the present newsroom is moved aside, never deleted. "
                   "Refused while another program has the newsroom open.")};
    }

    void run(const Call &call) const override {
        const auto report =
            restoreNewsroom(call.place.folder, call.arguments.operands.first(), call.progress);
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

std::unique_ptr<Command> makeRestoreCommand() {
    return std::make_unique<RestoreCommand>();
}
