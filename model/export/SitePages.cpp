// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/SitePages.h"

#include "model/base/Text.h"
#include "model/export/JsonLd.h"
#include "model/export/Markup.h"
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QString direction(const QString &language) {
    return QLocale(QString(language).replace(u'-', u'_')).textDirection() == Qt::RightToLeft
               ? u"rtl"_s
               : u"ltr"_s;
}

QString kindWord(Correction::Kind kind) {
    switch (kind) {
    case Correction::Kind::Clarification:
        return u"clarification"_s;
    case Correction::Kind::Update:
        return u"update"_s;
    case Correction::Kind::Correction:
        break;
    }
    return u"correction"_s;
}

QString encoded(const QString &text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

SitePages::SitePages(const Edition &edition, const ThemeFiles &theme, Kind kind)
    : m_edition(edition), m_theme(theme), m_kind(kind), m_zone(edition.settings().zone()) {}

QString SitePages::rootOf(const QString &page) {
    return u"../"_s.repeated(page.count(u'/'));
}

QString SitePages::wordsLanguage(const QString &language) const {
    return m_theme.files().wordsLanguage(language, m_edition.settings().language);
}

const SitePages::Tongue &SitePages::tongue(const QString &language) {
    auto found = m_tongues.find(language);
    if (found == m_tongues.end()) {
        const QLocale locale(QString(language).replace(u'-', u'_'));
        // The long form without the day of the week.
        QString date = locale.dateFormat(QLocale::LongFormat);
        date.remove(u"dddd, "_s).remove(u"dddd "_s).remove(u", dddd"_s).remove(u" dddd"_s);
        found = m_tongues.insert(language, {locale, date.remove(u"dddd"_s).trimmed(),
                                            locale.timeFormat(QLocale::ShortFormat)});
    }
    return *found;
}

QString SitePages::day(Instant at, const QString &language) {
    const Tongue &words = tongue(language);
    return words.locale.toString(inZone(at, m_zone).date(), words.date);
}

QString SitePages::moment(Instant at, const QString &language) {
    const Tongue &words = tongue(language);
    const QDateTime local = inZone(at, m_zone);
    return words.locale.toString(local.date(), words.date) + u", "_s +
           words.locale.toString(local.time(), words.time);
}

/// promises.md, "Markup": nothing but our own pictures and styles; the paper's comment system where
/// it is asked for and comments are open.
QString SitePages::contentPolicy(bool comments) const {
    const QString origin = comments ? QString(m_edition.settings().commentsOrigin) : QString();
    if (origin.isEmpty())
        return u"default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; "
               "base-uri 'none'; form-action 'none'"_s;
    return u"default-src 'none'; img-src 'self'; style-src 'self' %1; font-src 'self'; "
           "script-src %1; frame-src %1; connect-src %1; base-uri 'none'; form-action 'none'"_s.arg(
               origin);
}

View SitePages::head(const QString &page, const QString &language, const QString &title) const {
    View view;
    view.set("lang", language).set("dir", direction(language)).set("title", title);
    view.set("root", rootOf(page)).set("site", m_edition.name());
    view.set("csp", contentPolicy(false)).set("noindex", m_edition.proof());
    view.set("feeds", m_kind == Kind::Site && !m_edition.proof());
    view.set("description", false).set("canonical", false);
    return view;
}

/// Masthead and footer, the same on every page of a section: made once.
void SitePages::frame(View &view, const QString &page, int section) {
    const QString root = rootOf(page);
    const auto key = std::pair(root, section);
    auto found = m_frames.constFind(key);
    if (found == m_frames.cend()) {
        const NewsroomSettings &settings = m_edition.settings();
        const bool site = m_kind == Kind::Site;
        View parts = head(page, settings.language, {});
        parts.set("siteLang", settings.language).set("siteDir", direction(settings.language));
        parts.set("proof", m_edition.proof()).set("home", site);
        parts.set("tagline", settings.description).set("copyright", settings.copyright);
        parts.set("email", settings.email);
        std::vector<View> nav;
        for (size_t i = 0; site && i < m_edition.sections().size(); ++i) {
            View item;
            item.set("label", m_edition.sections()[i].label);
            item.set("url", sectionPage(m_edition.sections()[i]));
            item.set("current", int(i) == section);
            nav.push_back(std::move(item));
        }
        parts.set("hasNav", !nav.empty()).set("nav", std::move(nav));
        const QString words = wordsLanguage(settings.language);
        found = m_frames.insert(key, {m_theme.renderPart(u"masthead"_s, words, parts),
                                      m_theme.renderPart(u"footer"_s, words, parts)});
    }
    view.set("masthead", found->first).set("footer", found->second);
}

View SitePages::teaser(const Teaser &teaser, const QString &root, Label label) {
    View view;
    view.set("lang", teaser.language).set("dir", direction(teaser.language)).set("root", root);
    view.set("url", teaser.page).set("headline", teaser.headline);
    view.set("kicker", label == Label::KickerOrSection && teaser.kicker.isEmpty() ? teaser.section
                                                                                  : teaser.kicker);
    view.set("standfirst", teaser.standfirst).set("at", toRfc3339(teaser.at));
    view.set("when", day(teaser.at, teaser.language));
    if (teaser.picture) {
        MarkupWriter out;
        out.leaf("img").url("src", root + Markup::photoPage(*teaser.picture));
        out.attribute("width", teaser.picture->width);
        out.attribute("height", teaser.picture->height);
        out.attribute("alt", teaser.alt).attribute("loading", u"lazy");
        view.set("picture", out.take());
    } else {
        view.set("picture", false);
    }
    return view;
}

std::vector<View> SitePages::teasers(const std::vector<Teaser> &stories, const QString &root,
                                     Label label) {
    std::vector<View> views;
    views.reserve(stories.size());
    for (const Teaser &story : stories)
        views.push_back(teaser(story, root, label));
    return views;
}

QByteArray SitePages::front(const FrontPage &page) {
    const QString language = m_edition.settings().language;
    View view = head(u"index.html"_s, language, m_edition.name());
    view.set("description", m_edition.settings().description);
    if (m_edition.hasAddress())
        view.set("canonical", m_edition.address());
    frame(view, u"index.html"_s, -1);
    view.set("empty", page.top.empty()).set("top", !page.top.empty());
    if (!page.top.empty())
        view.set("lead", teaser(page.top.front(), {}, Label::KickerOrSection));
    std::vector<View> second, blocks;
    for (size_t i = 1; i < page.top.size(); ++i)
        second.push_back(teaser(page.top[i], {}, Label::KickerOrSection));
    view.set("hasSecond", !second.empty()).set("second", std::move(second));
    for (const auto &[section, stories] : page.blocks) {
        const Section &of = m_edition.sections()[size_t(section)];
        View block;
        block.set("section", of.label).set("sectionUrl", sectionPage(of));
        block.set("stories", teasers(stories, {}, Label::Kicker));
        blocks.push_back(std::move(block));
    }
    view.set("blocks", std::move(blocks));
    return m_theme.render(u"front"_s, wordsLanguage(language), view);
}

QByteArray SitePages::section(const SectionPage &page) {
    const QString language = m_edition.settings().language;
    const Section &of = m_edition.sections()[size_t(page.section)];
    const QString number =
        page.number.isEmpty()
            ? QString()
            : u", "_s + m_theme.files().wordsIn(wordsLanguage(language)).value(u"page"_s) + u' ' +
                  page.number;
    View view = head(page.page, language, of.label + number + u" – "_s + m_edition.name());
    view.set("section", of.label).set("description", of.description);
    if (m_edition.hasAddress())
        view.set("canonical", m_edition.address() + page.page);
    frame(view, page.page, page.section);
    view.set("newer", page.newer).set("older", page.older);
    view.set("hasPages", !page.newer.isEmpty() || !page.older.isEmpty());
    view.set("stories", teasers(page.stories, rootOf(page.page), Label::Kicker));
    return m_theme.render(u"section"_s, wordsLanguage(language), view);
}

SafeMarkup SitePages::bylineOf(const Article &article) {
    MarkupWriter out;
    out.text(bylineText(article.byline, article.language));
    if (article.byline.size() == 1 && !article.byline.front().role.isEmpty())
        out.text(u", ")
            .open("span")
            .attribute("class", u"role")
            .text(article.byline.front().role)
            .close();
    return out.take();
}

void SitePages::articleTexts(View &view, const PublicArticle &shown) {
    const Article &article = shown.article;
    const MarkupContext context{
        rootOf(shown.page),
        m_theme.files().wordsIn(article.language, m_edition.settings().language)};
    view.set("kicker", article.kicker).set("headline", publicHeadline(article));
    view.set("standfirst", article.standfirst).set("description", article.standfirst);
    view.set("byline", bylineOf(article));
    view.set("lead", Markup::lead(shown, context)).set("body", Markup::body(shown, context));
    const bool published = shown.head.version > 0;
    const bool updated = published && shown.head.lastPublished > shown.head.firstPublished;
    view.set("publishedAt", published ? toRfc3339(shown.head.firstPublished) : QString());
    view.set("modifiedAt", toRfc3339(shown.head.lastPublished));
    view.set("published", moment(shown.head.firstPublished, article.language));
    view.set("updated", updated ? moment(shown.head.lastPublished, article.language) : QString());
    const int minutes = Text::readingMinutes(wordCount(article.body));
    view.set("minutes", minutes ? QString::number(minutes) : QString());
    std::vector<View> tags, corrections;
    for (const QString &tag : article.tags)
        tags.push_back(View().set("tag", tag));
    view.set("hasTags", !tags.empty()).set("tags", std::move(tags));
    for (const Correction &note : article.corrections) {
        View item;
        item.set("kind", context.words.value(kindWord(note.kind))).set("text", note.text);
        item.set("at", toRfc3339(note.at)).set("when", moment(note.at, article.language));
        corrections.push_back(std::move(item));
    }
    view.set("corrections", std::move(corrections));
}

void SitePages::articleExtras(View &view, const PublicArticle &shown, const QString &canonical) {
    const Article &article = shown.article;
    const QString base = m_edition.hasAddress() ? m_edition.address() : rootOf(shown.page);
    view.set("jsonLd", newsArticleJsonLd(m_edition, shown, base, canonical));
    view.set("canonical", canonical);
    const Teaser teaser = Teaser::of(shown);
    if (teaser.picture) {
        View picture;
        picture.set("address", base + Markup::photoPage(*teaser.picture)).set("alt", teaser.alt);
        picture.set("width", QString::number(teaser.picture->width));
        picture.set("height", QString::number(teaser.picture->height));
        view.set("picture", picture);
    } else {
        view.set("picture", false);
    }
    view.set("shareable", !m_edition.proof()).set("own", shown.page.section(u'/', -1));
    view.set("mail", u"mailto:?subject="_s + encoded(publicHeadline(article)) +
                         (canonical.isEmpty() ? QString() : u"&body="_s + encoded(canonical)));
    const QString origin = m_edition.settings().commentsOrigin;
    const bool comments = article.commentsOpen && !origin.isEmpty() && !m_edition.proof();
    view.set("csp", contentPolicy(comments)).set("comments", comments);
    view.set("commentsOrigin", origin).set("urn", u"urn:uuid:"_s + article.id.toText());
}

QByteArray SitePages::article(const PublicArticle &shown, const std::vector<Teaser> &related) {
    const Article &article = shown.article;
    const QString language =
        article.language.isEmpty() ? m_edition.settings().language : article.language;
    View view = head(shown.page, language, publicHeadline(article) + u" – "_s + m_edition.name());
    const auto &sections = m_edition.sections();
    const bool linked = m_kind == Kind::Site && shown.section >= 0;
    view.set("section", article.section);
    view.set("sectionUrl", linked ? sectionPage(sections[size_t(shown.section)]) : QString());
    frame(view, shown.page, shown.section);
    articleTexts(view, shown);
    const QString page = m_kind == Kind::Site ? shown.page : shown.head.path + u".html"_s;
    articleExtras(view, shown, m_edition.hasAddress() ? m_edition.address() + page : QString());
    view.set("hasRelated", !related.empty());
    view.set("related", teasers(related, rootOf(shown.page), Label::Kicker));
    return m_theme.render(u"article"_s, wordsLanguage(language), view);
}

QByteArray SitePages::withdrawn(const LiveStore::Withdrawn &article) {
    const QString language = m_edition.settings().language;
    const QString page = article.path + u".html"_s;
    const auto &words = m_theme.files().wordsIn(wordsLanguage(language));
    View view = head(page, language, words.value(u"withdrawn"_s) + u" – "_s + m_edition.name());
    view.set("noindex", true).set("at", toRfc3339(article.killing.at));
    view.set("when", moment(article.killing.at, language)).set("text", article.killing.text);
    frame(view, page, -1);
    return m_theme.render(u"withdrawn"_s, wordsLanguage(language), view);
}

QByteArray SitePages::moved(const QString &page, const QString &to, const QString &headline,
                            const QString &language) {
    View view = head(page, language, headline + u" – "_s + m_edition.name());
    view.set("noindex", true).set("to", rootOf(page) + to).set("headline", headline);
    if (m_edition.hasAddress())
        view.set("canonical", m_edition.address() + to);
    return m_theme.render(u"moved"_s, wordsLanguage(language), view);
}
