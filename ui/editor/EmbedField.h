// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QLabel;
class QLineEdit;

/// Asks for the address of what is embedded; nothing is loaded from there.
class EmbedField : public QFrame {
    Q_OBJECT
public:
    explicit EmbedField(QWidget *parent);

    void open(const QRect &caret, const QString &present);

Q_SIGNALS:
    void picked(const QString &href);

private:
    void pick();

    QLineEdit *m_field;
    QLabel *m_hint;
};
