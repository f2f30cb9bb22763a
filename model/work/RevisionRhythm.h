// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

/// When to keep a revision of an article that is being written: at the first pause where there is
/// none yet, else at most every five minutes of work. It keeps none itself: it says `due`.
class RevisionRhythm : public QObject {
    Q_OBJECT
public:
    /// Milliseconds.
    struct Pace {
        int between = 5 * 60 * 1000; ///< from the first change since the last revision
        int pause = 20 * 1000;       ///< without a change, before the first revision
    };
    /// `kept`: there is a revision already.
    RevisionRhythm(bool kept, const Pace &pace, QObject *parent = nullptr);

    void worked(); ///< something was changed
    void kept();   ///< what there is now is a revision, or becomes one
    /// Whether something was changed since the last revision.
    bool hasWork() const { return m_work; }

Q_SIGNALS:
    void due();

private:
    Pace m_pace;
    bool m_kept, m_work = false;
    QElapsedTimer m_since; ///< the first change that no revision holds
    QTimer m_timer;
};
