// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/Edition.h"
#include "model/export/SiteTheme.h"
#include "model/export/Teaser.h"
#include <QLocale>

/// Pages of the site as bytes: puts what a page shows into words for its template. One for each
/// thread.
class SitePages {
public:
    /// A whole site, or pages that stand alone: without ways to a front page that is not there.
    enum class Kind { Site, Alone };

    SitePages(const Edition &edition, const ThemeFiles &theme, Kind kind);

    QByteArray article(const PublicArticle &shown, const std::vector<Teaser> &related);

    struct SectionPage {
        int section = 0;
        QString page{}; ///< its own file
        QString newer{}, older{};
        QString number{}; ///< of an older page; "" for the newest
        std::vector<Teaser> stories{};
    };
    QByteArray section(const SectionPage &page);

    struct FrontPage {
        std::vector<Teaser> top{};                                 ///< the lead story first
        std::vector<std::pair<int, std::vector<Teaser>>> blocks{}; ///< by section
    };
    QByteArray front(const FrontPage &page);

    QByteArray withdrawn(const LiveStore::Withdrawn &article);
    QByteArray moved(const QString &page, const QString &to, const QString &headline,
                     const QString &language);

    static QString sectionPage(const Section &section) {
        return section.slug + QStringLiteral("/index.html");
    }

private:
    struct Tongue { ///< how a language writes dates
        QLocale locale;
        QString date, time;
    };
    View head(const QString &page, const QString &language, const QString &title) const;
    void frame(View &view, const QString &page, int section);
    enum class Label { Kicker, KickerOrSection }; ///< what stands over a teaser's headline
    View teaser(const Teaser &teaser, const QString &root, Label label);
    std::vector<View> teasers(const std::vector<Teaser> &stories, const QString &root, Label label);
    void articleTexts(View &view, const PublicArticle &shown);
    void articleExtras(View &view, const PublicArticle &shown, const QString &canonical);
    const Tongue &tongue(const QString &language);
    QString day(Instant at, const QString &language);
    QString moment(Instant at, const QString &language);
    QString contentPolicy(bool comments) const;
    QString wordsLanguage(const QString &language) const;
    static QString rootOf(const QString &page);
    static SafeMarkup bylineOf(const Article &article);

    const Edition &m_edition;
    SiteTheme m_theme;
    Kind m_kind;
    QTimeZone m_zone;
    QHash<QString, Tongue> m_tongues;
    QHash<std::pair<QString, int>, std::pair<SafeMarkup, SafeMarkup>> m_frames;
};
