// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Exporter.h"
#include "model/export/MarkdownText.h"
#include "model/export/PhotoFiles.h"
#include "model/work/Progress.h"
#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class ToMarkdown : public Exporter {
public:
    QString name() const override { return u"markdown"_s; }
    QString summary() const override {
        return QCoreApplication::translate("ToMarkdown",
                                           "a Markdown file with front matter for each article");
    }
    QString start() const override { return {}; }
    Layout layout() const override { return {false, u".md"_s}; }

    Result<void> write(const Edition &edition, Output &output, Progress &progress) const override {
        PhotoFiles photos(edition, output);
        QList<qsizetype> all;
        for (size_t i = 0; i < edition.stories().size(); ++i)
            all.append(qsizetype(i));
        return edition.each(all, [&](qsizetype position, PublicArticle &&shown) -> Result<void> {
            if (progress.stopped())
                return Error{Error::Kind::Stopped,
                             {},
                             QCoreApplication::translate("ToMarkdown", "the export was stopped"),
                             {}};
            progress.at(position, all.size(), publicHeadline(shown.article));
            auto needs = photos.of(shown);
            if (!needs)
                return needs.error();
            FileRecord made;
            made.article = shown.article.id;
            made.photosMissing = shown.photosMissing;
            made.linksLeftOut = shown.linksLeftOut;
            return output.put({shown.page.toLatin1(), MarkdownText::of(shown), made});
        });
    }
};

} // namespace

std::unique_ptr<Exporter> makeToMarkdown() {
    return std::make_unique<ToMarkdown>();
}
