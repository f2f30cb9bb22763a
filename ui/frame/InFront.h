// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>

class Actions;
class ArticleSteps;
class BackgroundWork;
class Desk;
class Inspector;
class OpenArticle;
class QMainWindow;
class StatusLine;
class Tabs;
class TextLook;
class Toolbar;

/// Keeps what is around the text true of the article in front: panels, status line, main button,
/// which actions can be run, the window's title.
class InFront : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QMainWindow &window;
        Tabs &tabs;
        Desk &desk;
        Inspector &inspector;
        StatusLine &status;
        Toolbar &toolbar;
        Actions &actions;
        ArticleSteps &steps;
        BackgroundWork &work;
        TextLook &look;
    };

    InFront(const Parts &parts, QObject *parent);

    void setNewsroom(const QString &name);
    void setReadOnly(bool readOnly);
    void show();   ///< another article is in front
    void update(); ///< something about it changed

private:
    void showSaving();
    void showCounts(int words, int minutes, int headline);
    void showMarked();
    void followEditor();
    void applyLook();

    Parts m_parts;
    QString m_newsroom{};
    int m_words = 0;
    bool m_readOnly = true, m_named = false;
};
