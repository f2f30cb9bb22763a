// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/desk/ArticleList.h"
#include <QWidget>

class Backroom;
class DeskFilter;
class QTimer;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

/// The list of articles on the left, with what narrows it, how many there are, and what to do when
/// there are none.
class Desk : public QWidget {
    Q_OBJECT
public:
    explicit Desk(Backroom &quick, QWidget *parent = nullptr);

    ArticleFilter filter() const;
    void restoreFilter(const ArticleFilter &filter);
    void refresh();      ///< something changed in the newsroom
    void readSections(); ///< for the section filter
    QList<ArticleHead> chosen() const;
    void choose(const ArticleId &id); ///< when it is on the desk
    void focusFilter();
    void toggleMine();
    void toggleWaiting();
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void looked(const ArticleId &id); ///< a click: to be read, the hand stays on the list
    void opened(const ArticleId &id); ///< Enter: to be written
    void chosenChanged();
    void filterChanged();
    /// How many wait for the person, after each look.
    void waitingCounted(qint64 waiting);
    void ready(); ///< the first page is here
    void run(const QString &action);
    void contextMenu(const QPoint &globalPosition);
    void failed(const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeEmpty();
    void applyFilter();
    void showCount();
    void showEmpty();
    void readCounts();

    Backroom &m_quick;
    ArticleList *m_articles;
    DeskFilter *m_filter;
    QListView *m_list;
    QStackedLayout *m_stack;
    QLabel *m_count, *m_emptyText;
    QPushButton *m_emptyNew, *m_emptyImport, *m_emptyClear;
    std::optional<ArticleId> m_wanted{}; ///< to be chosen once its row is here
    QTimer *m_counting;                  ///< the numbers beside the filters follow the list
    bool m_ready = false;
};
