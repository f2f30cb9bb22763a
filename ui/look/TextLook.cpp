// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/TextLook.h"

void TextLook::setPercent(int percent) {
    percent = qBound(Least, percent, Most);
    if (percent != std::exchange(m_percent, percent))
        Q_EMIT changed();
}

void TextLook::setTypewriter(bool on) {
    if (on != std::exchange(m_typewriter, on))
        Q_EMIT changed();
}
