// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QPointer>

class Actions;
class ArticleSearchModel;
class Backroom;
class PaletteList;
class QLabel;
class QLineEdit;
class QListView;

/// "Type what you want": articles and actions in one box over the window, the only thing that
/// covers text (ui.md, part 4).
class Palette : public QFrame {
    Q_OBJECT
public:
    Palette(Backroom &quick, Actions &actions, QWidget *window);

    void open(const QString &typed = {});

Q_SIGNALS:
    void articleChosen(const QString &id);
    void newArticle(const QString &headline);
    void linkChosen(const QString &id, const QString &headline);
    void typedChanged(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void typed(const QString &text);
    bool key(int key, Qt::KeyboardModifiers modifiers);
    void choose(bool keepOpen);
    void leave(bool giveFocusBack);
    void keepRow();

    Backroom &m_quick;
    Actions &m_actions;
    ArticleSearchModel *m_search;
    PaletteList *m_list;
    QLineEdit *m_field;
    QListView *m_results;
    QLabel *m_count;
    QPointer<QWidget> m_before{}; ///< had the focus
    QString m_chosen{};           ///< key of the chosen row, which never jumps
};
