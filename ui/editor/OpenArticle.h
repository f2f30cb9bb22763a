// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"
#include <QObject>
#include <functional>

class Backroom;

/// One open article: its value on the screen, shared by the editor and the panels, and the road to
/// the disk. Who edits calls `change`; everybody hears `changed`. Saving is its own: 0.5 s after
/// the first unsaved change, never postponed.
class OpenArticle : public QObject {
    Q_OBJECT
public:
    enum class Saving { Saved, Waiting, Saving, Failed };
    enum class Part {
        Head,
        Lead,
        Body,
        Story
    }; ///< what a change touched, so that listeners redraw only that

    OpenArticle(Backroom &quick, WorkingCopy loaded, QObject *parent = nullptr);

    /// As it is on the screen. Asks the body's editor for its part when that has changed since.
    const Article &article() const;
    ArticleId id() const;
    bool editable() const; ///< killed, or a read-only newsroom: no

    /// Changes the article in place and wakes autosave. `by` is told apart in `changed`, so that an
    /// editor ignores its own.
    void change(Part part, QObject *by, const std::function<void(Article &)> &edit);
    /// The body's editor gives its text when asked, not at each key.
    void setBodySource(QObject *owner, std::function<Body()> body);
    void bodyTouched(QObject *by); ///< something was typed in the body

    Saving saving() const;
    QDateTime savedAt() const;

    /// Writes what is unsaved now, then calls `done` (at once when nothing is unsaved). For
    /// closing, steps of the workflow, export.
    void flush(QObject *asker, std::function<void(const Result<SaveNumber> &)> done);
    /// Takes what the store has now (after a step of the workflow, or a change from elsewhere when
    /// nothing is unsaved here).
    void reload(WorkingCopy stored);
    SaveNumber saveNumber() const;
    /// The way out of a conflict: what is on the screen becomes an article of its own, and this one
    /// shows what the store has. `done` hears the copy.
    void keepMineAsCopy(QObject *asker, std::function<void(const Result<WorkingCopy> &)> done);

Q_SIGNALS:
    void changed(OpenArticle::Part part, QObject *by);
    void savingChanged();
    void saveFailed(const Error &error);
    void
    conflict(const WorkingCopy &theirs); ///< somebody else saved meanwhile; both texts are kept
    void stateChanged(); ///< state, live, revision: after a step or when an edit ended an approval
};
