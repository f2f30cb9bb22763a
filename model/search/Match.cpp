// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/Match.h"
#include "model/base/Text.h"
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Before = 50, Length = 160;

bool holds(const QString &words, const Query::Term &term) {
    const QString wanted = u' ' + term.words.join(u' ');
    return (term.open ? words : words + u' ').contains(term.open ? wanted : wanted + u' ');
}

bool isWordPart(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// The beginnings and whole words that are to be marked.
bool isWanted(const QString &word, const Query &query) {
    for (const Query::Term &term : query.terms)
        for (qsizetype at = 0; at < term.words.size(); ++at) {
            const bool open = term.open && at == term.words.size() - 1;
            if (open ? word.startsWith(term.words.at(at)) : word == term.words.at(at))
                return true;
        }
    return false;
}

struct Range {
    qsizetype from, to;
};

/// Wanted words from the first on, as far as a snippet reaches.
QList<Range> wantedIn(const QString &text, const Query &query) {
    QList<Range> ranges;
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordPart(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() && isWordPart(text.at(at)))
            ++at;
        if (!ranges.isEmpty() && from > ranges.constFirst().from + Length)
            break;
        if (isWanted(Text::fold(QStringView(text).mid(from, at - from)), query))
            ranges.append({from, at});
    }
    return ranges;
}

} // namespace

std::optional<bool> Match::inHeadline(const Query &query, const ArticleRow::Texts &texts) {
    return inFoldedHeadline(query, ArticleRow::folded(texts));
}

std::optional<bool> Match::inFoldedHeadline(const Query &query, const ArticleRow::Texts &folded) {
    bool all = true;
    for (const Query::Term &term : query.terms) {
        const bool here = !term.byline && holds(folded.headline, term);
        const bool elsewhere =
            !here &&
            (holds(folded.byline, term) ||
             (!term.byline && (holds(folded.standfirst, term) || holds(folded.body, term))));
        if (!here && !elsewhere)
            return std::nullopt;
        all = all && here;
    }
    return all;
}

QString Match::snippet(const Query &query, const ArticleRow::Texts &texts) {
    QString text = Text::oneSpaced(texts.standfirst + u'\n' + texts.body);
    const QList<Range> ranges = wantedIn(text, query);
    qsizetype from = ranges.isEmpty() ? 0 : qMax(qsizetype(0), ranges.constFirst().from - Before);
    if (from > 0) // at a word
        from = text.indexOf(u' ', from) + 1;
    qsizetype to = qMin(text.size(), from + Length);
    if (to < text.size() && text.lastIndexOf(u' ', to) > from)
        to = text.lastIndexOf(u' ', to);
    QString snippet = from > 0 ? u"… "_s : QString();
    qsizetype at = from;
    for (const Range &range : ranges) {
        if (range.to > to)
            break;
        snippet += text.mid(at, range.from - at) + QChar(u'\x2') +
                   text.mid(range.from, range.to - range.from) + QChar(u'\x3');
        at = range.to;
    }
    snippet += text.mid(at, to - at);
    return to < text.size() ? snippet + u" …"_s : snippet;
}
