// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/SideBySide.h"
#include <QTextBrowser>

class QTextTable;

/// Two states of an article beside each other in one text of two columns: they scroll together, and
/// what belongs together stands at one height.
class SideView : public QTextBrowser {
    Q_OBJECT
public:
    explicit SideView(QWidget *parent = nullptr);

    /// `whole`: long stretches that are the same are shown, too. `marks`: what is to be looked at,
    /// by the place of its difference.
    void show(const QList<ComparedRow> &rows, const QHash<QString, QStringList> &marks, bool whole);
    /// Marks and shows that difference, counted from 0.
    void goTo(int difference);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addRow(QTextTable &table, int at, const ComparedRow &row);
    void mark();

    QList<ComparedRow> m_rows{};
    QHash<QString, QStringList> m_marks{};
    QList<QTextCursor> m_places{}; ///< the label of each difference
    bool m_whole = false;
    int m_current = -1;
};
