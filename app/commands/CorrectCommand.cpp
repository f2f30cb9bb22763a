// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/review/Corrections.h"

using namespace Qt::StringLiterals;

namespace {

class CorrectCommand : public NewsroomCommand {
public:
    QString name() const override { return u"correct"_s; }
    QString summary() const override { return tr("add a public note to what was published"); }
    QList<Operand> operands() const override { return {{.name = u"ID"_s}}; }
    QList<Option> options() const override {
        return {{.name = u"kind"_s,
                 .value = u"K"_s,
                 .help = tr("one of %1").arg(Corrections::kinds().join(", "_L1)),
                 .needed = true},
                {.name = u"note"_s,
                 .value = u"T"_s,
                 .help = tr("what readers are told"),
                 .needed = true}};
    }
    QStringList remarks() const override {
        return {tr("The note is part of the next revision: readers see it when that has been "
                   "approved and published.")};
    }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        const QString kind = arguments.value(u"kind"_s);
        if (!Corrections::kindFrom(kind))
            return tr("--kind “%1” is not a kind of correction; the kinds are %2")
                .arg(kind, Corrections::kinds().join(", "_L1));
        return std::nullopt;
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const Arguments &arguments = call.arguments;
        const Result<WorkingCopy> before = Lines::load(newsroom, arguments.operands.first());
        if (!before)
            return call.console.fail(before.error());
        const auto kind = Corrections::kindFrom(arguments.value(u"kind"_s));
        Lines::putChanged(*before,
                          Corrections::add(newsroom, before->article.id,
                                           kind.value_or(Correction::Kind::Correction),
                                           arguments.value(u"note"_s)),
                          call.console);
    }
};

} // namespace

std::unique_ptr<Command> makeCorrectCommand() {
    return std::make_unique<CorrectCommand>();
}
