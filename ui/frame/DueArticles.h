// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include <QObject>
#include <QSet>
#include <chrono>

class Backroom;
class Notice;

/// Any open window sends out what is due, each article once (product.md, "Embargo and schedule are
/// two things"). What is over 15 minutes late is left, and the notice asks.
class DueArticles : public QObject {
    Q_OBJECT
public:
    DueArticles(Backroom &quick, Notice &notice, QObject *parent,
                std::chrono::milliseconds every = std::chrono::seconds(20));

private:
    struct Looked;
    void look();
    void tell(const Looked &looked);
    void publish(const ArticleId &id);

    Backroom &m_quick;
    Notice &m_notice;
    QSet<ArticleId> m_told; ///< what was left or refused is told once
};
