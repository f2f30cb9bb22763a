// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ArticleAssembler.h"
#include "model/base/Escape.h"
#include "model/import/ImportLimits.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isText(ReadLine::As as) {
    using As = ReadLine::As;
    return as == As::Paragraph || as == As::Standfirst || as == As::Headline ||
           as == As::ListItem || as == As::Quote;
}

/// Without what brackets and signs stand around a name.
QString trimmedCredit(QString credit) {
    const auto outer = [](QChar c) { return c.isSpace() || u"()[]|.,:;-–—/"_s.contains(c); };
    while (!credit.isEmpty() && outer(credit.back()))
        credit.chop(1);
    while (!credit.isEmpty() && outer(credit.front()))
        credit.remove(0, 1);
    return credit;
}

} // namespace

ArticleAssembler::ArticleAssembler(const Page &page, const ImportWords &words,
                                   const ImportContext &context)
    : m_page(page), m_words(words), m_context(context), m_language(language()),
      m_text(words, m_language.startsWith("fr"_L1)) {}

/// The language with the most frequent words, when they are frequent enough; the newsroom's own tag
/// where it is the same language.
QString ArticleAssembler::language() const {
    std::array<int, 5> stops{};
    for (const PageLine &line : m_page) {
        if (line.as && isText(*line.as)) {
            for (size_t i = 0; i < stops.size(); ++i)
                stops[i] += line.f.stops[i];
        }
    }
    const auto most = std::max_element(stops.begin(), stops.end());
    const auto second = [&] {
        int next = 0;
        for (auto i = stops.begin(); i != stops.end(); ++i)
            next = i == most ? next : std::max(next, *i);
        return next;
    }();
    const QString own = m_context.language;
    const auto found = QLatin1StringView(ImportWords::Languages[size_t(most - stops.begin())]);
    const bool sure = *most >= 3 && *most > second;
    return !sure || own == found || own.startsWith(found + u'-') ? own : QString(found);
}

QString ArticleAssembler::textOf(const PageLine &line, int from) const {
    return m_text.body(QStringView(line.text).sliced(std::min<qsizetype>(from, line.text.size())));
}

void ArticleAssembler::join(QString &field, const QString &more) const {
    if (!field.isEmpty() && !more.isEmpty())
        field += u' ';
    field += more;
}

std::optional<ImportedArticle> ArticleAssembler::article() {
    Article &article = m_made.article;
    article.language = m_language;
    for (const PageLine &line : m_page) {
        readHead(line);
        readBlock(line);
    }
    if (article.body.empty() && article.standfirst.isEmpty())
        return std::nullopt;
    if (article.headline.isEmpty() &&
        std::none_of(article.body.begin(), article.body.end(), [](const Block &block) {
            return std::holds_alternative<Paragraph>(block.is) ||
                   std::holds_alternative<PhotoBlock>(block.is);
        }))
        return std::nullopt;
    limit();
    article.source = Source{u"page"_s, m_text.field(m_context.fileName), sourceId()};
    warn();
    return std::move(m_made);
}

/// The last part of a path to the page, which may end in the headline: "New England|Headline".
QString ArticleAssembler::sectionOf(const PageLine &line) const {
    const auto outer = [](QChar c) { return c.isSpace() || u"|/>›▸»–—-:·"_s.contains(c); };
    QString label = line.text;
    for (const PageLine &headline : m_page) {
        if (headline.is(As::Headline) && label.size() > headline.text.size() &&
            label.endsWith(headline.text))
            label.chop(headline.text.size());
    }
    while (!label.isEmpty() && outer(label.back()))
        label.chop(1);
    const qsizetype path =
        std::max({label.lastIndexOf(u'>'), label.lastIndexOf(u'›'), label.lastIndexOf(u'▸'),
                  label.lastIndexOf(u'\t'), label.lastIndexOf(u'|'), label.lastIndexOf(u" / "_s)});
    label.remove(0, path + 1);
    while (!label.isEmpty() && outer(label.front()))
        label.remove(0, 1);
    return m_text.field(label);
}

void ArticleAssembler::readHead(const PageLine &line) {
    Article &article = m_made.article;
    const auto field = [&] { return m_text.field(line.text); };
    switch (line.as.value_or(As::Chrome)) {
    case As::Section:
        article.section = sectionOf(line);
        break;
    case As::Kicker:
        join(article.kicker, field());
        break;
    case As::Headline:
        join(article.headline, field());
        break;
    case As::Standfirst:
        join(article.standfirst, field());
        break;
    case As::Byline:
        if (line.text.startsWith(u'@') || line.f.endsStop || line.f.byAlone)
            break; // an address, a sentence about the author, or "By" over the names
        article.byline.append(
            bylineOf(m_text.field(line.text.sliced(std::max(line.f.by, 0))), m_words));
        break;
    case As::Dateline: {
        const Dateline found = datelineOf(QString(line.text + u" — x"_s));
        article.dateline = m_text.field(found.text > 0 ? found.place : line.text);
        break;
    }
    case As::LeadAlt:
        article.lead = article.lead.value_or(PhotoUse());
        article.lead->alt = field();
        break;
    case As::Tags:
        readTags(line);
        break;
    default:
        break;
    }
}

