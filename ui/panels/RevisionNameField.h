// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

/// A line that comes up to ask for a revision's name and goes again: with Enter, which gives it, or
/// with Escape.
class RevisionNameField : public QLineEdit {
    Q_OBJECT
public:
    explicit RevisionNameField(QWidget *back); ///< who gets the focus afterwards

    void ask(const QString &now); ///< as it is named now
    void leave();

private:
    QWidget *m_back;
};
