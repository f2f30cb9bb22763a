// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include <QObject>

class Actions;
class Backroom;
class Notice;
class Tabs;

/// What is done with the revisions of the article in front. Ctrl+S keeps one at once, and then asks
/// for a name, which it can go without.
class RevisionActions : public QObject {
    Q_OBJECT
public:
    RevisionActions(Backroom &quick, Tabs &tabs, Notice &notice, Actions &actions, QObject *parent);

private:
    void keep();
    void compareWith(int number);
    void ask(const ArticleId &id, int number);

    Backroom &m_quick;
    Tabs &m_tabs;
    Notice &m_notice;
    bool m_writesOn = false; ///< since Ctrl+S was pressed
};
