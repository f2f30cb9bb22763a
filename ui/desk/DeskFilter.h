// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

/// What narrows the desk: words while typing, section, state.
class DeskFilter : public QWidget {
    Q_OBJECT
public:
    explicit DeskFilter(QWidget *parent = nullptr);

    ArticleFilter filter() const;
    void setFilter(const ArticleFilter &filter);
    void setSections(const QStringList &labels);
    void clear();
    QLineEdit *words() const { return m_words; }

Q_SIGNALS:
    void changed();
    void leave(); ///< Down or Enter in the field: on to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addStates();
    QLayout *labelled(const QString &text, QComboBox *box);

    QLineEdit *m_words;
    QComboBox *m_section, *m_state;
};
