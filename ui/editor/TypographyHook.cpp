// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TypographyHook.h"
#include "model/article/Typography.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/BodyFormat.h"
#include "ui/editor/HeadField.h"
#include "ui/editor/OpenArticle.h"
#include <QTextBlock>
#include <QTextLayout>

namespace {

using Typography::Replacement;

/// One undo step, and neither what was typed before it nor what will be joins it. The caret is
/// where it was, after the undo too.
class OwnStep {
public:
    explicit OwnStep(const QTextEdit &field)
        : m_document(*field.document()), m_cursor(field.textCursor()) {
        m_document.setModified(false);
        m_cursor.beginEditBlock();
    }
    ~OwnStep() {
        m_cursor.endEditBlock();
        m_document.setModified(false);
    }
    OwnStep(const OwnStep &) = delete;
    OwnStep &operator=(const OwnStep &) = delete;

    /// From the last to the first, so that the places hold; marks stay as they are there.
    void replace(const QList<Replacement> &all, int start) {
        for (auto one = all.rbegin(); one != all.rend(); ++one) {
            m_cursor.setPosition(start + int(one->from));
            m_cursor.setPosition(start + int(one->from + one->length), QTextCursor::KeepAnchor);
            m_cursor.insertText(one->text, m_cursor.charFormat());
        }
    }

private:
    QTextDocument &m_document;
    QTextCursor m_cursor;
};

bool composes(const QTextCursor &cursor) {
    const QTextLayout *layout = cursor.block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

} // namespace

TypographyHook::TypographyHook(const OpenArticle &article, QObject *parent)
    : QObject(parent), m_article(article) {}

void TypographyHook::watch(BodyEdit &body) {
    listen(body);
}

void TypographyHook::watch(HeadField &field) {
    listen(field);
}

template<typename Field>
void TypographyHook::listen(Field &field) {
    connect(&field, &Field::typed, this, [this, &field](QChar key) { typed(field, key); });
    connect(&field, &Field::textPasted, this,
            [this, &field](int from, int to) { settle(field, from, to); });
}

void TypographyHook::typed(QTextEdit &field, QChar key) {
    const QTextCursor caret = field.textCursor();
    if (!m_on || caret.hasSelection() || composes(caret))
        return;
    const QTextBlock block = caret.block();
    const QString text = block.text().left(caret.positionInBlock());
    if (text.isEmpty() || text.back() != key) // it has become something else already
        return;
    const qsizetype line = text.lastIndexOf(QChar::LineSeparator) + 1;
    const auto changes = Typography::typed(QStringView(text).sliced(line).chopped(1), key,
                                           m_article.head().language);
    if (!changes.isEmpty())
        OwnStep(field).replace(changes, block.position() + int(line));
}

bool TypographyHook::settle(QTextEdit &field, int from, int to) {
    if (!m_on)
        return false;
    struct Line {
        int start;
        QList<Replacement> changes;
    };
    QList<Line> lines;
    const QString language = m_article.head().language;
    for (QTextBlock block = field.document()->findBlock(from);
         block.isValid() && block.position() < to; block = block.next()) {
        const int start = block.position();
        const QString text = block.text();
        if (BodyFormat::holdsCard(block))
            continue;
        const auto changes = Typography::changes(
            text, qMax(from - start, 0), qMin(qsizetype(to - start), text.size()), language);
        if (!changes.isEmpty())
            lines.append({start, changes});
    }
    if (lines.isEmpty())
        return false;
    OwnStep step(field);
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        step.replace(line->changes, line->start);
    return true;
}
