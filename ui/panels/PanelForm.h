// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWidget>

/// The inside of a panel: a column that scrolls, in the measures of ui.md. Fields have a visible
/// label with a buddy, which is how a screen reader finds combo and spin boxes.
class PanelForm : public QScrollArea {
    Q_OBJECT
public:
    explicit PanelForm(QWidget *panel);

    QVBoxLayout *column() const { return m_column; }
    /// A group of labelled fields at the end of the column.
    QFormLayout *group();
    /// A field with its label before it; `name` is the accessible name of both.
    static void field(QFormLayout *group, const QString &label, const QString &name,
                      QWidget *field);
    /// A second voice: an explanation, an empty state.
    static QLabel *quiet(const QString &text);

private:
    QVBoxLayout *m_column;
};
