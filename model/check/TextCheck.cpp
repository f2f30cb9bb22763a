// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/TextCheck.h"

#include "model/check/ArticlePlaces.h"
#include "model/check/CheckMemory.h"

QList<Finding> TextCheck::look(const Article &article, const CheckContext &context) const {
    QList<Finding> all;
    for (const ArticlePlaces::WordsAt &at : ArticlePlaces::words(article)) {
        if (at.words.isEmpty())
            continue;
        const auto ask = [&] { return lookAt(at.words, article.language); };
        for (Finding &finding : context.memory
                                    ? context.memory->recall(this, article.language, at.words, ask)
                                    : ask()) {
            finding.where = at.where;
            all.append(std::move(finding));
        }
    }
    return all;
}
