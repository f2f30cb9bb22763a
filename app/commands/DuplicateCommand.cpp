// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"

using namespace Qt::StringLiterals;

namespace {

class DuplicateCommand : public NewsroomCommand {
public:
    QString name() const override { return u"duplicate"_s; }
    QString summary() const override { return tr("start a free copy of an article"); }
    QList<Operand> operands() const override { return {{.name = u"ID"_s}}; }
    QStringList remarks() const override {
        return {tr("The copy inherits no embargo, schedule, lock or approval.")};
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const Result<ArticleId> id = Lines::find(newsroom, call.arguments.operands.first());
        if (!id)
            return call.console.fail(id.error());
        const Result<WorkingCopy> copy = newsroom.articles().duplicate(*id);
        if (!copy)
            return call.console.fail(copy.error());
        call.console.put(Lines::ofArticle(copy->article));
    }
};

} // namespace

std::unique_ptr<Command> makeDuplicateCommand() {
    return std::make_unique<DuplicateCommand>();
}
