// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include "ui/editor/KnownLines.h"
#include <limits>

class QTextDocument;
class QTextList;

/// A block of the body and the lines of the document that say it.
struct PlacedBlock {
    Block block;
    int firstLine = 0, lastLine = 0;
    std::vector<PlacedBlock> inner{}; ///< those in a fact box
    Fate fate = Fate::Stays;
    QUuid proposal{};
    std::vector<ShownMark> marks{}; ///< of a block of the body, those in a fact box with it
};

/// Reads lines of a QTextDocument as blocks, from one position to another. The other half of the
/// codec in BodyDocument.
class BodyReader {
public:
    explicit BodyReader(int from = 0, int to = std::numeric_limits<int>::max())
        : m_from(from), m_to(to) {}

    std::vector<PlacedBlock> read(const QTextDocument &document);
    std::vector<PlacedBlock> read(KnownLines &lines); ///< all of their document

private:
    void add(const LineWords &line, int number);
    void beginBox(const InlineText &title);
    void endBox();
    void addText(const LineWords &line, const InlineText &text);
    void attribute(const InlineText &text);
    void addItem(const QTextList *list, const InlineText &text);
    void put(const Block &block);
    void keepMarks(const LineWords &line);
    std::vector<PlacedBlock> finish();
    std::vector<PlacedBlock> &here() { return m_inBox ? m_placed.back().inner : m_placed; }

    int m_from, m_to;
    int m_number = 0; ///< of the line that is being read
    bool m_inBox = false;
    const QTextList *m_list = nullptr;
    Fate m_fate = Fate::Stays; ///< of the line that is being read
    QUuid m_proposal{};
    int m_apart = 0;                  ///< the first line of those that share its fate
    std::vector<ShownMark> m_marks{}; ///< their lines those of the document
    std::vector<PlacedBlock> m_placed;
};
