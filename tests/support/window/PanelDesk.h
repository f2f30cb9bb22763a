// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/window/WritingDesk.h"
#include "ui/Panels.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

/// A panel at its usual width beside an open article.
struct PanelDesk {
    PanelDesk(const QString &id, const Article &article) : desk(article) {
        inspector.resize(270, 700);
        for (Panel *one : makePanels(desk.quick, desk.slow, &inspector)) {
            if (one->id() == id)
                panel = one;
            else
                one->hide();
        }
        panel->setGeometry(inspector.rect());
        panel->show(&desk.open);
        panel->setVisible(true);
        inspector.show();
        QApplication::setActiveWindow(&inspector);
    }

    template<class T>
    T *find(const char *name) {
        return panel->findChild<T *>(QLatin1StringView(name));
    }
    void press(const char *name) { find<QAbstractButton>(name)->click(); }
    const Article &article() { return desk.open.article(); }

    /// What is wider than the panel, or cannot be told by a screen reader.
    QStringList faults() {
        QStringList faults;
        for (QWidget *widget : panel->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            const int right = widget->mapTo(panel, QPoint(widget->width(), 0)).x();
            if (right > panel->width())
                faults.append(QStringLiteral("%1 is clipped").arg(widget->objectName()));
            auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool field =
                qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget);
            const bool inner = qobject_cast<QComboBox *>(widget->parentWidget()) ||
                               widget->parentWidget()->inherits("QAbstractSpinBox");
            if (widget->accessibleName().isEmpty() && !inner &&
                ((button && button->text().isEmpty()) || field))
                faults.append(QStringLiteral("%1 has no name").arg(widget->objectName()));
        }
        return faults;
    }

    WritingDesk desk;
    QWidget inspector;
    Panel *panel = nullptr;
};
