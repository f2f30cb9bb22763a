// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QComboBox>

class Backroom;

/// Where the story runs: the newsroom's sections, or a new one typed in.
class SectionPicker : public QComboBox {
    Q_OBJECT
public:
    explicit SectionPicker(Backroom &quick, QWidget *parent = nullptr);

    QString section() const;
    void setSection(const QString &label);

Q_SIGNALS:
    void picked(const QString &label); ///< by a person

private:
    void refresh();
    void tell();

    Backroom &m_quick;
    QString m_section;
};
