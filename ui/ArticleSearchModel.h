// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Clock.h"
#include "model/search/Search.h"
#include <QAbstractListModel>
#include <optional>

class Backroom;

/// Articles found for what is typed, found in the background: for the palette and the link picker.
/// One request is under way at a time; what was typed meanwhile goes next. With nothing typed: the
/// articles changed last.
class ArticleSearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, SecondLineRole, PlaceRole, SnippetRole };

    explicit ArticleSearchModel(Backroom &quick, QObject *parent = nullptr);

    void setQuery(const QString &query);
    QString query() const { return m_query; }
    void setLimit(int limit) { m_limit = limit; }
    /// What readers can open stands first; else the order is the search's.
    void publishedFirst() { m_publishedFirst = true; }
    /// This one is never found: no article links to itself.
    void leaveOut(const ArticleId &article) { m_leftOut = article; }
    bool searching() const { return m_busy; }
    const Hit &hit(int row) const { return m_hits.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void found();
    void failed(const Error &error);

private:
    void ask();
    void take(QList<Hit> hits, const QString &person);

    Backroom &m_quick;
    SystemClock m_clock;
    QString m_query{}, m_asked{}, m_person{};
    QList<Hit> m_hits{};
    std::optional<ArticleId> m_leftOut{};
    int m_limit = 12;
    bool m_busy = false, m_publishedFirst = false;
};
