// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"
#include "model/work/Autosave.h"
#include <QObject>
#include <QPointer>
#include <functional>

class Backroom;

/// What the body's editor gives when asked: its text as if all suggestions were rejected, and what
/// is anchored in it.
struct EditedBody {
    Body body{};
    QHash<QUuid, Anchor> threads{}; ///< where remarks are; one that is missing goes with its words
    /// Of words and blocks, in their order; nothing where they are not marked in the text and so go
    /// with their words.
    std::optional<QList<Suggestion>> suggestions{};
};

/// One open article: its value on the screen, shared by the editor and the panels, and the road to
/// the disk. Who edits calls `change`; everybody hears `changed`. Saving is its own: 0.5 s after
/// the first unsaved change, never postponed.
class OpenArticle : public QObject {
    Q_OBJECT
public:
    using Saving = Autosave::State;
    /// What a change touched, so that listeners redraw only that.
    enum class Part { Head, Lead, Blocks, Story };

    OpenArticle(Backroom &quick, WorkingCopy loaded, QObject *parent = nullptr);
    ~OpenArticle() override;

    /// As it is on the screen. Asks the body's editor for its part when that has changed since.
    const Article &article() const;
    /// What is said and proposed about it, likewise.
    const ReviewRecord &review() const;
    /// The same without asking, for what needs no body: that may be older.
    const Article &head() const { return m_article; }
    ArticleId id() const { return m_article.id; }
    bool editable() const; ///< killed, spiked, another's turn, or a read-only newsroom: no

    /// Changes the article in place and wakes autosave. `by` is told apart in `changed`, so that an
    /// editor ignores its own.
    using Edit = std::function<void(Article &)>;
    void change(Part part, QObject *by, const Edit &edit);
    /// Asked before each change: true where it was dealt with in another way, so that the article
    /// stays as it is and all show it again.
    using Gate = std::function<bool(Part part, QObject *by, const Edit &edit)>;
    void setGate(QObject *owner, Gate gate);
    /// The same of comments and suggestions, and of the text where one is accepted. They alone may
    /// change while somebody else writes, in an approval and after publication. Refused in words
    /// where it is too much.
    Result<void> changeReview(QObject *by,
                              const std::function<void(Article &, ReviewRecord &)> &edit);
    /// The body's editor gives its text when asked, not at each key.
    void setBodySource(QObject *owner, std::function<EditedBody()> body);
    void bodyTouched(QObject *by); ///< something was typed in the body

    Saving saving() const { return m_autosave.state(); }
    QDateTime savedAt() const { return m_autosave.savedAt(); }

    /// Writes what is unsaved now, then calls `done` (at once when nothing is unsaved). For
    /// closing, steps of the workflow, export. In a conflict that is open, the answer is of the
    /// kind Conflict once both texts are on the disk.
    void flush(QObject *asker, std::function<void(const Result<SaveNumber> &)> done);
    /// Takes what the store has now (after a step of the workflow, or a change from elsewhere).
    /// What is unsaved here stays: on top of a step it is simply saved next; beside another
    /// person's words it is a conflict. With `by` it is what the store made of it at a person's
    /// wish, as a restored revision: taken as it is, as `by`'s change, and so one that can be
    /// undone.
    void reload(WorkingCopy stored, QObject *by = nullptr);
    SaveNumber saveNumber() const { return m_stored.save; }
    /// The way out of a conflict: what is on the screen stays as an article of its own, and this
    /// one shows what the store has. `done` hears the copy.
    void keepMineAsCopy(QObject *asker, std::function<void(const Result<WorkingCopy> &)> done);

Q_SIGNALS:
    void changed(OpenArticle::Part part, QObject *by);
    void reviewChanged(QObject *by); ///< `changed` follows for each part that is another with it
    void replacing(bool begins); ///< around the changes by which all of it becomes another state
    void savingChanged();
    void saveFailed(const Error &error);
    /// Somebody else saved meanwhile; both texts are kept: theirs in the store, mine on the
    /// screen and as a copy of its own in the store, which follows what is typed.
    void conflict(const WorkingCopy &theirs);
    void stateChanged(); ///< state, live, revision: after a step or when an edit ended an approval

private:
    friend class Turns;
    void setHeld(bool held); ///< somebody else writes it now

    struct Waiting {
        QPointer<QObject> asker;
        std::function<void(const Result<SaveNumber> &)> done;
    };

    void write();
    void written(const Article &sent, const Result<WorkingCopy> &answer);
    void writeCopy();
    Error bothKept() const;
    void meet(WorkingCopy theirs);
    void adopt(const WorkingCopy &stored);
    void show(const WorkingCopy &stored, QObject *by = nullptr);
    void readBody() const;
    void tell(const Article &before, QObject *by);
    void answer(const Result<SaveNumber> &result);

    Backroom &m_quick;
    WorkingCopy m_stored;      ///< what the store has, as far as we know
    mutable Article m_article; ///< what is on the screen
    mutable ReviewRecord m_review;
    mutable bool m_bodyStale = false;
    bool m_readOnly = false, m_held = false;
    QPointer<QObject> m_bodyOwner;
    std::function<EditedBody()> m_body;
    QPointer<QObject> m_gateOwner;
    Gate m_gate;
    std::optional<WorkingCopy> m_theirs; ///< of an open conflict
    std::optional<WorkingCopy> m_copy;   ///< mine, while a conflict is open
    std::vector<Waiting> m_waiting;
    Autosave m_autosave;
};
