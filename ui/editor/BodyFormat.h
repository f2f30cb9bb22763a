// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/ShownBody.h"
#include <QMetaType>
#include <QTextBlock>
#include <QTextFormat>

/// What a line of the surface is. A quote is a Quote line and an Attribution line under it; a Card
/// line holds one object, which is a whole block of the body; a fact box is a BoxTitle line and the
/// boxed lines under it.
enum class LineKind { Paragraph, Subheading, Quote, Attribution, Item, Card, BoxTitle };

/// A block of the body inside a text format.
struct CardBlock {
    Block block;
    bool operator==(const CardBlock &) const = default;
};
Q_DECLARE_METATYPE(CardBlock)

/// How blocks and marks of the canonical form are written into the formats of a QTextDocument. The
/// properties are the truth; weight, slope and size are only how it looks, and colours are not in
/// the document at all (BodyLook), so that changing the theme is no edit.
namespace BodyFormat {

enum Property {
    Kind = QTextFormat::UserProperty + 1,
    Level,
    Boxed,     ///< of a fact box: its title and the lines in it
    EmptyBody, ///< the one line of a body without blocks
    Strong,
    Em,
    Sub,
    Sup,
    Note,
    Href,
    Target,
    Raw,     ///< a character that a QTextDocument keeps for itself, carried by an object
    Card,    ///< the CardBlock of an object
    Comes,   ///< of words and of lines: the proposal that they would come by
    Goes,    ///< the same of those that would go
    Comment, ///< the threads about these words, separated by spaces
};
constexpr int CardObject = QTextFormat::UserObject + 1;

QTextBlockFormat line(LineKind kind, int level = 2, bool boxed = false);
/// The same for a new line beside this one, inside its fact box where it is in one.
QTextBlockFormat beside(const QTextBlock &block, LineKind kind, int level = 2);
LineKind kind(const QTextBlock &block);
int level(const QTextBlock &block);
/// An attribution and the title of a box are plain words.
bool hasMarks(const QTextBlock &block);
bool isBoxed(const QTextBlock &block);
/// Whether a box title stands above it, with boxed lines only between; a title is in its own box.
bool isInBox(QTextBlock block);
void setBoxed(const QTextBlock &block, bool boxed);

QTextCharFormat chars(const Marks &marks);
Marks marks(const QTextCharFormat &format);

/// What is proposed and remarked of words or a line is taken over.
void keepReview(QTextFormat &to, const QTextFormat &from);
/// Sets what is proposed and remarked of the words from one place of a block's line to another.
void setMarks(QTextFormat &to, const std::vector<ShownMark> &marks, int line, int from, int end);
/// A line that would come or go, and by which proposal.
Fate fate(const QTextBlock &line);
QUuid proposal(const QTextBlock &line);
/// Whether one of two lines is of a proposal that the other is not of.
bool isApart(const QTextBlock &line, const QTextBlock &other);
void setFate(QTextBlockFormat &format, Fate fate, const QUuid &proposal);

QTextCharFormat card(const Block &block);
bool isCard(const QTextCharFormat &format);
Block block(const QTextCharFormat &format);
/// Whether an object of the line is a card.
bool holdsCard(const QTextBlock &block);

} // namespace BodyFormat
