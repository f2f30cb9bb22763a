// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include <QTextCursor>

struct PhotoUse;

/// Writes blocks as lines into a QTextDocument, the first into the line of the cursor, which must
/// be empty. The other half of the codec in BodyDocument.
class BodyWriter {
public:
    explicit BodyWriter(QTextCursor &cursor) : m_cursor(cursor) {}

    void write(const Body &body);
    void writeInline(const InlineText &text);

private:
    void line(const QTextBlockFormat &format);
    void list(const BulletList &list);
    void card(const Block &block);

    QTextCursor &m_cursor;
    bool m_first = true;
};
