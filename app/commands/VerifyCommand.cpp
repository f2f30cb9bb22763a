// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/ExitStatus.h"
#include "model/store/Integrity.h"

using namespace Qt::StringLiterals;

namespace {

class VerifyCommand : public NewsroomCommand {
public:
    QString name() const override { return u"verify"_s; }
    QString summary() const override { return tr("look for damage in the newsroom"); }
    QStringList remarks() const override {
        return {tr("A line for each damage: what, and how. Exit status 3 when there is any.")};
    }

protected:
    bool makesNewsroom() const override { return false; }

    void work(Newsroom &newsroom, const Call &call) const override {
        const auto damages = verifyNewsroom(newsroom, call.progress);
        if (!damages)
            return call.console.fail(damages.error());
        for (const Damage &damage : *damages) {
            call.console.raise(ExitStatus::Newsroom);
            Record record;
            record.both("object"_L1, damage.object).both("problem"_L1, damage.problem);
            call.console.put(record);
        }
        if (damages->isEmpty() && !call.console.json())
            call.console.put(Record().cell(tr("no damage found")));
    }
};

} // namespace

std::unique_ptr<Command> makeVerifyCommand() {
    return std::make_unique<VerifyCommand>();
}
