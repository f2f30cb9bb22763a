// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/Query.h"
#include "model/base/Text.h"
#include "model/store/ArticleRow.h"
#include <QRegularExpression>
using namespace Qt::StringLiterals;

Query Query::fromText(const QString &typed) {
    // A name with a colon, then words in quotation marks (closed or not) or one word.
    static const QRegularExpression part(uR"RE((?:(section|state|by):)?(?:"([^"]*)("?)|(\S+)))RE"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    Query query;
    for (auto match = part.globalMatch(typed); match.hasNext();) {
        const auto found = match.next();
        const QString name = found.captured(1).toLower();
        const bool quoted = found.capturedStart(2) >= 0;
        const QString text = quoted ? found.captured(2) : found.captured(4);
        Term term{ArticleRow::foldedWords(text).split(u' ', Qt::SkipEmptyParts)};
        if (term.words.isEmpty())
            continue;
        term.open = !quoted || found.captured(3).isEmpty();
        term.byline = name == u"by";
        if (name == u"section")
            query.sections << Text::fold(text);
        else if (name == u"state")
            query.states << Text::fold(text);
        else
            query.terms << term;
    }
    return query;
}
