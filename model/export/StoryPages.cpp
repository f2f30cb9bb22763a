// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/StoryPages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Changes when pages come out differently for the same newsroom and theme.
constexpr quint64 PagesVersion = 1;

quint64 stateOf(const Edition::Story &story, const Edition &edition) {
    const LiveHead &head = story.head;
    Fingerprint print;
    print.add(QByteArrayView(head.id.uuid().toRfc4122())).add(quint64(head.revision));
    print.add(quint64(head.version)).add(QByteArrayView(story.page)).add(QStringView(head.path));
    print.add(quint64(toSeconds(head.firstPublished)));
    print.add(quint64(toSeconds(head.lastPublished)));
    // A proof shows working copies, which have no revision to tell them apart.
    return edition.proof() ? 0 : print.add(quint64(story.section + 1)).low();
}

/// The pages of the names that an article had or has, when they are not its own: its path stays as
/// it was first published, and every name leads there.
QList<QByteArray> oldPages(const PublicArticle &shown, const Edition &edition) {
    QList<QByteArray> pages;
    const qsizetype slash = shown.page.lastIndexOf(u'/') + 1;
    for (const QString &slug : shown.article.oldSlugs + QStringList{shown.article.slug}) {
        const QByteArray page = (shown.page.left(slash) + slug + u".html"_s).toLatin1();
        if (slug != u"index" && isExportPath(page) && !edition.hasPage(page) &&
            !pages.contains(page))
            pages.append(page);
    }
    return pages;
}

} // namespace

Fingerprint houseFingerprint(const Edition &edition, const ThemeFiles &theme,
                             SitePages::Kind kind) {
    const NewsroomSettings &settings = edition.settings();
    Fingerprint print;
    print.add(PagesVersion).add(theme.fingerprint).add(quint64(kind)).add(quint64(edition.proof()));
    for (const QString &value :
         {settings.name, settings.url, settings.description, settings.language, settings.timeZone,
          settings.logo, settings.email, settings.copyright, settings.commentsOrigin})
        print.add(QStringView(value));
    for (const Section &section : edition.sections())
        print.add(QStringView(section.label)).add(QStringView(section.slug));
    return print;
}

StoryPages::StoryPages(const Edition &edition, const ThemeFiles &theme, SitePages::Kind kind,
                       Output &output, Progress &progress)
    : m_edition(edition), m_kind(kind), m_output(output), m_progress(progress),
      m_photos(edition, output), m_house(houseFingerprint(edition, theme, kind)),
      m_bySection(edition.sections().size() + 1) {
    const auto &stories = edition.stories();
    m_states.reserve(stories.size());
    for (const Edition::Story &story : stories)
        m_states.push_back(::stateOf(story, edition));
    for (qsizetype i = qsizetype(stories.size()); i-- > 0;) {
        const int section = stories[size_t(i)].section;
        m_bySection[section < 0 ? edition.sections().size() : size_t(section)].append(i);
    }
    m_due.resize(stories.size());
    m_wanted.resize(stories.size());
    m_windows.resize(stories.size());
    findDue();
}

/// Walks each section with the sum of what a story's page may show of older ones.
void StoryPages::findDue() {
    for (const QList<qsizetype> &section : m_bySection) {
        quint64 window = 0;
        for (qsizetype place = 0; place < section.size(); ++place) {
            const qsizetype position = section[place];
            m_windows[size_t(position)] = window;
            m_due[size_t(position)] = isDue(position, window);
            window += m_states[size_t(position)];
            if (place >= RelatedStories::Window)
                window -= m_states[size_t(section[place - RelatedStories::Window])];
        }
    }
}

Fingerprint StoryPages::inputs(qsizetype position, quint64 window,
                               const QList<LinkSum> &links) const {
    Fingerprint print;
    print.add(m_house).add(m_states[size_t(position)]);
    print.add(m_kind == SitePages::Kind::Site ? window : 0);
    for (const LinkSum link : links)
        print.add(m_edition.stateOf(link));
    return print;
}

