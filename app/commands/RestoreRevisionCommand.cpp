// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"

using namespace Qt::StringLiterals;

namespace {

class RestoreRevisionCommand : public NewsroomCommand {
public:
    QString name() const override { return u"restore-revision"_s; }
    QString summary() const override { return tr("bring the words of a revision back"); }
    QList<Operand> operands() const override { return {{.name = u"ID"_s}, {.name = u"N"_s}}; }
    QStringList remarks() const override {
        return {
            tr("What stood there is kept as a revision, and the outcome is a new one. Embargo,"),
            tr("dates, notes and corrections stay. As any edit it ends an approval.")};
    }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        return Lines::misusedRevision(arguments.operands.at(1));
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const QStringList &operands = call.arguments.operands;
        const Result<WorkingCopy> before = Lines::load(newsroom, operands.at(0));
        if (!before)
            return call.console.fail(before.error());
        Lines::putChanged(*before,
                          newsroom.articles().restoreRevision(before->article.id, before->save,
                                                              operands.at(1).toInt()),
                          call.console);
    }
};

} // namespace

std::unique_ptr<Command> makeRestoreRevisionCommand() {
    return std::make_unique<RestoreRevisionCommand>();
}
