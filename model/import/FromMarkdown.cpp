// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ForeignStory.h"
#include "model/import/FrontMatter.h"
#include "model/import/ImportLimits.h"
#include "model/import/MarkdownBody.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("FromMarkdown", text);
}

/// "# Headline", or a line underlined with =.
bool beginsWithHeadline(const QString &text) {
    static const QRegularExpression headline(u"^\\s*(#\\s|[^\\n]+\\n=+\\s*(\\n|$))"_s);
    return headline.match(text).hasMatch();
}

class FromMarkdown : public Importer {
public:
    QString name() const override { return u"markdown"_s; }
    QString summary() const override {
        return tr("a Markdown text, with front matter where it has one");
    }

    int likelihood(const QString &fileName, QByteArrayView head) const override {
        if (head.contains('\0'))
            return 0;
        if (fileName.endsWith(".md"_L1, Qt::CaseInsensitive) ||
            fileName.endsWith(".markdown"_L1, Qt::CaseInsensitive))
            return 70;
        QString start = QString::fromUtf8(head.first(std::min<qsizetype>(head.size(), 4096)));
        start.remove(u'\r');
        if (frontMatter(start).fields.contains(u"title"_s))
            return 50;
        return start.startsWith("# "_L1) ? 30 : 0;
    }

    Result<void> read(QIODevice &bytes, const ImportContext &context,
                      const std::function<bool(ImportedArticle &&)> &each,
                      const std::function<void(ReadLine &&)> &) const override {
        if (bytes.size() > ImportLimits::Record)
            return Error{Error::Kind::BadInput,
                         {},
                         tr("is larger than %1 MB").arg(ImportLimits::Record / 1'000'000)};
        QByteArray text = bytes.readAll();
        if (text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
        text.replace("\r\n", "\n").replace('\0', "");
        auto made = read(text, context);
        if (!made)
            return made.error();
        each(std::move(*made));
        return {};
    }

private:
    static Result<ImportedArticle> read(const QByteArray &bytes, const ImportContext &context) {
        const QString text = QString::fromUtf8(bytes);
        const FrontMatter matter = frontMatter(text);
        const QString rest = text.sliced(matter.end);
        // What is no UTF-8 is told by its reader.
        auto body = bodyFromMarkdown(matter.end > 0 ? rest.toUtf8() : bytes);
        if (!body)
            return body.error();
        ForeignStory story{std::move(*body), headOf(matter), {}, {}, {}, {}, {}};
        story.kicker = matter.one({"kicker"_L1});
        story.dateline = matter.one({"dateline"_L1});
        story.authors = matter.all({"authors"_L1, "author"_L1, "byline"_L1});
        takeHeadline(story, rest);
        return articleOf(std::move(story), u"markdown"_s, context);
    }

    static HtmlHead headOf(const FrontMatter &matter) {
        HtmlHead head;
        head.headline = matter.one({"title"_L1, "headline"_L1});
        head.standfirst = matter.one(
            {"standfirst"_L1, "summary"_L1, "subtitle"_L1, "description"_L1, "excerpt"_L1});
        head.section = matter.one({"section"_L1, "category"_L1, "categories"_L1});
        head.language = matter.one({"language"_L1, "lang"_L1});
        head.tags = matter.all({"tags"_L1, "keywords"_L1});
        return head;
    }

    /// The first heading is the headline, also where the front matter has it already.
    static void takeHeadline(ForeignStory &story, const QString &text) {
        const auto *first =
            story.body.empty() ? nullptr : std::get_if<Subheading>(&story.body.front().is);
        if (!first || !beginsWithHeadline(text))
            return;
        const QString heading = plainText(first->text);
        if (!story.head.headline.isEmpty() && story.head.headline != heading)
            return;
        story.head.headline = heading;
        story.body.erase(story.body.begin());
    }
};

} // namespace

std::unique_ptr<Importer> makeFromMarkdown() {
    return std::make_unique<FromMarkdown>();
}
