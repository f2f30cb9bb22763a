// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextEdit;

/// What is painted with the lines and is no text: the bar of a quote, the ground of a fact box,
/// what an empty attribution or title asks for.
namespace BodyDecor {

void paintBehind(const QTextEdit &edit);
void paintOver(const QTextEdit &edit);

} // namespace BodyDecor