bool StoryPages::isDue(qsizetype position, quint64 window) {
    if (m_edition.proof())
        return true;
    const QByteArray &page = m_edition.stories()[size_t(position)].page;
    const auto before = m_output.before(page);
    if (!before || before->inputs != inputs(position, window, before->linksTo))
        return true;
    // What it needs must be whole too: its pictures and the pages that lead to it.
    for (const QByteArray &need : before->needs)
        if (!m_photos.keep(need))
            return true;
    return !m_output.keep(page, before->inputs);
}

/// What is due, what may be related to it, and what is wanted for lists.
QList<qsizetype> StoryPages::toRead() const {
    QList<qsizetype> positions;
    for (const QList<qsizetype> &section : m_bySection) {
        qsizetype dueAhead = 0; // the first place not before `place` that is due
        for (qsizetype place = 0; place < section.size(); ++place) {
            dueAhead = qMax(dueAhead, place);
            while (dueAhead < section.size() && !m_due[size_t(section[dueAhead])])
                ++dueAhead;
            const bool near = m_kind == SitePages::Kind::Site && dueAhead < section.size() &&
                              dueAhead - place <= RelatedStories::Window;
            const auto position = size_t(section[place]);
            if (m_due[position] || m_wanted[position] || near)
                positions.append(section[place]);
        }
    }
    return positions;
}

Result<void> StoryPages::run(PagePool &pool,
                             const std::function<Result<void>(qsizetype, const Teaser &)> &teaser) {
    const QList<qsizetype> positions = toRead();
    std::vector<qsizetype> places(m_states.size());
    for (const QList<qsizetype> &section : m_bySection)
        for (qsizetype place = 0; place < section.size(); ++place)
            places[size_t(section[place])] = place;
    qint64 done = 0;
    std::optional<int> section;
    return m_edition.each(positions, [&](qsizetype position, PublicArticle &&shown) {
        if (m_progress.stopped())
            return Result<void>(
                Error{Error::Kind::Stopped,
                      {},
                      QCoreApplication::translate("StoryPages", "the export was stopped"),
                      {}});
        m_progress.at(++done, positions.size(), publicHeadline(shown.article));
        if (section != shown.section)
            m_related.clear();
        section = shown.section;
        const Teaser of = Teaser::of(shown);
        const qsizetype place = places[size_t(position)];
        if (m_wanted[size_t(position)])
            if (auto taken = teaser(position, of); !taken)
                return taken;
        Result<void> made;
        if (m_due[size_t(position)])
            made = make(pool, position, std::move(shown),
                        m_kind == SitePages::Kind::Site ? m_related.of(place, of)
                                                        : std::vector<Teaser>());
        m_related.pass(place, of);
        return made;
    });
}

Result<void> StoryPages::make(PagePool &pool, qsizetype position, PublicArticle &&shown,
                              std::vector<Teaser> related) {
    auto photos = m_photos.of(shown);
    if (!photos)
        return photos.error();
    FileRecord made;
    made.kind = FileKind::Article;
    made.article = shown.article.id;
    made.linksTo = shown.linked;
    made.inputs = inputs(position, m_windows[size_t(position)], shown.linked);
    made.photosMissing = shown.photosMissing;
    made.linksLeftOut = shown.linksLeftOut;
    const QList<QByteArray> old =
        m_kind == SitePages::Kind::Site ? oldPages(shown, m_edition) : QList<QByteArray>();
    made.needs = *photos + old;
    return pool.submit([this, shown = std::move(shown), related = std::move(related), made,
                        old](SitePages &pages) -> Result<void> {
        for (const QByteArray &page : old) {
            FileRecord moved;
            moved.kind = FileKind::Article;
            moved.article = shown.article.id;
            auto put =
                m_output.put({page,
                              pages.moved(QString::fromLatin1(page), shown.page,
                                          publicHeadline(shown.article), shown.article.language),
                              moved});
            if (!put)
                return put;
        }
        return m_output.put({shown.page.toLatin1(), pages.article(shown, related), made});
    });
}
