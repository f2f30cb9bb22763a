// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include <QWidget>
#include <functional>

class Backroom;
class QVBoxLayout;

/// What the article's section wants to have been done before an approval: a box to tick for each.
/// Hidden where the section asks for nothing.
class StoryChecklist : public QWidget {
    Q_OBJECT
public:
    explicit StoryChecklist(Backroom &quick, QWidget *parent = nullptr);
    void show(const Article &article);

Q_SIGNALS:
    void edited(const std::function<void(Article &)> &change);

private:
    void read();
    void fill();
    void mark();

    Backroom &m_quick;
    QVBoxLayout *m_boxes;
    Article m_article{}; ///< section and checklist of the one that is shown
    QStringList m_items{};
    QString m_person{};
    int m_asked = 0;
};
