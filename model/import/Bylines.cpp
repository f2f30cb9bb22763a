// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ArticleAssembler.h"
#include <algorithm>

namespace {

using W = ImportWords;

quint32 kindsOf(const Token &token, const ImportWords &words) {
    const auto *entry = words.find(W::joined(0, token.hash));
    return entry ? entry->kinds : 0;
}

/// Parts at commas and bars; at "and" too, where names stand on both sides.
QList<QStringView> partsOf(QStringView line, const ImportWords &words) {
    std::vector<Token> tokens;
    W::tokenize(line, tokens);
    QList<QStringView> parts;
    qsizetype from = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const qsizetype next = i + 1 < tokens.size() ? tokens[i + 1].from : line.size();
        const QStringView gap = line.sliced(tokens[i].to, next - tokens[i].to);
        const bool and_ = (kindsOf(tokens[i], words) & W::And) && !tokens[i].capital &&
                          tokens[i].from > from && next < line.size() && tokens[i + 1].capital;
        const auto cut = std::find_if(gap.begin(), gap.end(), [](QChar c) {
            return QStringView(u",|•·–—;/()&").contains(c);
        });
        const bool dash = gap.contains(QStringView(u" - "));
        if (and_ || dash || cut != gap.end() || next == line.size()) {
            const qsizetype to = and_ ? tokens[i].from : tokens[i].to;
            parts.append(line.sliced(from, to - from).trimmed());
            from = next;
        }
    }
    return parts;
}

/// The words of a name before the words of a job: "Nadia Feld Rome correspondent".
BylineEntry entryOf(QStringView part, const ImportWords &words) {
    std::vector<Token> tokens;
    W::tokenize(part, tokens);
    BylineEntry entry;
    entry.name = part.toString();
    for (size_t i = 2; i < tokens.size(); ++i) {
        if (!(kindsOf(tokens[i], words) & W::Role))
            continue;
        const bool in = tokens[i].to - tokens[i].from <= 2; // "in Rome"
        size_t first = i;
        while (!in && first > 2)
            --first;
        entry.name = part.left(tokens[first - 1].to).toString();
        entry.role = part.sliced(tokens[first].from).trimmed().toString();
        break;
    }
    return entry;
}

} // namespace

QList<BylineEntry> bylineOf(QStringView line, const ImportWords &words) {
    QList<BylineEntry> entries;
    for (QStringView part : partsOf(line, words)) {
        std::vector<Token> tokens;
        W::tokenize(part, tokens);
        if (tokens.size() > 1 && (kindsOf(tokens[0], words) & W::And) && !tokens[0].capital) {
            part = part.sliced(tokens[1].from); // ", and Tom Ruiz"
            W::tokenize(part, tokens);
        }
        if (tokens.empty())
            continue;
        const bool dated = std::any_of(tokens.begin(), tokens.end(), [&](const Token &t) {
            return t.number || (kindsOf(t, words) & W::Month);
        });
        if (dated)
            break; // the time of publication and what follows it
        const bool job = std::any_of(tokens.begin(), tokens.end(), [&](const Token &t) {
            return (kindsOf(t, words) & W::Role) != 0;
        });
        const bool place = tokens.size() == 1 && !(kindsOf(tokens[0], words) & W::Agency);
        const bool two = tokens.size() >= 3 && tokens[0].capital && tokens[1].capital &&
                         !(kindsOf(tokens[0], words) & W::Role) &&
                         !(kindsOf(tokens[1], words) & W::Role);
        if (!entries.isEmpty() && (place || (job && !two)))
            entries.last().role =
                entries.last().role.isEmpty()
                    ? part.toString()
                    : entries.last().role + QStringLiteral(", ") + part.toString();
        else
            entries.append(entryOf(part, words));
    }
    return entries;
}
