// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"

using namespace Qt::StringLiterals;

namespace {

class HistoryCommand : public NewsroomCommand {
public:
    QString name() const override { return u"history"_s; }
    QString summary() const override { return tr("list an article's revisions, newest first"); }
    QList<Operand> operands() const override { return {{.name = u"ID"_s}}; }
    QStringList remarks() const override {
        return {tr("A line each: revision, time, person, state, whether it is live, words, name.")};
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const Result<ArticleId> id = Lines::find(newsroom, call.arguments.operands.first());
        if (!id)
            return call.console.fail(id.error());
        const auto revisions = newsroom.articles().revisions(*id);
        if (!revisions)
            return call.console.fail(revisions.error());
        for (const Revision &revision : *revisions) {
            Record record;
            record.both("revision"_L1, revision.number)
                .both("at"_L1, toRfc3339(revision.at))
                .both("person"_L1, revision.person)
                .both("state"_L1, toWord(revision.state))
                .key("live"_L1, revision.live)
                .cell(revision.live ? tr("live") : QString())
                .both("words"_L1, revision.words)
                .both("name"_L1, revision.name);
            call.console.put(record);
        }
    }
};

} // namespace

std::unique_ptr<Command> makeHistoryCommand() {
    return std::make_unique<HistoryCommand>();
}
