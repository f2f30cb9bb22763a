// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/BodyFormat.h"
#include <QTextCursor>

/// Writes blocks as lines into a QTextDocument, the first into the line of the cursor, which must
/// be empty. The other half of the codec in BodyDocument.
class BodyWriter {
public:
    /// `boxed`: inside a fact box.
    explicit BodyWriter(QTextCursor &cursor, bool boxed = false)
        : m_cursor(cursor), m_boxed(boxed) {}

    void write(const Body &body);
    void write(const ShownBody &body);
    void writeInline(const InlineText &text);

    /// The words of a line as a document has them: what it keeps for itself is carried by objects.
    struct Run {
        QString text;
        QTextCharFormat format;
    };
    static std::vector<Run> runs(const InlineText &text, const std::vector<ShownMark> &marks,
                                 int line);

private:
    void write(const Block &block);
    void line(LineKind kind, int level = 2);
    void line(const QTextBlockFormat &format);
    void list(const BulletList &list);
    void card(const Block &block);
    void box(const FactBox &box);

    QTextCursor &m_cursor;
    bool m_boxed, m_first = true;
    const ShownBlock *m_shown = nullptr; ///< the block that is being written
    int m_line = -1;                     ///< of its lines
};
