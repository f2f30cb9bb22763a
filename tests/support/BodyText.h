// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include <QStringList>

/// A body as lines that a test can write down: "## heading", "> quote (who)", "- item", "1. item",
/// "PHOTO …", "EMBED …", "---", else a paragraph; *strong*, _em_, ,sub, ^sup^, [words](link),
/// "|" for a line break and "~" for a non-breaking space.
namespace BodyText {

QStringList lines(const Body &body);

} // namespace BodyText
