// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/FindPattern.h"
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// The bar under the text for finding and replacing (ui.md, part 2). It pushes the text, and shows;
/// what is found is Find's.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// With the caret in its field. `words` take the place of what was looked for, when not empty.
    void open(const QString &words, bool replacing);
    Wanted wanted() const;
    QString replaceWith() const;
    void setInSelection(bool on);
    void setEditable(bool editable); ///< else nothing can be replaced
    /// “2 of 3”; `current` 0: none of them is the chosen one.
    void showCount(int current, int total);
    /// A sentence under the fields: what is wrong, or what was done. Empty: none.
    void say(const QString &sentence);

Q_SIGNALS:
    void wantedChanged(); ///< other words, or another way to look
    void inSelectionAsked(bool on);
    void nextAsked();
    void previousAsked();
    void replaceAsked();
    void replaceAllAsked();
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *button(const QString &name, const QString &text, void (FindBar::*asked)());
    QCheckBox *box(const QString &name, const QString &text);
    void build();
    void arrange();

    QLineEdit *m_words, *m_with;
    QLabel *m_count, *m_wordsLabel, *m_withLabel, *m_hint, *m_sentence;
    QCheckBox *m_case, *m_whole, *m_expression, *m_selection;
    QPushButton *m_previous, *m_next, *m_replace, *m_replaceAll, *m_close;
    QWidget *m_options;
    QGridLayout *m_grid;
    bool m_replacing = false, m_editable = true;
};
