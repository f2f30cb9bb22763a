// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Revision.h"
#include "model/article/SideBySide.h"
#include "model/base/Result.h"
#include "model/review/Guarded.h"
#include "ui/dialogs/Dialog.h"

class Backroom;
class Newsroom;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class SideView;

/// Two states of an article beside each other: any two revisions, what readers have, the text on
/// the screen; from difference to difference by keys.
class CompareDialog : public Dialog {
    Q_OBJECT
public:
    /// In place of a revision's number. TheOneBefore: the newest kept one that says something else
    /// than the screen.
    /// Approved: what was approved last.
    static constexpr int OnTheScreen = -1, Live = -2, Approved = -3, TheOneBefore = 0;

    CompareDialog(Backroom &quick, const Article &screen, int before, int after, QWidget *parent);

private:
    struct Beside {
        QList<ComparedRow> rows{};
        QList<Difference> differences{};
        QList<Guarded> guarded{};
    };
    struct History {
        QList<Revision> revisions{};
        QString me{};
        int theOneBefore = 0, approved = 0;
    };
    static Result<History> read(Newsroom &newsroom, const Article &screen);
    static Result<Beside> compared(Newsroom &newsroom, const Article &screen, int before,
                                   int after);
    void build();
    QHBoxLayout *choosers();
    QHBoxLayout *walk();
    void fill(const History &history, int before, int after);
    void choose(QComboBox *box, int number, const History &history);
    void compareThem();
    void showThem(const Beside &beside);
    void turn(int by);
    void showPlace(int difference);
    void showView();
    QString sentence(const Difference &difference) const;

    Backroom &m_quick;
    const Article m_screen;
    Beside m_shown{};
    QComboBox *m_before, *m_after;
    QCheckBox *m_whole;
    QLabel *m_summary, *m_guarded, *m_count;
    QPushButton *m_previous = nullptr, *m_next = nullptr;
    QListWidget *m_list;
    SideView *m_view;
};
