// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/check/CheckRun.h"

using namespace Qt::StringLiterals;

namespace {

class CheckCommand : public NewsroomCommand {
public:
    QString name() const override { return u"check"_s; }
    QString summary() const override { return tr("say what an editor would before it goes out"); }
    QList<Operand> operands() const override {
        return {{.name = u"ID…"_s, .least = 0, .most = Operand::NoLimit}};
    }
    QStringList remarks() const override {
        return {
            tr("Without ID all articles but spiked and killed ones. A line each: article, level "
               "(error, warning, hint), check, where, message. Exit status 1 when a finding is an "
               "error.")};
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        QList<ArticleId> ids;
        for (const QString &named : call.arguments.operands) {
            const Result<ArticleId> id = Lines::find(newsroom, named);
            if (!id)
                return call.console.fail(id.error());
            ids += *id;
        }
        const Result<void> done =
            CheckRun::over(newsroom, ids, call.progress,
                           [&](const ArticleId &article, const QList<Finding> &findings) {
                               for (const Finding &finding : findings)
                                   put(article, finding, call.console);
                           });
        if (!done)
            call.console.fail(done.error());
    }

private:
    static void put(const ArticleId &article, const Finding &finding, Console &console) {
        if (finding.level == Finding::Level::Error)
            console.raise(1);
        const QString level = Finding::word(finding.level);
        Record record;
        record.both("article"_L1, article.toText())
            .cell(level)
            .both("check"_L1, finding.check)
            .key("level"_L1, level)
            .both("where"_L1, finding.where)
            .both("message"_L1, finding.message);
        console.put(record);
    }
};

} // namespace

std::unique_ptr<Command> makeCheckCommand() {
    return std::make_unique<CheckCommand>();
}
