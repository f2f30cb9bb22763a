// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/article/Person.h"
#include "model/article/Revision.h"
#include "model/base/Result.h"
#include "model/review/ReviewRecord.h"
#include "model/store/Actor.h"
#include <functional>

/// Counts the saves of a working copy; a save names the one it started from.
using SaveNumber = qint64;

struct WorkingCopy {
    Article article;
    SaveNumber save = 0;
    ReviewRecord review{}; ///< what the desk says and proposes about it
};

/// What the desk list shows of an article.
struct ArticleHead {
    ArticleId id;
    QString slug{};
    State state = State::Draft;
    bool isLive = false;
    std::optional<int> live{};
    QString section{}, headline{};
    QString person{}; ///< who changed it last
    QString heldBy{}; ///< who else writes it now; filled in by who asks EditingLocks
    Instant updated{};
    std::optional<Instant> embargo{}, publishAt{};
    QString assignee{};
    std::optional<Instant> due{};
    std::optional<int> target{}; ///< words
    bool planned = false;        ///< a draft with a due time and no body yet
    bool sentBack = false;       ///< an editor's note stands on it
    bool operator==(const ArticleHead &) const = default;
};

/// Who looks at the desk, and when: what waits for somebody depends on both.
struct Viewer {
    QString person{};
    Roles roles{};
    bool fourEyes = false; ///< a text that only they wrote waits for somebody else
    Instant now{};
    bool operator==(const Viewer &) const = default;
};

/// Articles by one of their times, `from` up to but not `until`; the earliest first.
struct DatedFilter {
    enum class By { Due, PublishAt, Embargo };
    By by = By::Due;
    std::optional<Instant> from{}, until{};
    bool operator==(const DatedFilter &) const = default;
};

/// What a desk looks at; empty means all. Newest change first.
struct ArticleFilter {
    QString section{};     ///< compared folded
    QList<State> states{}; ///< any of
    QString words{}; ///< as typed into "Filter this list": each word begins a word of headline or
                     ///< section
    bool liveOnly = false;
    QString person{};
    QString assignee{};
    bool mine = false; ///< assigned to the viewer, or theirs and assigned to nobody
    bool waiting =
        false; ///< the next step is the viewer's: by their roles, or because it is theirs
    std::optional<Viewer> viewer{}; ///< needed by `mine` and `waiting`
    std::optional<DatedFilter> dated{};
    bool operator==(const ArticleFilter &) const = default;
};

/// How one article that is imported came out.
struct TakenIn {
    enum class Outcome { Added, Updated, Unchanged, Refused };
    Outcome outcome = Outcome::Added;
    ArticleId id;
    QString slug{};
    QStringList warnings{};
    std::optional<Error> error{}; ///< when refused
};

class Database;
class Changes;
class Clock;

/// Working copies and their revisions. Each writing method is one transaction, or joins the one
/// that a WriteBatch has open.
class ArticleStore {
public:
    ArticleStore(Database &database, Changes &changes, const Clock &clock, Actor actor);

    /// A new article. Its id must be free; slug, created and updated are filled in when empty.
    /// Gives it as stored.
    Result<WorkingCopy> add(Article article);

    Result<WorkingCopy> load(const ArticleId &id) const;
    /// The same where it has another save number than the one that is known; else nothing, and the
    /// article is not read.
    Result<std::optional<WorkingCopy>> loadUnless(const ArticleId &id, SaveNumber known) const;

    /// Replaces the working copy where its save number is still `expected`; else Conflict, and
    /// nothing is changed. An equal article writes nothing and gives `expected` back. `updated`
    /// moves only when content does. An edit of what is approved, scheduled or published takes the
    /// working copy back to draft (the seal breaks by itself, and the log says so); what is live
    /// stays live. Killed: Denied. An embargo that lasts is not ended or brought forward by it.
    /// Gives the article as stored (state, slug, updated, embargo).
    /// Comments and suggestions go with their words (Anchors).
    Result<WorkingCopy> save(const Article &article, SaveNumber expected);
    /// The same with these comments and suggestions, in one transaction. They alone never change
    /// `updated`, state or seal, nor who wrote the article last, and may change in every state.
    Result<WorkingCopy> save(const Article &article, const ReviewRecord &review,
                             SaveNumber expected);

