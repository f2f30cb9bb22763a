// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

class OpenArticle;

/// What the inspector shows for the open article. A panel is one file and one word in Panels.cpp.
class Panel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString id() const = 0;              ///< "photos"
    virtual QString title() const = 0;           ///< "Photos", on the rail
    virtual void show(OpenArticle *article) = 0; ///< nullptr: none is open
    virtual int open() const {
        return 0;
    } ///< how many things need attention; the number on the rail

    /// Takes the focus to a place of the article ("body[7].alt") if this panel is where it is
    /// edited; else false.
    virtual bool reveal(const QString &where) {
        Q_UNUSED(where)
        return false;
    }

    /// Does an action of the list that is this panel's ("next-finding"); else false.
    virtual bool act(const QString &action) {
        Q_UNUSED(action)
        return false;
    }

Q_SIGNALS:
    void openChanged();
    /// Asks the window to go to a place in the article ("lead.credit", "body[7].alt", "headline").
    void goTo(const QString &where);
    /// Asks the window to run an action of the list ("insert-read-also").
    void run(const QString &action);
    /// Asks the window to open another article.
    void openArticle(const QString &id);
};
