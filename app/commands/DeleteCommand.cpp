// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"

using namespace Qt::StringLiterals;

namespace {

class DeleteCommand : public NewsroomCommand {
public:
    QString name() const override { return u"delete"_s; }
    QString summary() const override { return tr("delete a spiked, never published article"); }
    QList<Operand> operands() const override { return {{.name = u"ID"_s}}; }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const Result<ArticleId> id = Lines::find(newsroom, call.arguments.operands.first());
        if (!id)
            return call.console.fail(id.error());
        if (const Result<void> removed = newsroom.articles().remove(*id); !removed) {
            Error error = removed.error();
            if (error.what.isEmpty())
                error.what = id->toText();
            return call.console.fail(error);
        }
        Record record;
        record.both("id"_L1, id->toText());
        call.console.put(record);
    }
};

} // namespace

std::unique_ptr<Command> makeDeleteCommand() {
    return std::make_unique<DeleteCommand>();
}
