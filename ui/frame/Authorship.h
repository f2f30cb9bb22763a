// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/article/Person.h"
#include <QHash>
#include <QObject>

class Backroom;
class Tabs;

/// Knows of the article in front whether the person at the window is one of its authors: that is
/// part of what they may do with it (Workflow), and the newsroom has to be asked.
class Authorship : public QObject {
    Q_OBJECT
public:
    Authorship(Backroom &quick, Tabs &tabs, QObject *parent);

    /// Until the newsroom has answered everybody counts as one: the step itself asks again.
    bool of(const ArticleId &id) const { return m_known.value(id, true); }

Q_SIGNALS:
    void changed();

private:
    void look();

    Backroom &m_quick;
    Tabs &m_tabs;
    QHash<ArticleId, bool> m_known{};
};