    /// Would this embargo end the one that lasts now, or let the article out sooner?
    static bool endsEarly(const Article &stored, const std::optional<Instant> &embargo,
                          Instant now);
    /// Does so, with the reason in the log; who may is Review's to say.
    Result<WorkingCopy> endEmbargo(const ArticleId &id, SaveNumber expected,
                                   const std::optional<Instant> &embargo, const QString &reason);

    /// A free copy: new id and slug, draft; no embargo, schedule, lock, approval, publication dates
    /// or source, and none of its comments and suggestions.
    Result<WorkingCopy> duplicate(const ArticleId &id);

    /// Only what is spiked and was never published, else Denied.
    Result<void> remove(const ArticleId &id);

    Result<QList<ArticleHead>> list(const ArticleFilter &filter, qint64 offset, int limit) const;
    Result<qint64> count(const ArticleFilter &filter) const;
    Result<ArticleHead> head(const ArticleId &id) const;
    /// How many there are in each state; the filter's own states are not looked at.
    Result<QHash<State, qint64>> countByState(const ArticleFilter &filter) const;
    /// The times that a dated filter puts its articles in order by, as `list` does.
    Result<QList<Instant>> moments(const ArticleFilter &filter) const;

    /// A full UUID, else an exact slug (old ones too), else a prefix of 4 to 35 hexadecimal
    /// characters. Several: BadInput that lists all.
    Result<ArticleId> find(const QString &idSlugOrPrefix) const;

    /// The articles whose headline folds equal to this one.
    Result<QList<ArticleId>> withHeadline(const QString &headline) const;

    Result<QList<Revision>> revisions(const ArticleId &id) const; ///< newest first
    Result<Article> revision(const ArticleId &id, int number) const;

    /// Keeps the working copy as a revision unless it equals the newest kept one. Gives its number.
    Result<int> keepRevision(const ArticleId &id, const QString &name);

    /// Another name for a kept one; "" takes it away.
    Result<void> nameRevision(const ArticleId &id, int number, const QString &name);

    /// The words of that revision come back (Restoring): as an edit does, it ends an approval, and
    /// with Conflict where the working copy was saved since `expected`. What stood there is kept
    /// first, and the outcome as a new revision.
    Result<WorkingCopy> restoreRevision(const ArticleId &id, SaveNumber expected, int number);

    /// An archive's or colleague's article comes in by (source format, source id): product.md
    /// "Import identity". `state` is Draft, or Published: accepted with warnings, sealed as it
    /// came, marked so in the log, live at once. A refusal is an outcome, not an error of the
    /// store.
    Result<TakenIn> takeIn(Article article, State state, bool replace);

    /// The articles that link to this one.
    Result<QList<ArticleHead>> linkedFrom(const ArticleId &id) const;

    /// Present headline, slug and state of each that exists, for showing links.
    Result<QHash<ArticleId, ArticleHead>> heads(const QList<ArticleId> &ids) const;

    /// The articles of which something is said or proposed.
    Result<QList<ArticleId>> reviewed() const;

    /// One step of the workflow, decided by Review: state, seal, live, version, dates, a revision,
    /// the log and the queue in one transaction. Refused with Conflict where the save number is no
    /// longer `expected`.
    struct Step {
        State to = State::Draft;
        QString note{}; ///< for the log, and the editor's note on top of a sent-back article
        std::optional<Instant> publishAt{};
        bool publishes = false; ///< live := this revision, version + 1, dates, path
        bool seals = false;     ///< approval: the seal over what is stored now
        std::optional<Killing> killing{};
        QString action{}; ///< the word in the log: "approve", "publish"…
    };
    Result<WorkingCopy> step(const ArticleId &id, SaveNumber expected, const Step &step);

    /// The seal of the approval that stands, or empty.
    Result<QByteArray> seal(const ArticleId &id) const;

    /// The note of the editor who sent the article back; it stands until it is resubmitted.
    Result<QString> note(const ArticleId &id) const;

private:
    Result<WorkingCopy> make(Article article, const QString &action);
    Result<WorkingCopy> write(const Article &article, const ReviewRecord *review,
                              SaveNumber expected);

    Database &m_database;
    Changes &m_changes;
    const Clock &m_clock;
    Actor m_actor;
};
