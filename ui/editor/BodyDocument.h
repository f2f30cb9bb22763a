// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/ShownBody.h"

class KnownLines;
struct PlacedBlock;
class QTextCursor;
class QTextDocument;

/// Body ⇄ QTextDocument: the one codec. Loading and reading without an edit gives an equal body for
/// every body in normal form; whatever is typed, what is read is a body in normal form. A block
/// that the surface cannot edit is an object that carries it whole.
namespace BodyDocument {

/// Replaces all and forgets the document's undo steps.
void load(QTextDocument &document, const ShownBody &body);
void load(QTextDocument &document, const Body &body);

/// What is written there as if nothing were proposed, without what an input method is still
/// composing.
Body read(const QTextDocument &document);
/// The same of the document that these lines are of.
Body read(KnownLines &lines);
/// All that is written there, with what is proposed and remarked.
ShownBody shown(const QTextDocument &document);
/// The same of the document that these lines are of.
ShownBody shown(KnownLines &lines);
/// The same of what was read already.
ShownBody shown(std::vector<PlacedBlock> &&placed);

/// Makes the document say `body`, changing only what differs, as one undo step.
void replace(QTextDocument &document, const ShownBody &body);
void replace(QTextDocument &document, const Body &body);
/// All lines anew, as one undo step.
void rewrite(QTextDocument &document, const ShownBody &body);
ShownBody withoutReview(const Body &body);

/// Puts blocks at the cursor: a single paragraph into the line, else lines of their own, on an
/// empty line in its place. The cursor ends after them. One undo step.
void insert(QTextCursor &cursor, const Body &blocks);

/// The blocks in the cursor's selection, the first and last cut where it begins and ends, as if
/// what is proposed were accepted.
Body selected(const QTextCursor &cursor);

/// The document's position where block `index` of the body begins; -1 when there is none. Blocks
/// that are only proposed are not counted.
int positionOf(const QTextDocument &document, int index);
/// The block of the body that is at this position; -1 in a body without blocks.
int blockAt(const QTextDocument &document, int position);

} // namespace BodyDocument
