// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include "model/import/PageText.h"

/// Builds an article's blocks from words and from what opens and closes around them. Quotes and
/// lists are flat in a body, so only the outermost counts, a list in a list gives its items to it;
/// a table's row is a paragraph, unless the table is a layout. What opens is closed in the opposite
/// order.
class HtmlBlocks {
public:
    enum class Part {
        Heading, ///< number: its level; 1 is kept for who looks for a headline
        Quote,
        List, ///< number: 1 is ordered
        Item,
        Table, ///< number: 1 is known for a layout
        Row,
        Cell,
        Figure,
        Caption,
        Credit,
        Cite,  ///< who is quoted
        Field, ///< words that are no block: close() gives them
    };

    explicit HtmlBlocks(const PageText &spaces) : m_spaces(&spaces) {}

    void add(const QString &words, const Marks &marks);
    void endLine();
    /// The line before was one of a list that is no element: Word's.
    void listLine(size_t list, bool ordered);
    void open(Part part, int number = 0);
    InlineText close(Part part); ///< the words of a Field, else nothing
    void put(Block block);
    void photo(const PhotoUse &use);

    bool inQuote() const { return m_sinks.back().outer == Part::Quote; }
    bool inFigure() const { return !m_figures.empty(); }
    bool lineIsBlank() const;
    size_t size() const { return m_sinks.front().blocks.size(); } ///< finished blocks at the top
    qsizetype weight() const { return m_weight; } ///< spans, lines and blocks so far
    Body take();                                  ///< when all is closed

private:
    /// Where blocks go: the article itself, or a cell of a table.
    struct Sink {
        Body blocks{};
        std::optional<Part> outer{}; ///< Quote or List
        int depth = 0;               ///< of quotes and lists
        bool ordered = false;
        size_t list = 0, lastList = 0; ///< lastList: which one the last block is; 0: none
        QList<InlineText> lines{};     ///< of the quote or item
        InlineText cite{};
        bool citeEnded = false;
    };
    struct FieldOf {
        Part part = Part::Field;
        QList<InlineText> lines{};
        InlineText saved{}; ///< the line that it interrupts
    };
    struct FigureOf {
        QList<PhotoUse> photos{};
        InlineText caption{};
        QString credit{};
        size_t from = 0; ///< number of blocks before
    };
    struct TableOf {
        std::vector<Body> row{};
        bool layout = false;
    };

    Sink &sink() { return m_sinks.back(); }
    void takeLine(const InlineText &line);
    void paragraph(const InlineText &line);
    void push(Block block);
    void pushItem(const InlineText &item, bool ordered, size_t list);
    void endContainer();
    void openContainer(Part part, bool ordered);
    void closeContainer();
    void returnCite();
    InlineText closeField();
    void closeCaption(const InlineText &words);
    void closeCite(const FieldOf &cite, bool words, const InlineText &raw);
    void closeFigure();
    void closeRow();

    const PageText *m_spaces; ///< a pointer, so that another can take its place
    std::vector<Sink> m_sinks{1};
    std::vector<FieldOf> m_fields{};
    std::vector<FigureOf> m_figures{};
    std::vector<TableOf> m_tables{};
    InlineText m_line{}; ///< as it was read
    int m_heading = 0;
    size_t m_lists = 0;
    qsizetype m_weight = 0;
};
