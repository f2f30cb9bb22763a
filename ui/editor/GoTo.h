// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Outline.h"
#include <QFrame>
#include <QPointer>

class Backroom;
class OpenArticle;
class QLineEdit;
class QListWidget;

/// The outline of the article in front, to go to a place of it: heading, photo, link, box, or what
/// the checks found. It stands where the palette stands and goes away like it.
class GoTo : public QFrame {
    Q_OBJECT
public:
    GoTo(OpenArticle &article, Backroom &quick, QWidget *window);

Q_SIGNALS:
    void chosen(const QString &where);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fill(const Article &article);
    void addRow(const QString &where, const QString &text, const QString &side, int depth);
    void addFindings(Backroom &quick, const Article &article);
    void narrow();
    bool key(int key);
    void move(int by);
    void choose();
    void leave(bool giveFocusBack);

    QLineEdit *m_field;
    QListWidget *m_list;
    QPointer<QWidget> m_before;
    bool m_left = false;
};
