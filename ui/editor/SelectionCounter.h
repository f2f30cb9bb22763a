// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include <QObject>
#include <QTimer>

class QTextEdit;

/// How many words of an article are marked, counted after a pause by the one function for it.
class SelectionCounter : public QObject {
    Q_OBJECT
public:
    /// `fields`: the body last.
    SelectionCounter(const QList<QTextEdit *> &fields, QObject *parent);

    /// What is marked; of a head field a paragraph. Empty: nothing is.
    Body selected() const;
    int words() const { return m_words; }
    bool inBody() const { return m_field == m_fields.last(); }

    /// What was marked just now was no person's wish.
    void skip();

Q_SIGNALS:
    void counted(); ///< another number than before

private:
    void count();

    QList<QTextEdit *> m_fields;
    QTextEdit *m_field; ///< the last one in which something was marked
    QTimer m_pause;
    int m_words = 0;
};
