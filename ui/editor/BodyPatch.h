// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/ShownBody.h"

class QTextDocument;

/// Words and marks of lines that stay: only what differs is touched, so that carets keep their
/// place.
namespace BodyPatch {

/// The lines from `first` on are a block of the same shape.
void patch(QTextDocument &document, int first, const ShownBlock &to);

} // namespace BodyPatch
