// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/ArticleEditor.h"
#include <QHash>
#include <QWidget>
#include <memory>

class Backroom;
class QStackedWidget;
class QTabBar;

/// A tab: its article is read when it is first looked at.
struct OpenTab {
    ArticleId id;
    QString headline{}; ///< as it was last known
    QString place{};    ///< caret and scroll, to be restored
    std::unique_ptr<OpenArticle> article{};
    ArticleEditor *editor = nullptr;
};

/// The open articles, one a tab with an editor in each.
class Tabs : public QWidget {
    Q_OBJECT
public:
    struct Kept {
        QString id{}, headline{}, place{};
    };

    Tabs(Backroom &quick, Backroom &slow, QWidget *parent = nullptr);
    ~Tabs() override;

    void open(const ArticleId &id, const QString &headline = {}, const QString &place = {});
    /// The same, and the caret goes into its text; `headline`: into the headline of a new one.
    void openAndWrite(const ArticleId &id, bool headline = false);
    /// The tabs of a session, without reading more than the one in front.
    void restore(const QList<Kept> &kept, int current);
    QList<Kept> kept() const;
    int currentIndex() const;

    OpenArticle *article() const; ///< in front; nullptr when none is, or not read yet
    ArticleEditor *editor() const;
    void close(int index); ///< writes what is unsaved, then goes
    void reopenClosed();
    bool canReopen() const { return !m_closed.isEmpty(); }
    void turn(int by);
    enum class Until { Saved, Kept };
    /// Writes all that is unsaved, then calls `done` with the first failure. Until `Kept`: what was
    /// worked on is a revision too, as when each article is left.
    void flushAll(std::function<void(const Result<void> &)> done, Until until = Until::Saved);
    void changedElsewhere(const std::optional<ArticleId> &id);
    QTabBar *bar() const { return m_bar; }
    void setEmptyPage(QWidget *page);     ///< shown when nothing is open
    void insertUnderBar(QWidget *widget); ///< the notice

Q_SIGNALS:
    void currentChanged();                     ///< another article, or it is read now
    void tabsChanged();                        ///< for the session
    void articleTouched(OpenArticle *article); ///< also by each key in the body
    void articleChanged(OpenArticle *article); ///< in its state, head or facts
    void savingChanged(OpenArticle *article);
    void saveFailed(OpenArticle *article, const Error &error);
    void conflict(OpenArticle *article);
    void countsChanged(int words, int minutes, int headlineLength);
    void notice(const QString &text);
    void actionWanted(const QString &id);
    void failed(const Error &error);

private:
    int indexOf(const ArticleId &id) const;
    OpenTab *current() const;
    void addTab(const ArticleId &id, const QString &headline, const QString &place);
    void addToBar(const OpenTab &tab);
    void look(int index); ///< reads the article of the tab in front
    void read(const ArticleId &id, WorkingCopy copy);
    void follow(OpenTab &tab);
    void retitle(const OpenTab &tab);
    void giveCaret(const OpenTab &tab);
    void remove(int index);
    void park(std::unique_ptr<OpenTab> tab);
    void drop(std::unique_ptr<OpenTab> tab);
    bool unpark(const ArticleId &id, const QString &place);
    void leaveAllBut(int index);

    Backroom &m_quick, &m_slow;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    QWidget *m_empty = nullptr;
    std::vector<std::unique_ptr<OpenTab>> m_tabs{};
    std::vector<std::unique_ptr<OpenTab>> m_parked{}; ///< closed, the last one last
    QList<Kept> m_closed{};
    std::optional<ArticleId> m_write{}; ///< gets the caret once it is read
    bool m_writeHeadline = false;
};
