// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QListWidget;
class QPushButton;

/// Names of things in a list, with Add and perhaps Remove under it; the form of the chosen one
/// stands beside it on its page.
class RecordList : public QWidget {
    Q_OBJECT
public:
    /// `name` begins the ids of its parts: "people-list", "people-add", "people-remove".
    RecordList(const QString &name, const QString &heard, bool removes, QWidget *parent = nullptr);

    void setNames(const QStringList &names, int current = 0);
    void add(const QString &name); ///< at the end, and chosen
    void rename(int row, const QString &name);
    void take(int row);
    int current() const; ///< -1: none is chosen
    void choose(int row);
    void setRemovable(bool removable);

Q_SIGNALS:
    void chosen(int row);
    void addWanted();
    void removeWanted(int row);

private:
    void put(const QString &name);

    QListWidget *m_list;
    QPushButton *m_remove = nullptr;
};
