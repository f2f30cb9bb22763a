// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include <limits>

class QTextBlock;
class QTextDocument;
class QTextList;

/// A block of the body and the lines of the document that say it.
struct PlacedBlock {
    Block block;
    int firstLine = 0, lastLine = 0;
    std::vector<PlacedBlock> inner{}; ///< those in a fact box
};

/// Reads lines of a QTextDocument as blocks, from one position to another. The other half of the
/// codec in BodyDocument.
class BodyReader {
public:
    explicit BodyReader(int from = 0, int to = std::numeric_limits<int>::max())
        : m_from(from), m_to(to) {}

    std::vector<PlacedBlock> read(const QTextDocument &document);

private:
    void add(const QTextBlock &line);
    void beginBox(const QTextBlock &line, const InlineText &title);
    void endBox();
    void addText(const QTextBlock &line, const InlineText &text);
    void attribute(const QTextBlock &line, const InlineText &text);
    void addItem(const QTextBlock &line, const InlineText &text);
    void put(const QTextBlock &line, const Block &block);
    std::vector<PlacedBlock> &here() { return m_inBox ? m_placed.back().inner : m_placed; }

    int m_from, m_to;
    bool m_inBox = false;
    QTextList *m_list = nullptr;
    std::vector<PlacedBlock> m_placed;
};
