// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Clock.h"
#include "ui/desk/ArticlePages.h"
#include <QAbstractListModel>
#include <optional>

/// The desk as a model: as many rows as the store counts, those not read yet as placeholders.
/// An article keeps its index where it is known both before and after a change.
class ArticleList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, StateRole, SecondLineRole };

    explicit ArticleList(Backroom &quick, QObject *parent = nullptr);

    void setFilter(const ArticleFilter &filter);
    const ArticleFilter &filter() const { return m_filter; }
    void refresh() { m_pages->refresh(); }
    bool reading() const { return m_pages->waiting(); }

    std::optional<ArticleHead> head(const QModelIndex &index) const;
    /// The row of an article among the pages that are here; -1 when it is not.
    int rowOf(const ArticleId &id) const;
    qint64 everything() const { return m_everything; }
    const QString &person() const { return m_person; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void counted();  ///< rowCount() and everything() are true now
    void rowsRead(); ///< rows that were placeholders, or all, are here
    void failed(const Error &error);

private:
    void take(const ArticlePages::Read &read, bool all);
    void setCount(int count);

    ArticlePages *m_pages;
    SystemClock m_clock;
    ArticleFilter m_filter{};
    QHash<ArticleId, int> m_rows{}; ///< of the pages that are here
    QHash<int, ArticleId> m_ids{};  ///< the same the other way
    QString m_person{};
    QTimeZone m_zone{QTimeZone::utc()};
    qint64 m_everything = 0;
    int m_count = 0;
};
