// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/RevisionRhythm.h"
#include <algorithm>

RevisionRhythm::RevisionRhythm(bool kept, const Pace &pace, QObject *parent)
    : QObject(parent), m_pace(pace), m_kept(kept) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RevisionRhythm::due);
}

void RevisionRhythm::worked() {
    if (!m_work)
        m_since.start();
    m_work = true;
    const int left = std::max(0, m_pace.between - static_cast<int>(m_since.elapsed()));
    if (!m_kept) // a pause ends at each change, the five minutes do not
        m_timer.start(std::min(m_pace.pause, left));
    else if (!m_timer.isActive())
        m_timer.start(left);
}

void RevisionRhythm::kept() {
    m_timer.stop();
    m_work = false;
    m_kept = true;
}
