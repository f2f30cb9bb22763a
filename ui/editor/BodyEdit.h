// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include "model/review/ReviewRecord.h"
#include <QTextEdit>

class BodyCards;
class BodyLook;
class BodyReview;
class KnownLines;
class Thumbnails;

/// Where the story is typed. Holds a QTextDocument that BodyDocument reads and writes; what cannot
/// be said in a body cannot be typed or pasted. Nothing is done per key but `touched`.
class BodyEdit : public QTextEdit {
    Q_OBJECT
public:
    explicit BodyEdit(Thumbnails &thumbnails, QWidget *parent = nullptr);

    /// The first text; forgets undo steps.
    void load(const Body &body, const ReviewRecord &review = {});
    Body body() const;
    /// A change from elsewhere: only what differs is touched, and it can be undone. `mine`: done by
    /// this person in another place, and so a proposal while changes are suggested.
    void replace(const Body &body, const ReviewRecord &review = {}, bool mine = false);
    BodyReview &review() { return *m_review; }
    /// As if all that is proposed in the text were accepted.
    Body accepted() const;
    /// Shows that instead, to be read; the text with its undo steps waits meanwhile.
    void showAccepted(bool accepted);
    /// Times the usual size of text.
    void setTextSize(double factor);
    void insertBlocks(const Body &blocks);

    /// An action of the list at the caret: "bold", "subheading"…; false when it is not the body's.
    bool run(const QString &action);

    /// The card of the caret's line, if it is one.
    std::optional<Block> cardAtCaret() const;
    /// Puts another block in the place of that card.
    void replaceCard(const Block &block);
    /// Takes the selected line out, words and line end.
    void removeLine(QTextCursor line);
    void pastePlain();

Q_SIGNALS:
    void touched();                    ///< the text is another
    void typed(QChar key);             ///< by key or input method, when nothing is being composed
    void textPasted(int from, int to); ///< words from elsewhere, without marks
    void undoRequested();
    void redoRequested();
    void picturesPasted(const QList<QByteArray> &pictures);
    /// HTML, the same as plain text, and as a picture where there is one.
    void htmlPasted(const QByteArray &html, const QString &text, const QByteArray &picture);
    void filesDropped(const QStringList &paths);
    void cardActivated();
    /// By a “/” that was typed on an empty line, which is not in the text yet, or by the tool.
    void blockMenuWanted(bool slash);
    void linkActivated(const QString &href, const std::optional<ArticleId> &article);
    /// The menu of a place, before it is shown.
    void menuWanted(QMenu *menu, const QTextCursor &at);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void edit(void (*key)(QTextCursor &));
    void followLink();
    void insertFactBox();
    void moveBlocks(int by);
    void convert();
    bool takesKey(const QKeyEvent &event);
    void beforeWords();
    void typeLetter(QKeyEvent *event);

    QTextDocument *m_text; ///< what is written
    BodyCards *m_cards;
    BodyLook *m_look;
    KnownLines *m_lines;
    BodyReview *m_review;
    bool m_loading = false;
};
