// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>

/// The type of the text (ui.md, part 11); controls keep the desktop's own font. Each is made from
/// the font of the controls, so that all grow together.
namespace Type {

/// A font that is a bit larger (or smaller) than `font`, bold or not.
QFont scaled(const QFont &font, double factor, QFont::Weight weight = QFont::Normal);

QFont text(const QFont &controls);       ///< serif, 1.15
QFont headline(const QFont &controls);   ///< serif, 2.0, bold
QFont standfirst(const QFont &controls); ///< serif, 1.25
QFont subheading(const QFont &controls); ///< serif, 1.35, bold

} // namespace Type
