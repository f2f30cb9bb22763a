// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QListWidget>

/// A list inside a panel: as high as its rows, which wrap; the panel scrolls. What a screen reader
/// hears of a row is a sentence.
class PanelList : public QListWidget {
    Q_OBJECT
public:
    PanelList(const QString &id, const QString &name, QWidget *parent = nullptr);

    /// `key` tells the row apart from the others, so that the chosen one stays chosen.
    struct Row {
        QString key{}, text{}, sentence{};
        bool operator==(const Row &) const = default;
    };
    void setRows(const QList<Row> &rows);
    QString currentKey() const;
    void choose(const QString &key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key); ///< another row than before, or none

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QList<Row> m_rows;
    bool m_filling = false;
};
