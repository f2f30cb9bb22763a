// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/OpenArticle.h"
#include "ui/editor/ShownBody.h"
#include "ui/editor/Suggesting.h"
#include <QTextCursor>

class BodyEdit;
class BodyLook;
class KnownLines;
class UndoLine;
struct PlacedBlock;

/// What is proposed and remarked on the surface: takes it from the article and gives it back, and
/// while changes are suggested makes a proposal of every edit.
class BodyReview : public QObject {
    Q_OBJECT
public:
    enum class Mode { Editing, Suggesting, Reading };

    BodyReview(BodyEdit &edit, KnownLines &lines, BodyLook &look);
    /// Whose proposals are made here.
    void setPerson(const QString &name, UndoLine &undo) {
        m_person = name;
        m_undo = &undo;
    }

    /// The text to show; who proposed what is remembered.
    ShownBody take(const Body &body, const ReviewRecord &review);
    EditedBody read() const;
    /// Around a change that is none of this person's typing.
    void setLoading(bool loading);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    bool hasProposals() const; ///< in the text, of anybody

    /// Before a letter is typed: it is part of the proposal or remark on both its sides, and of
    /// none that only ends there. True where the letter must be a step of its own.
    bool beforeLetter();
    /// The caret goes on behind what the next edit takes out.
    void goForwards(bool forwards) { m_forwards = forwards; }
    /// Whether the caret was set since this was asked last.
    bool hasSetCaret() { return std::exchange(m_caretSet, false); }

    /// Where a remark on the marked words belongs; nothing where none are marked.
    std::optional<Anchor> anchor() const;
    /// The proposals and threads at the caret or in the selection.
    QList<QUuid> here() const;
    /// The caret goes to it; false when it is not shown.
    bool goTo(const QUuid &id);

Q_SIGNALS:
    void refused(const QString &why);
    void entered(const QList<QUuid> &ids); ///< the caret came to others, or to none

private:
    void settle();
    void put(const ShownBody &body, bool whole = false);
    void caretMoved();
    void setCaret(const Suggesting::Spot &spot);
    Suggesting::Edit edit(const std::vector<PlacedBlock> &placed) const;

    BodyEdit &m_edit;
    KnownLines &m_lines;
    BodyLook &m_look;
    UndoLine *m_undo = nullptr;
    QString m_person{};
    Mode m_mode = Mode::Editing;
    QHash<QUuid, Suggestion> m_known{}; ///< never forgotten: undo brings them back
    QHash<QUuid, Anchor> m_remarks{};   ///< as they were last
    QList<Suggestion> m_elsewhere{};    ///< what cannot be shown
    ShownBody m_before{};               ///< while suggesting
    QList<QUuid> m_here{};
    int m_from = -1, m_removed = 0, m_added = 0; ///< of the edit that is being made
    bool m_loading = false, m_forwards = false, m_caretSet = false;
};
