// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/RuleBook.h"

#include "model/check/RuleSet.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("RuleBook", text);
}

Error unknown(const QString &id) {
    return {Error::Kind::NotFound, id, tr("there is no such rule; “standfirst rules” lists them")};
}

auto named(QList<HouseRule> &rules, const QString &id) {
    return std::find_if(rules.begin(), rules.end(),
                        [&](const HouseRule &rule) { return rule.id == id; });
}

void put(QList<HouseRule> &own, const HouseRule &rule) {
    const auto same = named(own, rule.id);
    if (RuleSet::usual().contains(rule)) { // as the program has it: nothing of one's own
        if (same != own.end())
            own.erase(same);
    } else if (same != own.end()) {
        *same = rule;
    } else {
        own.append(rule);
    }
}

} // namespace

RuleBook::RuleBook(Newsroom &newsroom) : m_store(newsroom) {}

Result<QList<HouseRule>> RuleBook::own() const {
    const auto text = m_store.text();
    return text ? RuleText::read(text->toUtf8()) : Result<QList<HouseRule>>(text.error());
}

Result<QList<HouseRule>> RuleBook::all() const {
    const auto mine = own();
    return mine ? Result<QList<HouseRule>>(RuleSet::over(RuleSet::usual(), *mine)) : mine;
}

Result<HouseRule> RuleBook::find(const QString &id) const {
    auto rules = all();
    if (!rules)
        return rules.error();
    const auto found = named(*rules, id);
    return found == rules->end() ? Result<HouseRule>(unknown(id)) : Result<HouseRule>(*found);
}

bool RuleBook::isUsual(const QString &id) {
    const QList<HouseRule> &usual = RuleSet::usual();
    return std::any_of(usual.begin(), usual.end(),
                       [&](const HouseRule &rule) { return rule.id == id; });
}

Result<void> RuleBook::change(const QString &what,
                              const std::function<Result<void>(QList<HouseRule> &)> &edit) {
    return m_store.change(what, [&](const QString &before) -> Result<QString> {
        auto own = RuleText::read(before.toUtf8());
        if (!own)
            return own.error();
        if (const Result<void> done = edit(*own); !done)
            return done.error();
        return QString::fromUtf8(RuleText::write(*own));
    });
}

Result<void> RuleBook::set(const HouseRule &rule) {
    if (const Result<void> valid = rule.valid(); !valid)
        return valid;
    return change(rule.id, [&](QList<HouseRule> &own) {
        put(own, rule);
        return Result<void>();
    });
}

Result<void> RuleBook::reset(const QString &id) {
    return change(id, [&](QList<HouseRule> &own) {
        const auto mine = named(own, id);
        if (mine == own.end())
            return isUsual(id) ? Result<void>() : Result<void>(unknown(id));
        own.erase(mine);
        return Result<void>();
    });
}

Result<QList<HouseRule>> RuleBook::add(const QByteArray &toml) {
    const auto rules = RuleText::read(toml);
    if (!rules)
        return rules.error();
    QStringList ids;
    for (const HouseRule &rule : *rules)
        ids += rule.id;
    const Result<void> done = change(ids.join(u", "), [&](QList<HouseRule> &own) -> Result<void> {
        for (const HouseRule &rule : *rules) {
            if (rule.words.isEmpty() && rule.pattern.isEmpty() && !isUsual(rule.id))
                return unknown(rule.id);
            put(own, rule);
        }
        return {};
    });
    return done ? rules : Result<QList<HouseRule>>(done.error());
}

Result<std::shared_ptr<const RuleSet>> RuleBook::ready(const QString &ownText) {
    const auto own = RuleText::read(ownText.toUtf8());
    if (!own)
        return own.error();
    return std::shared_ptr<const RuleSet>(
        std::make_shared<RuleSet>(RuleSet::over(RuleSet::usual(), *own)));
}
