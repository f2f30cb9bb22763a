// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/PageLine.h"
#include <QSet>
#include <QStringList>

/// Parts a stream of lines into pages of one article each, looking a few dozen lines ahead. An
/// article is never parted by a gap alone: what follows must look like the head of a page.
class PageSplitter {
public:
    void add(PageLine line);
    void end() { m_ended = true; }

    /// The next whole page, when its end is certain.
    std::optional<Page> take();
    /// What is held, as bytes: a page without an end must not grow for ever.
    qint64 held() const { return m_held; }

private:
    bool startsPage(size_t at) const;
    bool saidToStart(size_t at) const;
    int gap(size_t at) const;
    bool isAuthor(const QString &name) const;
    size_t lookOverLabels(size_t at, int &score) const;
    bool looksLikeHead(size_t headline, int gapScore, int &score) const;
    void count(const PageLine &line);
    Page cut(size_t at);

    std::vector<PageLine> m_lines;
    size_t m_next = 0; ///< looked at up to here
    int m_prose = 0;   ///< lines of running text before it
    std::array<int, 4> m_gaps{};
    QStringList m_authors;  ///< of this page, as its head names them
    QSet<quint64> m_seen{}; ///< the words of each line before it
    qint64 m_held = 0;
    bool m_ended = false;
};
