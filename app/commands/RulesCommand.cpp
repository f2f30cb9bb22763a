// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Assignment.h"
#include "app/Commands.h"
#include "app/Input.h"
#include "model/check/RuleBook.h"
#include "model/check/RuleTrial.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList Names{u"off"_s, u"level"_s, u"reason"_s, u"source"_s};

class RulesCommand : public NewsroomCommand {
public:
    QString name() const override { return u"rules"_s; }
    QString summary() const override { return tr("list, try, add or change the house's rules"); }
    QList<Operand> operands() const override {
        return {{.name = u"[show | add FILE | set ID NAME=VALUE… | reset ID | try FILE]"_s,
                 .least = 0,
                 .most = Operand::NoLimit}};
    }
    QStringList remarks() const override {
        return {tr("FILE is TOML, a [[rule]] each, - standard input; show writes all rules so. The "
                   "names are %1. A line each: id, level, on or off, what is looked for, what to "
                   "write. try says which articles would have been flagged, and changes nothing. "
                   "reset brings a rule of the program back and removes one of the newsroom's own.")
                    .arg(Names.join(", "_L1))};
    }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        const QStringList &words = arguments.operands;
        const QString verb = words.value(0);
        if (words.isEmpty() || (verb == "show"_L1 && words.size() == 1) ||
            ((verb == "add"_L1 || verb == "reset"_L1 || verb == "try"_L1) && words.size() == 2))
            return std::nullopt;
        if (verb == "set"_L1 && words.size() > 2)
            return Assignment::misuse(words.mid(2), Names);
        return tr("it is written rules %1").arg(operands().first().name);
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const QStringList &words = call.arguments.operands;
        const QString verb = words.value(0);
        RuleBook book(newsroom);
        if (verb == "try"_L1)
            return tryOut(newsroom, call);
        const auto done = verb == "add"_L1     ? add(book, words.at(1))
                          : verb == "set"_L1   ? set(book, words)
                          : verb == "reset"_L1 ? reset(book, words.at(1))
                                               : book.all();
        if (!done)
            return call.console.fail(withName(done.error(), words.value(1)));
        if (verb == "show"_L1 && !call.console.json())
            return call.console.putLine(RuleText::write(*done).trimmed());
        for (const HouseRule &rule : *done)
            put(rule, call.console);
    }

private:
    static Error withName(Error error, const QString &name) {
        if (error.what.isEmpty())
            error.what = name;
        return error;
    }

    static void put(const HouseRule &rule, Console &console) {
        const QString wanted = rule.pattern.isEmpty() ? rule.words.join(", "_L1) : rule.pattern;
        Record record;
        record.both("id"_L1, rule.id)
            .both("level"_L1, Finding::word(rule.level))
            .both("state"_L1, rule.off ? u"off"_s : u"on"_s)
            .both("wanted"_L1, wanted)
            .both("suggestions"_L1, rule.suggestions.join(", "_L1))
            .key("reason"_L1, rule.reason)
            .key("source"_L1, rule.source);
        console.put(record);
    }

    static Result<QList<HouseRule>> add(RuleBook &book, const QString &file) {
        const Result<QByteArray> text = readInput(file);
        return text ? book.add(*text) : Result<QList<HouseRule>>(text.error());
    }

    static Result<QList<HouseRule>> reset(RuleBook &book, const QString &id) {
        const Result<void> done = book.reset(id);
        if (!done)
            return done.error();
        const auto left = book.find(id);
        return left ? QList<HouseRule>{*left} : QList<HouseRule>{};
    }

    static Result<QList<HouseRule>> set(RuleBook &book, const QStringList &words) {
        auto rule = book.find(words.at(1));
        if (!rule)
            return rule.error();
        for (const Assignment &one : Assignment::readAll(words.mid(2))) {
            if (one.name == "reason"_L1) {
                rule->reason = one.value;
            } else if (one.name == "source"_L1) {
                rule->source = one.value;
            } else if (one.name == "off"_L1 &&
                       (one.value == "true"_L1 || one.value == "false"_L1)) {
                rule->off = one.value == "true"_L1;
            } else if (one.name != "level"_L1 || !takeLevel(*rule, one.value)) {
                return Error{Error::Kind::BadInput, rule->id,
                             tr("off is true or false, level is error, warning or hint")};
            }
        }
        const Result<void> done = book.set(*rule);
        return done ? Result<QList<HouseRule>>({*rule}) : Result<QList<HouseRule>>(done.error());
    }

    static bool takeLevel(HouseRule &rule, const QString &word) {
        for (const Finding::Level level :
             {Finding::Level::Error, Finding::Level::Warning, Finding::Level::Hint})
            if (Finding::word(level) == word) {
                rule.level = level;
                return true;
            }
        return false;
    }

    static void tryOut(Newsroom &newsroom, const Call &call) {
        const QString file = call.arguments.operands.at(1);
        const Result<QByteArray> text = readInput(file);
        if (!text)
            return call.console.fail(text.error());
        const auto rules = RuleText::read(*text);
        if (!rules)
            return call.console.fail(withName(rules.error(), file));
        const auto trial = RuleTrial::of(newsroom, *rules, call.progress);
        if (!trial)
            return call.console.fail(withName(trial.error(), file));
        for (const RuleTrial::Example &example : trial->examples) {
            Record record;
            record.both("article"_L1, example.article.toText())
                .both("headline"_L1, example.headline)
                .both("where"_L1, example.where)
                .both("words"_L1, example.words);
            call.console.put(record);
        }
        call.console.warn(
            u"rules"_s,
            tr("would have flagged %1 of %2 articles").arg(trial->flagged).arg(trial->looked));
    }
};

} // namespace

std::unique_ptr<Command> makeRulesCommand() {
    return std::make_unique<RulesCommand>();
}
