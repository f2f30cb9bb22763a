// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/HtmlReader.h"
#include <QObject>
#include <QTextCursor>
#include <QTimer>
#include <memory>

class Backroom;
class BodyEdit;
class ImportWords;
class OpenArticle;
class PasteBar;
class TypographyHook;
class UndoLine;

/// Pasted and dropped HTML becomes blocks where the caret was: a little at once, more on another
/// thread with a Cancel. Its pictures become photos of the newsroom first.
class Paste : public QObject {
    Q_OBJECT
public:
    Paste(BodyEdit &body, OpenArticle &article, Backroom &slow, UndoLine &undo,
          TypographyHook &typography);
    ~Paste() override;

    PasteBar *bar() const { return m_bar; } ///< whoever lays it out owns it

private:
    struct Reading;
    void take(const QByteArray &html, const QString &text, const QByteArray &picture);
    void look();
    void finish(Result<HtmlRead> read);
    void storePictures(HtmlRead read);
    void put(HtmlRead read);
    void say(const HtmlRead &read);
    void insert(const Body &blocks);
    void pasteAsPlain();
    void takeBack();
    void cancel();

    BodyEdit &m_body;
    OpenArticle &m_article;
    Backroom &m_slow;
    UndoLine &m_undo;
    TypographyHook &m_typography;
    PasteBar *m_bar;
    QTextCursor m_at{}; ///< the words that the paste replaces
    QString m_text{};
    QByteArray m_picture{};
    std::shared_ptr<const ImportWords> m_words{}; ///< read at the first paste
    std::shared_ptr<Reading> m_reading{}; ///< shared with a thread that may outlive the editor
    int m_round = 0;                      ///< counts pastes, so that a late answer is known
    QTimer m_timer{};
    bool m_inserting = false, m_inserted = false;
    bool m_settled = false; ///< its signs were set right, in a step of their own
};
