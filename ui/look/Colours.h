// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/State.h"
#include <QColor>
#include <QPalette>

/// The colours of the window by what they are for, and how wide its lines are; a test computes
/// their contrasts.
struct Colours {
    QColor window, base, alt, text, muted, placeholder, border, hairline, accent, onAccent,
        selection, danger, warning, success, insertedText, inserted, deletedText, deleted, notice,
        found;
    int edge = 1; ///< px of the line round fields, buttons and cards
    int ring = 2; ///< px of the line round what has the focus
};

/// Second lines: a palette has no role for them, and Fusion paints nothing with this one.
constexpr auto MutedRole = QPalette::Shadow;
/// What went wrong.
constexpr auto DangerRole = QPalette::BrightText;

const Colours &lightColours();
const Colours &darkColours();
/// For weak eyes: text black or white, no tints, lines of two pixels, one colour for what is
/// chosen and one for the focus.
const Colours &lightHighContrast();
const Colours &darkHighContrast();

/// Which of the four a palette was made from: what is painted by hand needs no link to the Theme.
const Colours &coloursOf(const QPalette &palette);
QPalette paletteOf(const Colours &colours);

/// The colour of a state's mark; its shape and word say the same.
QColor stateColour(State state, const Colours &colours);
