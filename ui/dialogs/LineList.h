// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/Imported.h"
#include <QAbstractTableModel>

/// The lines of a page with what each was taken for and why.
class LineList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, TakenFor, Text, Why };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<ReadLine> &lines);
    const ReadLine &line(int row) const { return m_lines.at(row); }

    /// What a line can be, in words, in the order of the menu.
    static const QList<ReadLine::As> &kinds();
    static QString kindName(ReadLine::As as);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReadLine> m_lines{};
};
