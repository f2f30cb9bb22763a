// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/SiteLines.h"
#include "model/base/Text.h"
#include "model/import/ArticleAssembler.h"
#include "model/import/LineFeatures.h"

namespace {

constexpr int LongestLabel = 3, LongestByline = 12; ///< words

bool takesByline(Article &article, const QString &line, int from, const ImportWords &words) {
    const auto names = bylineOf(QStringView(line).sliced(from), words);
    if (article.byline.isEmpty())
        article.byline = names;
    return !names.isEmpty() && article.byline.first().name == names.first().name;
}

/// A line before the running text.
bool isOfHead(Article &article, const QString &line, const LineFeatures &f,
              const ImportWords &words) {
    if (f.time || f.timeWord || f.readingTime || f.ago || f.crumbs)
        return true;
    if (f.section && f.words <= LongestLabel && article.section.isEmpty()) {
        article.section = Text::oneSpaced(line);
        return true;
    }
    if (f.by >= 0 && f.words <= LongestByline)
        return takesByline(article, line, f.by, words);
    return Text::fold(line) == Text::fold(article.section);
}

} // namespace

void removeSiteLines(Article &article, const ImportWords &words) {
    FeatureReader features(words);
    bool begun = false;
    std::erase_if(article.body, [&](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block.is);
        const QString line = paragraph ? plainText(paragraph->text) : QString();
        if (line.isEmpty())
            return false;
        const LineFeatures f = features.read(line);
        const bool ofSite = f.chrome || (!begun && isOfHead(article, line, f, words));
        begun = begun || (!ofSite && f.prose());
        return ofSite;
    });
}
