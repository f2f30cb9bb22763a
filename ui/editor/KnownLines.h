// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include "ui/editor/BodyFormat.h"
#include <QObject>
#include <optional>
#include <variant>
#include <vector>

class QTextBlock;
class QTextDocument;
class QTextList;

/// What one line of a document says.
struct LineWords {
    /// A run of text in normal form, or a card between two.
    using Piece = std::variant<InlineText, Block>;

    LineKind kind = LineKind::Paragraph;
    int level = 0; ///< of a subheading
    bool boxed = false;
    bool standsForNothing = false; ///< the empty line of a body without blocks
    const QTextList *list = nullptr;
    std::vector<Piece> pieces{}; ///< text first and last
    Fate fate = Fate::Stays;
    QUuid proposal{};               ///< by which the line comes or goes
    std::vector<ShownMark> marks{}; ///< of its words; each of line 0

    /// From one position of the document to another.
    static LineWords read(const QTextBlock &line, int from, int to);
};

/// The lines of a document, each read once until it changes: a save of a long text reads the lines
/// that were typed in, not all.
class KnownLines : public QObject {
    Q_OBJECT
public:
    /// Lives as long as the document. Make it before whatever reads on `contentsChange`.
    explicit KnownLines(QTextDocument &document);

    int count();
    const LineWords &at(int number); ///< below `count`, which was asked for since the last change

private:
    using Line = std::optional<LineWords>;
    void forget(int position, int removed, int added);

    QTextDocument &m_document;
    std::vector<Line> m_lines;
};
