// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/Panel.h"
#include <QWidget>
#include <vector>

class QLabel;
class QStackedWidget;
class Rail;

/// The one inspector on the right: a panel at a time, chosen on the rail.
class Inspector : public QWidget {
    Q_OBJECT
public:
    Inspector(std::vector<Panel *> panels, QWidget *parent = nullptr);

    Rail *rail() const { return m_rail; }
    void show(OpenArticle *article);     ///< only the shown panel is filled at once
    void choosePanel(const QString &id); ///< without opening the inspector
    void showPanel(const QString &id);
    /// Shows the panel where this place of the article is edited; false when none is.
    bool reveal(const QString &where);
    /// Hands an action of the list to the panel whose it is.
    void act(const QString &action);
    QString panel() const; ///< the id of the shown one
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    void setOpen(bool open);
    const std::vector<Panel *> &panels() const { return m_panels; }

Q_SIGNALS:
    void goTo(const QString &where);
    void run(const QString &action);
    void openArticle(const QString &id);
    void panelChanged();
    void openChanged(bool open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int index);

    std::vector<Panel *> m_panels;
    Rail *m_rail;
    QLabel *m_title;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
};
