// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTabBar>

/// The column that the rail stands in, with a line before it.
class RailColumn : public QWidget {
public:
    explicit RailColumn(QWidget *rail, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The panels' names, one under another with level text; a QTabBar, because a screen reader then
/// hears page tabs.
class Rail : public QTabBar {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    int addPanel(const QString &title);
    void showOpen(int index, int count); ///< the number behind the name
    /// With the inspector closed none is marked as shown.
    void setShown(bool shown);

Q_SIGNALS:
    void toggled(int index); ///< a click on the shown one

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList m_titles{};
    bool m_shown = true;
};