void ArticleAssembler::readBlock(const PageLine &line) {
    Body &body = m_made.article.body;
    if (line.ruleBefore && !body.empty() && line.is(As::Paragraph))
        body.push_back({Divider()});
    switch (line.as.value_or(As::Chrome)) {
    case As::Paragraph:
        readParagraph(line);
        break;
    case As::Subheading:
        body.push_back({Subheading{2, plain(textOf(line))}});
        break;
    case As::Quote:
        readQuote(line);
        break;
    case As::ListItem:
        readItem(line);
        break;
    case As::Photo:
        readPhoto(line);
        break;
    case As::ReadAlso:
        readAlso(line);
        break;
    default:
        break;
    }
    m_before = &line;
}

void ArticleAssembler::readParagraph(const PageLine &line) {
    Article &article = m_made.article;
    int from = 0;
    const bool first = std::none_of(article.body.begin(), article.body.end(), [](const Block &b) {
        return std::holds_alternative<Paragraph>(b.is);
    });
    if (first && article.dateline.isEmpty()) {
        const Dateline found = datelineOf(line.text);
        article.dateline = m_text.field(found.place);
        from = int(found.text);
        if (!found.agency.isEmpty() && article.byline.isEmpty())
            article.byline.append(BylineEntry{m_text.field(found.agency)});
    }
    const QString text = textOf(line, from);
    if (!text.isEmpty())
        article.body.push_back({Paragraph{plain(text)}});
}

void ArticleAssembler::readItem(const PageLine &line) {
    Body &body = m_made.article.body;
    const bool ordered = line.f.listNumber > 0;
    const bool goesOn = m_before && m_before->is(As::ListItem) && !body.empty() &&
                        std::holds_alternative<BulletList>(body.back().is) &&
                        std::get<BulletList>(body.back().is).ordered == ordered;
    if (!goesOn)
        body.push_back({BulletList{ordered, {}}});
    std::get<BulletList>(body.back().is).items.append(plain(textOf(line, line.f.bullet)));
}

void ArticleAssembler::readQuote(const PageLine &line) {
    Body &body = m_made.article.body;
    const bool author = line.lead && !body.empty() && std::holds_alternative<Quote>(body.back().is);
    if (!author) {
        body.push_back({Quote{plain(textOf(line)), {}}});
        return;
    }
    QString name = m_text.field(line.text);
    while (!name.isEmpty() && u"–—-― "_s.contains(name.front()))
        name.remove(0, 1);
    std::get<Quote>(body.back().is).attribution = name;
}

PhotoUse ArticleAssembler::photoOf(const PageLine &line) const {
    PhotoUse use;
    const int from = line.f.caption ? line.f.captionFrom : 0;
    if (line.f.agency && line.f.creditAt < 0) {
        use.credit = trimmedCredit(m_text.field(line.text));
        return use;
    }
    const int to = line.f.creditAt < 0 ? int(line.text.size()) : line.f.creditAt;
    if (to > from)
        use.caption = plain(m_text.body(QStringView(line.text).sliced(from, to - from)));
    if (line.f.creditAt >= 0)
        use.credit = trimmedCredit(m_text.field(QStringView(line.text).sliced(line.f.creditFrom)));
    return use;
}

/// A caption and a credit on lines of their own, one after the other, are one picture's.
void ArticleAssembler::readPhoto(const PageLine &line) {
    Article &article = m_made.article;
    PhotoUse use = photoOf(line);
    const auto fill = [&use](PhotoUse &into) {
        if ((!into.caption.isEmpty() && !use.caption.isEmpty()) ||
            (!into.credit.isEmpty() && !use.credit.isEmpty()))
            return false;
        if (into.caption.isEmpty())
            into.caption = use.caption;
        if (into.credit.isEmpty())
            into.credit = use.credit;
        return true;
    };
    if (line.inHead) {
        article.lead = article.lead.value_or(PhotoUse());
        if (!fill(*article.lead))
            article.body.push_back({PhotoBlock{use}});
        return;
    }
    const bool goesOn = m_before && m_before->is(As::Photo) && !article.body.empty() &&
                        std::holds_alternative<PhotoBlock>(article.body.back().is);
    if (!goesOn || !fill(std::get<PhotoBlock>(article.body.back().is).use))
        article.body.push_back({PhotoBlock{use}});
}

void ArticleAssembler::readAlso(const PageLine &line) {
    if (line.lead)
        return;
    const int from =
        line.f.readAlso >= 0 && line.f.readAlso < line.f.chars ? line.f.readAlso : line.f.bullet;
    ReadAlso link{m_text.field(QStringView(line.text).sliced(from)), {}, {}};
    if (link.headline.startsWith("http"_L1) && !link.headline.contains(u' '))
        link.href = Escape::safeHref(link.headline);
    if (!link.headline.isEmpty())
        m_made.article.body.push_back({link});
}

void ArticleAssembler::readTags(const PageLine &line) {
    if (line.lead)
        return;
    const QString text =
        line.text.contains(u'\t')
            ? QString(line.text).replace(u'\t', line.text.contains(u':') ? u',' : u'\n')
            : m_text.field(line.text);
    const qsizetype colon = text.indexOf(u':');
    for (QString tag :
         text.sliced(colon + 1).split(line.f.tagsStart && colon >= 0 ? u',' : u'\n')) {
        tag = m_text.field(tag);
        if (tag.startsWith(u'#') || tag.startsWith(u'•'))
            tag = tag.sliced(1).trimmed();
        if (!tag.isEmpty() && tag.size() <= ImportLimits::Label &&
            !m_made.article.tags.contains(tag, Qt::CaseInsensitive))
            m_made.article.tags.append(tag);
    }
}
