// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

/// What narrows the desk: words while typing, whose it is, section, state.
class DeskFilter : public QWidget {
    Q_OBJECT
public:
    explicit DeskFilter(QWidget *parent = nullptr);

    ArticleFilter filter() const;
    void setFilter(const ArticleFilter &filter);
    void setSections(const QStringList &labels);
    /// How many there are of each, beside their names.
    struct Counts {
        qint64 mine = 0, waiting = 0;
        QHash<State, qint64> states{};
    };
    void setCounts(const Counts &counts);
    void toggleMine();
    void toggleWaiting();
    void clear();
    QLineEdit *words() const { return m_words; }

Q_SIGNALS:
    void changed();
    void leave(); ///< Down or Enter in the field: on to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addStates();
    QLayout *makeToggles();
    void toggle(QToolButton *on, QToolButton *off);
    QLayout *labelled(const QString &text, QComboBox *box);

    QLineEdit *m_words;
    QToolButton *m_mine, *m_waiting;
    QComboBox *m_section, *m_state;
};
