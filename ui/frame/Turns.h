// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/EditingLocks.h"
#include <QObject>
#include <QSet>
#include <QTimer>

class ArticleEditor;
class Backroom;
class Notice;
class Tabs;
class QWidget;

/// One program at a time writes an article: takes each open one, moves the leases on, shows who has
/// what is somebody else's, and takes over where a person wants that.
class Turns : public QObject {
    Q_OBJECT
public:
    Turns(Backroom &quick, Tabs &tabs, Notice &notice, QWidget *window);

    /// Something may have changed: which articles are open, or who has them.
    void look();
    /// Somebody opened it to write: is told at once when it is another's.
    void wantsToWrite(const ArticleId &id) { m_wanted = id; }
    void askToTakeOver();
    /// The window is closed: what it had is free.
    void leave();

private:
    using Locks = QHash<ArticleId, EditingLock>;
    void ask(const QList<ArticleId> &ids);
    void apply(const Locks &locks);
    void show(ArticleEditor &editor, const EditingLock &lock);
    void lose(ArticleEditor &editor, const EditingLock &lock);
    void askAbout(const ArticleId &id, const EditingLock &lock, bool opening);
    void takeOver(const ArticleId &id);
    void release(const QSet<ArticleId> &ids);
    /// Of the articles that are open and read.
    QHash<ArticleId, ArticleEditor *> editors() const;

    Backroom &m_quick;
    Tabs &m_tabs;
    Notice &m_notice;
    QWidget *m_window;
    QTimer m_renewal{};
    Locks m_locks{};          ///< of the open articles, as last heard
    QSet<ArticleId> m_mine{}; ///< and may have to be released
    std::optional<ArticleId> m_wanted{};
    bool m_asking = false, m_again = false, m_left = false;
};
