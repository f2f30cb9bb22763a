// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/FindPlaces.h"
#include <QObject>
#include <QTextCursor>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <functional>

class FindBar;
class FoundMarks;
class QTextEdit;
class UndoLine;

/// Finding and replacing in one article: head fields and body, through the bar under the text. The
/// words are looked for on another thread; what is typed meanwhile starts it again.
class Find : public QObject {
    Q_OBJECT
public:
    /// `fields` in the order of reading, the body last.
    Find(const QList<QTextEdit *> &fields, UndoLine &undo, QObject *parent);
    ~Find() override;

    FindBar *bar() const { return m_bar; }
    /// "find", "replace", "find-next", "find-previous"; false when it is another's.
    bool run(const QString &action);
    /// The caret goes back to the text; false when the bar was closed already.
    bool close();

Q_SIGNALS:
    void wentTo(QTextEdit *field); ///< what was found there is selected

private:
    struct Search;

    void open(bool replacing);
    void whenFound(std::function<void()> then);
    void search();
    void take(const std::shared_ptr<Search> &search);
    void showCount();
    void limitTo(bool selection);
    bool isCaretAt(int index) const;
    void step(int by);
    void goFrom(const FindKey &key);
    void goTo(int index);
    void replaceOne();
    void replaceAll();
    FindKey caret() const;
    QString replacement(const Found &found) const;

    QList<QTextEdit *> m_fields;
    UndoLine &m_undo;
    FindBar *m_bar;
    FoundMarks *m_marks;
    QTextEdit *m_field;                 ///< where the caret is, or was before it went to the bar
    QTextCursor m_scope{};              ///< null: everywhere
    QTextCursor m_selected{};           ///< a person's own selection, which may become the scope
    FindKey m_anchor{};                 ///< while words are typed the search goes on from here
    std::shared_ptr<Search> m_search{}; ///< the last one
    std::vector<Found> m_found{};
    int m_current = -1;
    bool m_fresh = false;           ///< what was found is what is there
    bool m_touched = false;         ///< the text went on since the search began
    std::function<void()> m_then{}; ///< what waits for it
    QTimer m_pause;
    QThreadPool m_threads;
};
