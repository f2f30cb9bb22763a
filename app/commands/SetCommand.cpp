// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Fields.h"
#include "app/Lines.h"
#include "model/base/Clock.h"
#include "model/review/Review.h"
#include "model/store/Settings.h"

using namespace Qt::StringLiterals;

namespace {

class SetCommand : public NewsroomCommand {
public:
    QString name() const override { return u"set"_s; }
    QString summary() const override { return tr("change fields of an article"); }
    QList<Operand> operands() const override {
        return {{.name = u"ID"_s},
                {.name = u"FIELD=VALUE…"_s, .least = 1, .most = Operand::NoLimit}};
    }
    QList<Option> options() const override {
        return {{.name = u"note"_s,
                 .value = u"T"_s,
                 .help = tr("why an embargo ends before its time")}};
    }
    QStringList remarks() const override { return Fields::help(); }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        return Fields::misuse(arguments.operands.mid(1));
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const Result<NewsroomSettings> settings = newsroom.settings().all();
        if (!settings)
            return call.console.fail(settings.error());
        Result<WorkingCopy> before = Lines::load(newsroom, call.arguments.operands.first());
        if (!before)
            return call.console.fail(before.error());
        Article changed = before->article;
        const Result<void> set =
            Fields::assign(changed, call.arguments.operands.mid(1), settings->zone());
        if (!set)
            return call.console.fail(set.error());
        if (const Result<void> named = Fields::sign(newsroom, changed); !named)
            return call.console.fail(named.error());
        if (ArticleStore::endsEarly(before->article, changed.embargo, newsroom.clock().now())) {
            before = newsroom.review().endEmbargo(changed.id, changed.embargo,
                                                  call.arguments.value(u"note"_s));
            if (!before)
                return call.console.fail(before.error());
        }
        Lines::saveAndPut(newsroom, *before, changed, call.console);
    }
};

} // namespace

std::unique_ptr<Command> makeSetCommand() {
    return std::make_unique<SetCommand>();
}
