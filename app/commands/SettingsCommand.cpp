// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Assignment.h"
#include "app/Commands.h"
#include "model/store/Settings.h"
#include "model/store/WriteBatch.h"

using namespace Qt::StringLiterals;

namespace {

class SettingsCommand : public NewsroomCommand {
public:
    QString name() const override { return u"settings"_s; }
    QString summary() const override { return tr("show or change the newsroom's settings"); }
    QList<Operand> operands() const override {
        return {{.name = u"NAME[=VALUE]…"_s, .least = 0, .most = Operand::NoLimit}};
    }
    QStringList remarks() const override {
        return {
            tr("The settings are %1. An empty value clears.").arg(Settings::names().join(", "_L1))};
    }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        QStringList words;
        for (const QString &word : arguments.operands)
            words += word.contains(u'=') ? word : word + u'=';
        return Assignment::misuse(words, Settings::names());
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const QStringList &words = call.arguments.operands;
        if (const Result<void> done = set(newsroom, words); !done)
            return call.console.fail(done.error());
        for (const QString &word : words.isEmpty() ? Settings::names() : words) {
            const QString setting = word.section(u'=', 0, 0);
            const Result<QString> value = newsroom.settings().value(setting);
            if (!value)
                return call.console.fail(value.error());
            Record record;
            record.both("name"_L1, setting).both("value"_L1, *value);
            call.console.put(record);
        }
    }

private:
    /// All or none.
    static Result<void> set(Newsroom &newsroom, const QStringList &words) {
        const QStringList assignments = words.filter(u"="_s);
        if (assignments.isEmpty())
            return {};
        WriteBatch batch(newsroom.database());
        Result<void> done = batch.begin();
        for (const Assignment &assignment : Assignment::readAll(assignments)) {
            if (done)
                done = newsroom.settings().set(assignment.name, assignment.value);
        }
        return done ? batch.finish() : done;
    }
};

} // namespace

std::unique_ptr<Command> makeSettingsCommand() {
    return std::make_unique<SettingsCommand>();
}
