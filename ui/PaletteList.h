// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>

class Actions;
class ArticleSearchModel;

/// The palette's rows: articles found, then the actions that can be run, then what can be made of
/// the words typed.
class PaletteList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Kind { Article, Action, NewArticle };
    enum Role { KindRole = Qt::UserRole + 1, KeyRole, SideRole };

    PaletteList(ArticleSearchModel &search, Actions &actions, QObject *parent);

    void setTyped(const QString &typed);
    /// The newsroom's snippets, offered where the text in front can be written.
    void setSnippets(const QStringList &names);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Kind kind;
        QString text, side, key, heard; ///< `key`: id of the article or action
        bool operator==(const Row &) const = default;
    };
    void rebuild();
    void addActions(QList<Row> &rows) const;
    void addSnippets(QList<Row> &rows) const;

    ArticleSearchModel &m_search;
    Actions &m_actions;
    QString m_typed{};
    QStringList m_snippets{};
    QList<Row> m_rows{};
};
