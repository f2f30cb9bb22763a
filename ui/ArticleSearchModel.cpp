// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ArticleSearchModel.h"
#include "model/work/Backroom.h"
#include "ui/Words.h"
#include <algorithm>

namespace {
struct Found {
    QList<Hit> hits;
    QString person;
};

Result<Found> lookFor(Newsroom &newsroom, const QString &query, int limit) {
    Found found{.hits = {}, .person = newsroom.person().name};
    if (!query.trimmed().isEmpty()) {
        auto hits = newsroom.search().find(query, limit);
        if (!hits)
            return hits.error();
        found.hits = std::move(*hits);
        return found;
    }
    const auto heads = newsroom.articles().list({}, 0, limit);
    if (!heads)
        return heads.error();
    for (const ArticleHead &head : *heads)
        found.hits << Hit{.head = head};
    return found;
}
} // namespace

ArticleSearchModel::ArticleSearchModel(Backroom &quick, QObject *parent)
    : QAbstractListModel(parent), m_quick(quick) {}

void ArticleSearchModel::setQuery(const QString &query) {
    m_query = query;
    if (!m_busy)
        ask();
}

void ArticleSearchModel::ask() {
    m_busy = true;
    m_asked = m_query;
    m_quick.ask(
        this,
        [query = m_query, limit = m_limit](Newsroom &newsroom) {
            return lookFor(newsroom, query, limit);
        },
        [this](Result<Found> found) {
            m_busy = false;
            if (m_asked != m_query)
                ask();
            if (!found)
                Q_EMIT failed(found.error());
            else
                take(std::move(found->hits), found->person);
        });
}

void ArticleSearchModel::take(QList<Hit> hits, const QString &person) {
    m_person = person;
    beginResetModel();
    m_hits = std::move(hits);
    if (m_leftOut)
        m_hits.removeIf([this](const Hit &hit) { return hit.head.id == *m_leftOut; });
    if (m_publishedFirst)
        std::ranges::stable_partition(m_hits, [](const Hit &hit) { return hit.head.isLive; });
    endResetModel();
    Q_EMIT found();
}

int ArticleSearchModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant ArticleSearchModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return Words::headline(hit.head.headline);
    case Qt::AccessibleTextRole:
        return Words::sentence(hit.head, m_person, m_clock.now());
    case SecondLineRole:
        return Words::secondLine(hit.head, m_person, m_clock.now());
    case PlaceRole: {
        const QString state = Words::state(hit.head.state);
        return hit.head.section.isEmpty() ? state
                                          : state + QStringLiteral(" · ") + hit.head.section;
    }
    case SnippetRole:
        return hit.snippet;
    case IdRole:
        return hit.head.id.toText();
    default:
        return {};
    }
}
