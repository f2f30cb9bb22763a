// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/Autosave.h"
#include <algorithm>
#include <utility>

Autosave::Autosave(QObject *parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::begin);
}

void Autosave::touched() {
    if (m_dirty)
        return;
    m_dirty = true;
    m_since.start();
    if (m_underWay)
        return;
    m_timer.start(Delay);
    set(State::Waiting);
}

void Autosave::now() {
    if (m_underWay)
        m_again = true;
    else if (m_dirty)
        begin();
}

void Autosave::begin() {
    m_timer.stop();
    if (m_underWay || !m_dirty)
        return;
    m_underWay = true;
    m_dirty = false;
    if (m_tries == 0)
        set(State::Saving);
    Q_EMIT write();
}

void Autosave::saved() {
    m_underWay = false;
    m_tries = 0;
    m_savedAt = QDateTime::currentDateTime();
    const bool again = std::exchange(m_again, false);
    if (!m_dirty) {
        set(State::Saved);
        return;
    }
    set(State::Waiting);
    if (again)
        begin();
    else
        m_timer.start(std::max(0, Delay - static_cast<int>(m_since.elapsed())));
}

void Autosave::failed() {
    m_underWay = m_again = false;
    m_dirty = true;
    const int pause = std::min(30, 1 << std::min(m_tries, 5));
    ++m_tries;
    m_timer.start(pause * 1000);
    set(State::Failed);
}

void Autosave::settle() {
    m_timer.stop();
    m_dirty = m_again = false;
    m_tries = 0;
    set(State::Saved);
}

void Autosave::set(State state) {
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}
