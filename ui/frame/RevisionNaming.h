// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include <QObject>

class Actions;
class Backroom;
class Notice;
class Tabs;

/// Ctrl+S: keeps the article in front as a revision at once, and then asks for a name, which it can
/// go without.
class RevisionNaming : public QObject {
    Q_OBJECT
public:
    RevisionNaming(Backroom &quick, Tabs &tabs, Notice &notice, Actions &actions, QObject *parent);

private:
    void keep();
    void ask(const ArticleId &id, int number);

    Backroom &m_quick;
    Tabs &m_tabs;
    Notice &m_notice;
};
