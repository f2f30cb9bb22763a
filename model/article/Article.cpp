// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Article.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// A byline is worded in the language of the article, which need not be the window's; so these
/// words are no matter of translation.
struct BylineWords {
    QString by, join;
};

BylineWords wordsFor(const QString &language) {
    static const QHash<QString, BylineWords> words{
        {u"en"_s, {u"By "_s, u" and "_s}},  {u"it"_s, {u"Di "_s, u" e "_s}},
        {u"de"_s, {u"Von "_s, u" und "_s}}, {u"fr"_s, {u"Par "_s, u" et "_s}},
        {u"es"_s, {u"Por "_s, u" y "_s}},
    };
    return words.value(language.section(u'-', 0, 0).toLower(), {QString(), u", "_s});
}

} // namespace

QString bylineText(const QList<BylineEntry> &byline, const QString &language) {
    QStringList names;
    for (const BylineEntry &entry : byline)
        if (!entry.name.isEmpty())
            names += entry.name;
    if (names.isEmpty())
        return {};
    const BylineWords words = wordsFor(language);
    const QString last = names.takeLast();
    return words.by + (names.isEmpty() ? last : names.join(u", "_s) + words.join + last);
}

bool isPlanned(const Article &article) {
    return article.state == State::Draft && article.due && article.body.empty();
}

const QString &publicHeadline(const Article &article) {
    return article.webHeadline.isEmpty() ? article.headline : article.webHeadline;
}
