// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"
#include <QCache>
#include <QObject>

class Backroom;
class Newsroom;

namespace DeskStates {
/// The desk opens on everything but what is spiked and killed (ui.md, part 5).
const QList<State> &everyday();
} // namespace DeskStates

/// The desk's rows in pages, read in the background as they are looked at: the newest used pages
/// are kept, and one request is under way at a time, so that a long scroll asks for what is seen at
/// its end and not for all it passed.
class ArticlePages : public QObject {
    Q_OBJECT
public:
    static constexpr int PageRows = 128;
    static constexpr int PagesKept = 48;

    explicit ArticlePages(Backroom &quick, QObject *parent = nullptr);

    /// What a read brought: the whole count, and rows from `first` on.
    struct Read {
        qint64 count = 0, everything = 0; ///< `everything`: without words, section, state
        QList<std::pair<int, QList<ArticleHead>>> pages{};
        QString person{};
        QTimeZone zone{QTimeZone::utc()}; ///< of the newsroom
    };

    /// What the desk shows of these pages: everything but what is spiked and killed where the
    /// filter names no state. On the newsroom's own thread.
    static Result<Read> read(Newsroom &newsroom, ArticleFilter filter, const QList<int> &pages);

    /// All is asked anew for this filter, with the pages that are in use.
    void restart(const ArticleFilter &filter);
    /// Something changed in the newsroom: count and the pages in use are read again.
    void refresh();
    /// Somebody looks at this row; nullptr when it is not here yet (it is asked for).
    const ArticleHead *at(int row);
    bool waiting() const { return m_busy || m_again || !m_wanted.isEmpty(); }
    void keep(const Read &read, bool all); ///< takes what was read; `all`: older pages go

Q_SIGNALS:
    void arrived(const ArticlePages::Read &read, bool all);
    void failed(const Error &error);

private:
    void next();
    void ask(QList<int> pages, bool all);

    Backroom &m_quick;
    ArticleFilter m_filter{};
    QCache<int, QList<ArticleHead>> m_pages{PagesKept};
    QList<int> m_wanted{}; ///< the last wanted is read first
    int m_lastSeen = 0;    ///< page
    bool m_busy = false, m_again = false, m_all = false;
    int m_generation = 0;
};
