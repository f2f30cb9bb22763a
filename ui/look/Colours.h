// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/State.h"
#include <QColor>
#include <QPalette>

/// The colours of the window by what they are for; the table is in ui.md, part 10, and a test
/// computes its contrasts.
struct Colours {
    QColor window, base, alt, text, muted, placeholder, border, hairline, accent, onAccent,
        selection, danger, warning, success, insertedText, inserted, deletedText, deleted, notice,
        found;
};

/// Second lines: a palette has no role for them, and Fusion paints nothing with this one.
constexpr auto MutedRole = QPalette::Shadow;
/// What went wrong.
constexpr auto DangerRole = QPalette::BrightText;

const Colours &lightColours();
const Colours &darkColours();

/// Which of the two a palette was made from: what is painted by hand needs no link to the Theme.
const Colours &coloursOf(const QPalette &palette);
QPalette paletteOf(const Colours &colours);

/// The colour of a state's mark; its shape and word say the same.
QColor stateColour(State state, const Colours &colours);
