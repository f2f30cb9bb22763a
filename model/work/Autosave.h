// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

/// When to write an open article: dirty, saving, saved; and what to do when it fails. It writes
/// nothing itself: it says `write`, and is told how that went.
class Autosave : public QObject {
    Q_OBJECT
public:
    enum class State { Saved, Waiting, Saving, Failed };

    explicit Autosave(QObject *parent = nullptr);

    State state() const { return m_state; }
    QDateTime savedAt() const { return m_savedAt; }
    bool dirty() const { return m_dirty; }       ///< something is on the screen that is not on disk
    bool underWay() const { return m_underWay; } ///< a save is being written

    /// Something changed. The first unsaved change starts the clock, later ones do not postpone it.
    void touched();
    /// Does not wait for the clock. While a save is under way: as soon as that is answered.
    void now();
    /// The save that `write` asked for is on disk.
    void saved();
    /// It is not; tried again after 1, 2, 4… at most 30 seconds, or with `now`.
    void failed();
    /// What is on the screen is what is stored, by other means than a save.
    void settle();

    static constexpr int Delay = 500; ///< milliseconds from the first unsaved change (promise 1)

Q_SIGNALS:
    void write();
    void stateChanged();

private:
    void begin();
    void set(State state);

    State m_state = State::Saved;
    bool m_dirty = false, m_underWay = false, m_again = false;
    int m_tries = 0;
    QDateTime m_savedAt;
    QElapsedTimer m_since; ///< the first change that the save under way does not hold
    QTimer m_timer;
};
