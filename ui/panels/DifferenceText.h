// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Comparison.h"

struct Colours;

/// Differences as a person reads them, inline: what went struck through, what came underlined, each
/// on its ground too; of long runs that stayed only the ends.
namespace DifferenceText {

/// "Lead photo, credit" for "lead.credit"; "Text, block 3" for "body[2].text".
QString label(const QString &where);
/// "added", "moved": a word on the screen.
QString kind(Difference::Kind kind);
/// As it is heard: "Headline: deleted “Monday”, written “Friday”".
QString sentence(const Difference &difference);
/// "moved here from text, block 1", or "moved to" there.
QString movedFrom(const QString &where);
QString movedTo(const QString &where);
/// A value without what only a machine reads: a picture's hash.
QString readable(const QString &value);
/// For a label or a browser.
QString html(const QList<Difference> &differences, const Colours &colours);
/// "3 words written, 2 deleted; 1 other difference".
QString summary(const QList<Difference> &differences);

} // namespace DifferenceText
