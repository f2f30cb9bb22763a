// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/review/Review.h"
#include "model/store/Settings.h"

using namespace Qt::StringLiterals;

namespace {

class StateCommand : public NewsroomCommand {
public:
    QString name() const override { return u"state"_s; }
    QString summary() const override { return tr("take a step of the workflow"); }
    QList<Operand> operands() const override { return {{.name = u"ID"_s}, {.name = u"STATE"_s}}; }
    QList<Option> options() const override {
        return {{.name = u"note"_s, .value = u"T"_s, .help = tr("why; some steps need one")},
                {.name = u"at"_s,
                 .value = u"TIME"_s,
                 .help = tr("when to publish, for the step to scheduled"),
                 .kind = Option::Kind::Time}};
    }
    QStringList remarks() const override { return {tr("The states are %1.").arg(states())}; }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        const QString &word = arguments.operands.at(1);
        if (!stateFromWord(word))
            return tr("“%1” is not a state; the states are %2").arg(word, states());
        return std::nullopt;
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const Arguments &arguments = call.arguments;
        const Result<ArticleId> id = Lines::find(newsroom, arguments.operands.first());
        if (!id)
            return call.console.fail(id.error());
        const Result<NewsroomSettings> settings = newsroom.settings().all();
        if (!settings)
            return call.console.fail(settings.error());
        const QTimeZone zone = settings->zone();
        const Result<WorkingCopy> after = newsroom.review().move(
            {.id = *id,
             .to = stateFromWord(arguments.operands.at(1)).value_or(State::Draft),
             .note = arguments.value(u"note"_s),
             .at = fromRfc3339(arguments.value(u"at"_s), &zone)});
        if (!after) {
            Error error = after.error();
            if (error.what.isEmpty())
                error.what = id->toText();
            return call.console.fail(error);
        }
        call.console.put(Lines::ofArticle(after->article));
    }

private:
    static QString states() {
        QStringList words;
        for (const State state : AllStates)
            words += toWord(state);
        return words.join(", "_L1);
    }
};

} // namespace

std::unique_ptr<Command> makeStateCommand() {
    return std::make_unique<StateCommand>();
}
