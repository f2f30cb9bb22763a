// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SideView.h"
#include "ui/look/Colours.h"
#include "ui/panels/DifferenceText.h"
#include <QEvent>
#include <QScrollBar>
#include <QTextTable>
using namespace Qt::StringLiterals;

namespace {

constexpr int Around = 1; // rows that are the same before and after one that is not
enum Column { Label, Before, After, Columns };

QTextCharFormat inkOf(const Colours &colours, bool came) {
    QTextCharFormat format;
    format.setForeground(came ? colours.insertedText : colours.deletedText);
    format.setBackground(came ? colours.inserted : colours.deleted);
    format.setFontUnderline(came);
    format.setFontStrikeOut(!came);
    return format;
}

QTextCharFormat plainInk(const QColor &colour, bool bold = false) {
    QTextCharFormat format;
    format.setForeground(colour);
    if (bold)
        format.setFontWeight(QFont::Bold);
    return format;
}

QString lines(QString text) {
    return text.replace(u'\n', QChar::LineSeparator);
}

/// What a column shows of a row.
void write(QTextCursor cell, const ComparedRow &row, bool after, const Colours &colours) {
    const QTextCharFormat plain = plainInk(colours.text), ink = inkOf(colours, after);
    const QString &text = after ? row.after : row.before;
    if (row.kind == Difference::Kind::Moved) {
        if (row.gone == after)
            return;
        const QString note =
            after ? DifferenceText::movedFrom(row.other) : DifferenceText::movedTo(row.other);
        cell.insertText(note + QChar::LineSeparator, plainInk(colours.muted));
        cell.insertText(lines(DifferenceText::readable(text)), plain);
    } else if (row.runs.isEmpty() || row.where.endsWith(u".photo")) {
        cell.insertText(lines(DifferenceText::readable(text)), row.kind ? ink : plain);
    } else {
        for (const WordRun &run : row.runs)
            if (run.in == WordRun::In::Both)
                cell.insertText(lines(run.text), plain);
            else if ((run.in == WordRun::In::After) == after)
                cell.insertText(lines(run.text), ink);
    }
}

/// Which rows are shown; -1 stands for those left out in a row before.
QList<qsizetype> chosen(const QList<ComparedRow> &rows, bool whole) {
    QList<qsizetype> list;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        bool shown = whole;
        for (qsizetype near = std::max<qsizetype>(0, at - Around);
             near <= at + Around && near < rows.size(); ++near)
            shown = shown || rows.at(near).kind;
        if (shown)
            list << at;
        else if (list.isEmpty() || list.constLast() >= 0)
            list << -1;
    }
    return list;
}

} // namespace

SideView::SideView(QWidget *parent) : QTextBrowser(parent) {
    setObjectName(u"side-by-side"_s);
    setAccessibleName(tr("Before and after, side by side"));
    setUndoRedoEnabled(false);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes makes all be laid out again
    document()->setDocumentMargin(0);
}

void SideView::show(const QList<ComparedRow> &rows, const QHash<QString, QStringList> &marks,
                    bool whole) {
    m_rows = rows;
    m_marks = marks;
    m_whole = whole;
    fill();
}

void SideView::fill() {
    const QList<qsizetype> shown = chosen(m_rows, m_whole);
    const Colours &colours = coloursOf(palette());
    m_places.clear();
    clear();
    if (shown.isEmpty())
        return;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(8);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 16),
                                      QTextLength(QTextLength::PercentageLength, 42),
                                      QTextLength(QTextLength::PercentageLength, 42)});
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextTable *table = cursor.insertTable(int(shown.size()), Columns, format);
    qsizetype last = -1;
    for (int at = 0; at < int(shown.size()); ++at) {
        if (const qsizetype row = shown.at(at); row >= 0) {
            addRow(*table, at, m_rows.at(row));
            last = row;
            continue;
        }
        const qsizetype next = shown.value(at + 1, m_rows.size());
        table->mergeCells(at, Before, 1, 2);
        table->cellAt(at, Before)
            .firstCursorPosition()
            .insertText(tr("… %n part(s) the same …", nullptr, int(next - last - 1)),
                        plainInk(colours.muted));
    }
    cursor.endEditBlock();
    mark();
}

void SideView::addRow(QTextTable &table, int at, const ComparedRow &row) {
    const Colours &colours = coloursOf(palette());
    QTextCursor label = table.cellAt(at, Label).firstCursorPosition();
    const bool counts = row.kind && !row.gone;
    label.insertText(DifferenceText::label(row.where),
                     plainInk(counts ? colours.text : colours.muted, counts));
    if (counts) {
        QTextCursor below = label;
        label.setKeepPositionOnInsert(true);
        m_places << label;
        for (const QString &mark : m_marks.value(row.where)) {
            below.insertBlock();
            below.insertText(u"! "_s + mark, plainInk(colours.warning));
        }
    }
    write(table.cellAt(at, Before).firstCursorPosition(), row, false, colours);
    write(table.cellAt(at, After).firstCursorPosition(), row, true, colours);
}

void SideView::goTo(int difference) {
    m_current = difference;
    mark();
    if (difference < 0 || difference >= m_places.size())
        return;
    QTextCursor place = m_places.at(difference);
    setTextCursor(place);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(place).top() -
                                  viewport()->height() / 5);
}

/// Its label on the ground of what is chosen.
void SideView::mark() {
    QList<ExtraSelection> marks;
    if (m_current >= 0 && m_current < m_places.size()) {
        QTextCursor label = m_places.at(m_current);
        label.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setBackground(coloursOf(palette()).selection);
        marks << ExtraSelection{label, format};
    }
    setExtraSelections(marks);
}

void SideView::changeEvent(QEvent *event) {
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    fill();
    goTo(m_current);
}
