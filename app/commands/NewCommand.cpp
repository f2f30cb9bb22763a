// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Fields.h"
#include "app/Lines.h"
#include "model/store/Settings.h"

using namespace Qt::StringLiterals;

namespace {

class NewCommand : public NewsroomCommand {
public:
    QString name() const override { return u"new"_s; }
    QString summary() const override { return tr("start an article"); }
    QList<Operand> operands() const override {
        return {{.name = u"FIELD=VALUE…"_s, .least = 0, .most = Operand::NoLimit}};
    }
    QStringList remarks() const override { return Fields::help(); }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        return Fields::misuse(arguments.operands);
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const Result<NewsroomSettings> settings = newsroom.settings().all();
        if (!settings)
            return call.console.fail(settings.error());
        Article article;
        article.language = settings->language;
        const Result<void> set = Fields::assign(article, call.arguments.operands, settings->zone());
        if (!set)
            return call.console.fail(set.error());
        if (const Result<void> named = Fields::sign(newsroom, article); !named)
            return call.console.fail(named.error());
        const Result<WorkingCopy> stored = newsroom.articles().add(article);
        if (!stored)
            return call.console.fail(stored.error());
        call.console.put(Lines::ofArticle(stored->article));
    }
};

} // namespace

std::unique_ptr<Command> makeNewCommand() {
    return std::make_unique<NewCommand>();
}
