// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/RuleSet.h"

#include "model/base/Log.h"
#include "model/base/Text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("RuleSet", text);
}

/// What somebody else said: between quotation marks of one kind, in one text.
QList<Typography::Replacement> quoted(const QString &text) {
    QList<Typography::Replacement> parts;
    qsizetype from = -1;
    QChar close;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (from >= 0) {
            if (c == close || (close == u'”' && c == u'“')) {
                parts.append({from, at - from, {}});
                from = -1;
            }
        } else if (c == u'"' || c == u'“' || c == u'„' || c == u'«') {
            close = c == u'"' ? u'"' : c == u'«' ? u'»' : u'”';
            from = at;
        }
    }
    if (from >= 0) // a quotation that goes on in the next paragraph
        parts.append({from, text.size() - from, {}});
    return parts;
}

/// “Very unique” at a sentence's start becomes “Unique”.
QString likeIt(const QString &before, QString with) {
    if (!with.isEmpty() && !before.isEmpty() && before.front().isUpper() && with.front().isLower())
        with[0] = with[0].toUpper();
    return with;
}

QString message(const HouseRule &rule, const QString &words, const QStringList &suggestions) {
    QStringList quoted;
    for (const QString &one : suggestions)
        quoted += one.isEmpty() ? tr("leave it out") : tr("“%1”").arg(one);
    const QString instead = quoted.join(tr(" or "));
    QString said =
        instead.isEmpty() ? tr("“%1”").arg(words) : tr("“%1”: rather %2").arg(words, instead);
    if (!rule.reason.isEmpty())
        said = tr("%1 – %2").arg(said, rule.reason);
    if (!rule.source.isEmpty())
        said = tr("%1 (%2)").arg(said, rule.source);
    return said;
}

} // namespace

const QList<HouseRule> &RuleSet::usual() {
    static const QList<HouseRule> rules = [] {
        QList<HouseRule> all;
        const QDir folder(u":/rules"_s);
        for (const QString &name : folder.entryList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (const auto read = RuleText::read(file.readAll()))
                all += *read;
            else
                qCCritical(lcStore) << name << read.error().what << read.error().text;
        }
        return all;
    }();
    return rules;
}

QList<HouseRule> RuleSet::over(const QList<HouseRule> &usual, const QList<HouseRule> &own) {
    QList<HouseRule> all = usual;
    for (const HouseRule &rule : own) {
        const auto same = std::find_if(all.begin(), all.end(),
                                       [&](const HouseRule &one) { return one.id == rule.id; });
        const bool onlyOff = rule.words.isEmpty() && rule.pattern.isEmpty();
        if (same == all.end()) {
            if (!onlyOff)
                all.append(rule);
        } else if (onlyOff) {
            same->off = rule.off;
        } else {
            *same = rule;
        }
    }
    return all;
}

RuleSet::RuleSet(const QList<HouseRule> &rules) {
    for (const HouseRule &rule : rules) {
        if (rule.off)
            continue;
        auto pattern = FindPattern::of({rule.expression(), rule.matchCase, false, true});
        if (!pattern)
            continue; // refused where it was written
        QStringList sections;
        for (const QString &section : rule.sections)
            sections += Text::fold(section);
        m_rules.push_back({rule, *std::move(pattern), sections});
    }
}

bool RuleSet::concerns(const Ready &ready, const QString &language, const QString &section) {
    const QStringList &tongues = ready.rule.languages;
    const bool spoken =
        tongues.isEmpty() || std::any_of(tongues.begin(), tongues.end(), [&](const QString &one) {
            return language.compare(one, Qt::CaseInsensitive) == 0 ||
                   language.startsWith(one + u'-', Qt::CaseInsensitive);
        });
    return spoken && (ready.sections.isEmpty() || ready.sections.contains(section));
}

void RuleSet::lookWith(const Ready &ready, const QString &words, QList<Finding> &to) {
    const HouseRule &rule = ready.rule;
    Finding finding{u"house-rules:"_s + rule.id, rule.level, {}, {}, tr("Look at it")};
    const auto matches = ready.pattern.in(words);
    if (!matches) {
        finding.level = Finding::Level::Warning;
        finding.message = tr("The rule “%1” was stopped: %2").arg(rule.id, matches.error().text);
        to.append(finding);
        return;
    }
    if (matches->isEmpty())
        return;
    const auto quotes = rule.inQuotes ? QList<Typography::Replacement>() : quoted(words);
    for (const FindPattern::Match &match : *matches) {
        if (std::any_of(quotes.begin(), quotes.end(), [&](const auto &part) {
                return match.from >= part.from && match.from < part.from + part.length;
            }))
            continue;
        Finding found = finding.about(words, match.from, match.length);
        QStringList suggestions;
        for (const QString &one : rule.suggestions)
            suggestions += likeIt(
                found.words, rule.pattern.isEmpty() ? one : ready.pattern.replacement(match, one));
        found.message = message(rule, found.words, suggestions);
        if (suggestions.size() == 1 && !suggestions.first().isEmpty())
            found = found.mended(tr("Write “%1”").arg(suggestions.first()), words, match.from,
                                 match.length, suggestions.first());
        to.append(found);
    }
}

QList<Finding> RuleSet::look(const QString &words, const QString &language,
                             const QString &section) const {
    QList<Finding> all;
    const QString folded = Text::fold(section);
    for (const Ready &ready : m_rules)
        if (concerns(ready, language, folded))
            lookWith(ready, words, all);
    return all;
}
