// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

/// One number, one function: what the house says about plain text.
namespace Text {

/// For comparing as a reader does: without case, accents and doubled spaces. "Côte  D'Or" -> "cote
/// d'or". (ICU: NFKD, marks removed, case folded, white space to single spaces, trimmed.)
QString fold(QStringView text);

/// ICU's Any-Latin; Latin-ASCII, lower case, [a-z0-9-], cut at a word at 80 characters; "" when
/// nothing is left (product.md, "A slug is").
QString slug(QStringView headline);

/// Words: runs between white space that hold a letter or a digit; of scripts without spaces ICU's
/// word breaks.
int wordCount(QStringView text);

/// Minutes to read so many words, 250 a minute, at least 1 unless there are none.
int readingMinutes(int words);

/// What a text field may hold: NFC, no control characters but (where `multiline`) line feed and
/// tab, no lone surrogate. CR LF and CR become LF; in a single line each becomes a space.
QString clean(QStringView text, bool multiline = false);
QString clean(const QString &text, bool multiline = false); ///< the same; shared where it is so

/// Trimmed, each run of white space (no-break spaces too) one space.
QString oneSpaced(QStringView text);

/// For output to a terminal or a tab-separated line: control characters, bidi overrides and
/// isolates removed.
QString forTerminal(QStringView text);

/// Characters as a person counts them (grapheme clusters): the length of a headline.
int length(QStringView text);

/// At most so many characters: what is longer ends at a word, with an ellipsis.
QString cut(QStringView text, int characters);

} // namespace Text
