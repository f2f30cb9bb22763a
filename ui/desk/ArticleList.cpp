// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/ArticleList.h"
#include "ui/Words.h"
#include <limits>

ArticleList::ArticleList(Backroom &quick, QObject *parent)
    : QAbstractListModel(parent), m_pages(new ArticlePages(quick, this)) {
    connect(m_pages, &ArticlePages::arrived, this, &ArticleList::take);
    connect(m_pages, &ArticlePages::failed, this, &ArticleList::failed);
}

void ArticleList::setFilter(const ArticleFilter &filter) {
    m_filter = filter;
    m_pages->restart(filter);
}

std::optional<ArticleHead> ArticleList::head(const QModelIndex &index) const {
    const ArticleHead *head = index.isValid() ? m_pages->at(index.row()) : nullptr;
    return head ? std::optional(*head) : std::nullopt;
}

int ArticleList::rowOf(const ArticleId &id) const {
    return m_rows.value(id, -1);
}

int ArticleList::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : m_count;
}

QVariant ArticleList::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role < Qt::UserRole)
        return {};
    const ArticleHead *head = m_pages->at(index.row());
    if (!head)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? tr("Loading…")
                                                                         : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return Words::headline(head->headline);
    case Qt::AccessibleTextRole:
        return Words::sentence(*head, m_person, m_clock.now(), m_zone);
    case SecondLineRole:
        return Words::secondLine(*head, m_person, m_clock.now(), m_zone);
    case StateRole:
        return int(head->state);
    case IdRole:
        return head->id.toText();
    default:
        return {};
    }
}

void ArticleList::setCount(int count) {
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
}

/// The order of rows that are not here is not known, so a change is: rows come and go at the end,
/// and between the two the articles that are known take their indexes wherever they went.
void ArticleList::take(const ArticlePages::Read &read, bool all) {
    m_person = read.person;
    m_zone = read.zone;
    m_everything = read.everything;
    const auto before = persistentIndexList();
    QHash<int, ArticleId> was;
    for (const QModelIndex &index : before)
        if (const auto id = m_ids.constFind(index.row()); id != m_ids.constEnd())
            was.insert(index.row(), *id);
    const int count = int(qMin<qint64>(read.count, std::numeric_limits<int>::max()));
    setCount(qMax(m_count, count));
    Q_EMIT layoutAboutToBeChanged();
    const auto kept = persistentIndexList();
    m_pages->keep(read, all);
    if (all) {
        m_rows.clear();
        m_ids.clear();
    }
    for (const auto &[page, heads] : read.pages)
        for (qsizetype i = 0; i < heads.size(); ++i) {
            const int row = page * ArticlePages::PageRows + int(i);
            m_rows.insert(heads.at(i).id, row);
            m_ids.insert(row, heads.at(i).id);
        }
    for (const QModelIndex &index : kept)
        if (const auto id = was.constFind(index.row()); id != was.constEnd()) {
            const int row = rowOf(*id);
            changePersistentIndex(index,
                                  row >= 0 && row < count ? this->index(row) : QModelIndex());
        }
    Q_EMIT layoutChanged();
    setCount(count);
    Q_EMIT counted();
    Q_EMIT rowsRead();
}
