// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ForeignStory.h"
#include "model/base/Text.h"
#include "model/import/ArticleAssembler.h"
#include "model/import/ImportIdentity.h"
#include "model/import/ImportLimits.h"
#include "model/import/LineFeatures.h"
#include "model/import/SiteLines.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int EnoughStops = 3;
constexpr int LongestReadAlso = 30; ///< words

QString tr(const char *text) {
    return QCoreApplication::translate("ForeignStory", text);
}

/// The part of a text from one character to another.
InlineText cut(const InlineText &text, qsizetype from, qsizetype to) {
    InlineText part;
    qsizetype at = 0;
    for (const Span &span : text) {
        const qsizetype begin = std::clamp<qsizetype>(from - at, 0, span.text.size());
        const qsizetype end = std::clamp<qsizetype>(to - at, begin, span.text.size());
        part.append({span.text.sliced(begin, end - begin), span.marks});
        at += span.text.size();
    }
    return normalized(part);
}

InlineText trimmed(const InlineText &text) {
    const QString all = plainText(text);
    qsizetype from = 0, to = all.size();
    while (to > from && all[to - 1].isSpace())
        --to;
    while (from < to && all[from].isSpace())
        ++from;
    return cut(text, from, to);
}

class StoryAssembler {
public:
    StoryAssembler(ForeignStory story, const ImportContext &context, const ImportWords &words)
        : m_story(std::move(story)), m_context(context), m_words(words), m_features(words) {}

    ImportedArticle article();

private:
    QString field(const QString &text) const { return Text::oneSpaced(Text::clean(text)); }
    QString language();
    QString headline() const;
    QString standfirst() const;
    QList<BylineEntry> byline();
    void takeLead();
    void takeDateline();
    void readCredits();
    void readCredit(PhotoUse &use);
    void readAlso();
    void limit();
    void warn();

    ForeignStory m_story;
    const ImportContext &m_context;
    const ImportWords &m_words;
    FeatureReader m_features;
    ImportedArticle m_made{};
};

ImportedArticle StoryAssembler::article() {
    Article &article = m_made.article;
    article.language = language();
    article.section = field(m_story.head.section);
    article.kicker = field(m_story.kicker.isEmpty() ? m_story.head.kicker : m_story.kicker);
    article.headline = headline();
    for (const QString &tag : m_story.head.tags)
        if (const QString word = field(tag); !word.isEmpty() && !article.tags.contains(word))
            article.tags.append(word.left(ImportLimits::Label));
    article.byline = byline();
    article.standfirst = standfirst();
    article.body = std::move(m_story.body);
    if (m_story.ofPage)
        removeSiteLines(article, m_words);
    readCredits();
    readAlso();
    takeLead();
    takeDateline();
    limit();
    m_made.pictures = std::move(m_story.pictures);
    warn();
    return std::move(m_made);
}

