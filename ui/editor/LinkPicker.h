// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include <QFrame>

class ArticleSearchModel;
class Backroom;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

/// Finds what a link points at: an article of the newsroom, a web address, or (for READ ALSO) only
/// a headline yet. A small box at the caret that goes away by itself.
class LinkPicker : public QFrame {
    Q_OBJECT
public:
    enum class For { ReadAlso, Words };

    /// `from`: the article that the link stands in.
    LinkPicker(Backroom &quick, For use, const ArticleId &from, QWidget *parent);

    /// Opens under the line of the caret, inside the column of the text and the window (both in
    /// the screen's coordinates), with what is there already.
    void open(const QRect &caret, const QRect &column, const ReadAlso &present, bool there);

Q_SIGNALS:
    void picked(const ReadAlso &link);
    void removed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void place(const QRect &caret, const QRect &column);
    void showFound();
    void typed(const QString &text);
    void pickRow();
    void pickTyped();
    void finish(const ReadAlso &link);

    For m_use;
    ArticleSearchModel *m_model;
    QLineEdit *m_field, *m_headline;
    QLabel *m_headlineLabel, *m_nothing;
    QListView *m_list;
    QPushButton *m_asTyped, *m_remove;
};
