// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/CommentPlace.h"
#include "model/article/Article.h"
#include "model/review/BlockText.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/HeadField.h"
#include <QTextCursor>
using namespace Qt::StringLiterals;

namespace {

QString place(const QString &where, const QString &text, qsizetype from, qsizetype to) {
    return u"comment/%1/%2/%3"_s.arg(where)
        .arg(BlockText::length(QStringView(text).left(from)))
        .arg(BlockText::length(QStringView(text).left(to)));
}

QString inField(const HeadField &field) {
    const QTextCursor cursor = field.textCursor();
    return place(field.objectName(), field.toPlainText(), cursor.selectionStart(),
                 cursor.hasSelection() ? cursor.selectionEnd() : cursor.selectionStart());
}

} // namespace

QString CommentPlace::of(const Article &article, const BodyEdit &body, const HeadField *field) {
    if (field)
        return inField(*field);
    const QTextCursor cursor = body.textCursor();
    const int block = BodyDocument::blockAt(*body.document(), cursor.selectionStart());
    if (block < 0 || block >= int(article.body.size()))
        return {};
    const QString text = BlockText::of(article.body[size_t(block)]);
    QString marked = cursor.selectedText();
    marked = marked.section(QChar::ParagraphSeparator, 0, 0).replace(QChar::LineSeparator, u'\n');
    // The nearest of the same words: a line of a list does not know where its block begins.
    const qsizetype about =
        cursor.selectionStart() - BodyDocument::positionOf(*body.document(), block);
    qsizetype from = marked.isEmpty() ? -1 : text.indexOf(marked, qMax(qsizetype(0), about));
    if (from < 0 && !marked.isEmpty())
        from = text.indexOf(marked);
    const QString where = u"body[%1]"_s.arg(block);
    return from < 0 ? place(where, text, 0, text.size())
                    : place(where, text, from, from + marked.size());
}
