// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Colours.h"

namespace {
struct FewColours {
    QColor ink, ground, faint, accent, chosen, found;
};

/// What other schemes say by a colour is said here by its shape, its word or its line alone.
Colours highContrast(const FewColours &few) {
    return {.window = few.ground,
            .base = few.ground,
            .alt = few.ground,
            .text = few.ink,
            .muted = few.ink,
            .placeholder = few.faint,
            .border = few.ink,
            .hairline = few.ink,
            .accent = few.accent,
            .onAccent = few.ground,
            .selection = few.chosen,
            .danger = few.ink,
            .warning = few.ink,
            .success = few.ink,
            .insertedText = few.ink,
            .inserted = few.ground,
            .deletedText = few.ink,
            .deleted = few.ground,
            .notice = few.ground,
            .found = few.found,
            .edge = 2,
            .ring = 3};
}
} // namespace

const Colours &lightColours() {
    static const Colours colours{
        .window = QColor(0xF3F4F6),
        .base = QColor(0xFFFFFF),
        .alt = QColor(0xF8F9FA),
        .text = QColor(0x1B1F24),
        .muted = QColor(0x57606A),
        .placeholder = QColor(0x6B7280),
        .border = QColor(0x7D858F),
        .hairline = QColor(0xD0D5DB),
        .accent = QColor(0x1A5FB4),
        .onAccent = QColor(0xFFFFFF),
        .selection = QColor(0xD6E4F7),
        .danger = QColor(0xB3261E),
        .warning = QColor(0x8A5300),
        .success = QColor(0x1B6E3C),
        .insertedText = QColor(0x14532D),
        .inserted = QColor(0xDFF3E4),
        .deletedText = QColor(0x7F1D1D),
        .deleted = QColor(0xFBE3E1),
        .notice = QColor(0xFFF3C4),
        .found = QColor(0xFFE58A),
    };
    return colours;
}

const Colours &darkColours() {
    static const Colours colours{
        .window = QColor(0x1F2227),
        .base = QColor(0x17191D),
        .alt = QColor(0x1C1F24),
        .text = QColor(0xE6E8EB),
        .muted = QColor(0xA3ABB5),
        .placeholder = QColor(0x8B939D),
        .border = QColor(0x6E7681),
        .hairline = QColor(0x343A42),
        .accent = QColor(0x7FB2F5),
        .onAccent = QColor(0x0B1B30),
        .selection = QColor(0x243A59),
        .danger = QColor(0xFF9A92),
        .warning = QColor(0xF2B84B),
        .success = QColor(0x7BD69B),
        .insertedText = QColor(0xB7F0C8),
        .inserted = QColor(0x123A22),
        .deletedText = QColor(0xFFC9C4),
        .deleted = QColor(0x47191A),
        .notice = QColor(0x4A3B0A),
        .found = QColor(0x5A4A00),
    };
    return colours;
}

const Colours &lightHighContrast() {
    static const Colours colours = highContrast({.ink = Qt::black,
                                                 .ground = Qt::white,
                                                 .faint = QColor(0x505050),
                                                 .accent = QColor(0x000080),
                                                 .chosen = QColor(0x4094F0),
                                                 .found = QColor(0xE07000)});
    return colours;
}

const Colours &darkHighContrast() {
    static const Colours colours = highContrast({.ink = Qt::white,
                                                 .ground = Qt::black,
                                                 .faint = QColor(0xB8B8B8),
                                                 .accent = QColor(0xFFFF00),
                                                 .chosen = QColor(0x0A5AD8),
                                                 .found = QColor(0x9A4A00)});
    return colours;
}

const Colours &coloursOf(const QPalette &palette) {
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const bool dark = text.lightness() >= 128;
    // Only these two have hairlines as strong as their text.
    if (palette.color(QPalette::Active, QPalette::Mid) == text)
        return dark ? darkHighContrast() : lightHighContrast();
    return dark ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours &colours) {
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alt);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.window);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.danger);
    palette.setColor(QPalette::PlaceholderText, colours.placeholder);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light, colours.base);
    palette.setColor(QPalette::Midlight, colours.alt);
    palette.setColor(QPalette::Mid, colours.hairline);
    palette.setColor(QPalette::Dark, colours.border);
    palette.setColor(MutedRole, colours.muted);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colours.placeholder);
    return palette;
}

QColor stateColour(State state, const Colours &colours) {
    switch (state) {
    case State::InReview:
        return colours.warning;
    case State::Approved:
    case State::Scheduled:
        return colours.accent;
    case State::Published:
        return colours.success;
    case State::Killed:
        return colours.danger;
    case State::Draft:
    case State::Spiked:
        break;
    }
    return colours.muted;
}