/// What the text says of itself, else the one whose frequent words it has; the newsroom's own tag
/// where it is the same language.
QString StoryAssembler::language() {
    const QString own = m_context.language;
    QString found = field(m_story.head.language);
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"_s);
    if (!tag.match(found).hasMatch()) {
        std::array<int, ImportWords::Languages.size()> stops{};
        for (const QString &line :
             plainText(m_story.body).left(20'000).split(u'\n', Qt::SkipEmptyParts)) {
            const LineFeatures f = m_features.read(line);
            for (size_t i = 0; i < stops.size(); ++i)
                stops[i] += f.stops[i];
        }
        const auto most = std::max_element(stops.begin(), stops.end());
        if (*most < EnoughStops || std::count(stops.begin(), stops.end(), *most) > 1)
            return own;
        found = QString::fromLatin1(ImportWords::Languages[size_t(most - stops.begin())]);
    }
    found.replace(u'_', u'-');
    const bool same = own == found || (!found.contains(u'-') && own.startsWith(found + u'-'));
    return same ? own : found;
}

/// A page's title also names the paper behind a bar.
QString StoryAssembler::headline() const {
    if (!m_story.head.headline.isEmpty())
        return field(m_story.head.headline);
    const QString title = field(m_story.head.title);
    const qsizetype bar = title.lastIndexOf(" | "_L1);
    return bar > 0 ? title.left(bar) : title;
}

QString StoryAssembler::standfirst() const {
    if (!m_story.head.standfirst.isEmpty())
        return field(m_story.head.standfirst);
    const QString said = field(m_story.head.description);
    if (said.isEmpty() || Text::fold(said) == Text::fold(headline()))
        return {};
    // What the text itself says in its first lines is not said twice.
    QString start = Text::fold(said);
    start = start.left(60);
    const bool repeats = std::any_of(
        m_story.body.begin(),
        m_story.body.begin() + std::min<std::ptrdiff_t>(3, std::ssize(m_story.body)),
        [&](const Block &block) {
            const auto *paragraph = std::get_if<Paragraph>(&block.is);
            return paragraph && Text::fold(plainText(paragraph->text)).startsWith(start);
        });
    return repeats ? QString() : said;
}

QList<BylineEntry> StoryAssembler::byline() {
    QList<BylineEntry> entries;
    for (const QString &author : m_story.authors)
        if (const QString name = field(author); !name.isEmpty())
            entries.append({name.left(ImportLimits::Label), {}, {}});
    const HtmlHead &head = m_story.head;
    const QString line =
        field(head.byline.isEmpty() ? head.author : head.byline).left(ImportLimits::Label);
    if (!entries.isEmpty() || line.isEmpty() || line.contains("://"_L1))
        return entries;
    const LineFeatures f = m_features.read(line);
    return bylineOf(QStringView(line).sliced(std::max(f.by, 0)), m_words);
}

void StoryAssembler::takeLead() {
    Body &body = m_made.article.body;
    auto *photo = body.empty() ? nullptr : std::get_if<PhotoBlock>(&body.front().is);
    if (!photo)
        return;
    m_made.article.lead = std::move(photo->use);
    body.erase(body.begin());
}

void StoryAssembler::takeDateline() {
    Article &article = m_made.article;
    article.dateline = field(m_story.dateline);
    auto *first = article.body.empty() ? nullptr : std::get_if<Paragraph>(&article.body.front().is);
    if (!article.dateline.isEmpty() || !first)
        return;
    const QString text = plainText(first->text);
    const Dateline found = datelineOf(text);
    if (found.text <= 0)
        return;
    article.dateline = field(found.place);
    first->text = trimmed(cut(first->text, found.text, text.size()));
}

void StoryAssembler::readCredits() {
    for (Block &block : m_made.article.body) {
        if (auto *alone = std::get_if<PhotoBlock>(&block.is))
            readCredit(alone->use);
        else if (auto *gallery = std::get_if<Gallery>(&block.is))
            for (PhotoUse &use : gallery->photos)
                readCredit(use);
    }
}

/// "The old quay. Photo: Ada Moss / Agency" is a caption and a credit.
void StoryAssembler::readCredit(PhotoUse &use) {
    const QString words = use.credit.isEmpty() ? plainText(use.caption) : use.credit;
    if (words.isEmpty())
        return;
    const LineFeatures f = m_features.read(words);
    if (f.creditAt < 0 || f.creditFrom >= words.size())
        return;
    if (use.credit.isEmpty())
        use.caption = trimmed(cut(use.caption, 0, f.creditAt));
    use.credit = field(words.sliced(f.creditFrom));
    while (use.credit.endsWith(u')') && !use.credit.contains(u'('))
        use.credit.chop(1);
}

void StoryAssembler::readAlso() {
    for (Block &block : m_made.article.body) {
        const auto *paragraph = std::get_if<Paragraph>(&block.is);
        if (!paragraph)
            continue;
        const QString line = plainText(paragraph->text);
        const LineFeatures f = m_features.read(line);
        if (f.readAlso < 0 || f.readAlso >= line.size() || f.words > LongestReadAlso)
            continue;
        ReadAlso link{field(line.sliced(f.readAlso)), std::nullopt, {}};
        for (const Span &span : paragraph->text) {
            if (!link.article && link.href.isEmpty()) {
                link.article = span.marks.article;
                link.href = span.marks.href;
            }
        }
        const bool linked = link.article || !link.href.isEmpty();
        if (!link.headline.isEmpty() && (linked || f.readAlsoStrong))
            block = {link};
    }
}

void StoryAssembler::limit() {
    Article &article = m_made.article;
    if (article.headline.size() > ImportLimits::Headline) {
        article.headline.truncate(ImportLimits::Headline);
        m_made.warnings.append(tr("the headline was longer than %1 characters and was cut")
                                   .arg(ImportLimits::Headline));
    }
    article.section.truncate(ImportLimits::Label);
    article.kicker.truncate(ImportLimits::Label);
    article.dateline.truncate(ImportLimits::Label);
}

void StoryAssembler::warn() {
    const Article &article = m_made.article;
    QStringList &warnings = m_made.warnings;
    if (article.headline.isEmpty())
        warnings.append(tr("no headline was found"));
    if (article.section.isEmpty())
        warnings.append(tr("no section was found"));
    if (article.lead && article.lead->credit.isEmpty())
        warnings.append(tr("the lead photo has no credit yet"));
    warnings.append(m_story.warnings);
}

} // namespace

Result<ImportedArticle> articleOf(ForeignStory story, const QString &format,
                                  const ImportContext &context) {
    if (story.body.empty())
        return Error{Error::Kind::BadInput, {}, tr("holds no text")};
    std::shared_ptr<const ImportWords> words = context.words;
    if (!words) {
        auto loaded = ImportWords::load(context.importWords);
        if (!loaded)
            return loaded.error();
        words = *loaded;
    }
    ImportedArticle made = StoryAssembler(std::move(story), context, *words).article();
    made.article.source =
        Source{format, Text::clean(context.fileName), importIdentity(made.article)};
    return made;
}

Result<ImportedArticle> articleOfHtml(QIODevice &bytes, HtmlOptions::Scope scope,
                                      const QString &format, const ImportContext &context) {
    Progress *reading = nullptr;
    Progress progress([&](const Progress::Now &) {
        if (context.stopped && context.stopped())
            reading->stop();
    });
    reading = &progress;
    auto read = readHtml(
        bytes, {.scope = scope, .language = context.language, .words = context.words}, progress);
    if (!read)
        return read.error();
    if (scope == HtmlOptions::Scope::Document)
        read->head.title.clear(); // which pandoc makes of the file's name
    ForeignStory story{std::move(read->body),   std::move(read->head),     {},   {}, {},
                       read->report.warnings(), std::move(read->pictures), false};
    story.ofPage = scope == HtmlOptions::Scope::Page;
    return articleOf(std::move(story), format, context);
}
