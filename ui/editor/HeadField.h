// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextEdit>

/// A field of the article's head: one line of plain text that wraps and grows, never scrolls. Enter
/// goes on to the next field; undo is the article's.
class HeadField : public QTextEdit {
    Q_OBJECT
public:
    HeadField(const QString &name, const QFont &font, QWidget *parent = nullptr);

    QString text() const; ///< as typed, no-break spaces and all
    /// From elsewhere; an undo step like any other when `undoable`.
    void setText(const QString &text, bool undoable = false);
    void setTextFont(const QFont &font);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited();
    void finished();       ///< Enter
    void typed(QChar key); ///< by key or input method, when nothing is being composed
    void textPasted(int from, int to);
    void undoRequested();
    void redoRequested();
    /// The menu of a place, before it is shown.
    void menuWanted(QMenu *menu, const QTextCursor &at);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void grow();

    bool m_setting = false;
    int m_height = 0;
};
