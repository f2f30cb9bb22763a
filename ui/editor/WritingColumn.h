// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QScrollBar;
class QTextEdit;

/// Head, tools and body as one sheet: the head scrolls away with the text, the tools stay on top.
/// The body keeps its own scrolling, so that only what is seen is laid out and painted; its bar is
/// hidden, and the sheet's bar counts the head and the text together.
class WritingColumn : public QWidget {
    Q_OBJECT
public:
    WritingColumn(QWidget *head, QWidget *tools, QTextEdit *body, QWidget *parent = nullptr);

    int scroll() const;
    /// Stays wanted while a long text is still being laid out.
    void setScroll(int pixels);
    /// Scrolls until the caret of this field is seen; in the body with some lines around it.
    void reveal(QTextEdit *field);
    /// The body shows another text.
    void refit() { place(); }
    /// How wide the text may be: times what it usually is.
    void setTextSize(double factor);
    /// While one types, the line of the caret stays at the middle.
    void setTypewriter(bool on);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sizeAsked(bool larger); ///< Ctrl and the wheel

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void place();
    void centre();
    void followBody(int value);
    void revealInHead(QWidget *part);
    int headHeight() const;
    int caretBottom() const;
    int lineBelow() const;

    QWidget *m_head, *m_tools;
    QTextEdit *m_body;
    QScrollBar *m_bar;
    int m_wanted = -1; ///< from setScroll, until it could be reached
    double m_factor = 1;
    int m_turned = 0; ///< of the wheel, with Ctrl
    bool m_typewriter = false, m_placing = false;
};
