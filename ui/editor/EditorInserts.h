// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include "model/base/Result.h"
#include <QObject>
#include <QTextCursor>

class Backroom;
class BodyEdit;
class LinkPicker;

/// What is put into the body and asks first: photos, READ ALSO, links. It goes where the caret was
/// when it was asked for, whatever was typed meanwhile.
class EditorInserts : public QObject {
    Q_OBJECT
public:
    EditorInserts(const ArticleId &article, BodyEdit &body, Backroom &quick, Backroom &slow);

    bool run(const QString &action);
    /// Picture files become photos at the caret.
    void addFiles(const QStringList &paths);

Q_SIGNALS:
    void notice(const QString &text);
    void chosen(const QString &action); ///< in the menu of blocks

private:
    void choosePhotos();
    void addPictures(const QList<QByteArray> &pictures);
    void put(QTextCursor at, const Result<PhotoUse> &use);
    void editCard();
    void chooseGallery();
    void putGallery(QTextCursor at, const QList<PhotoUse> &uses);
    void askEmbed(const std::optional<Embed> &present);
    void showBlocks(bool slash);
    void insertSnippet(const QString &name);
    QRect caretOnScreen() const;
    void pickReadAlso(const std::optional<ReadAlso> &present);
    void pickLink();
    void openAtCaret(LinkPicker &picker, const ReadAlso &present, bool there);

    ArticleId m_article;
    BodyEdit &m_body;
    Backroom &m_quick, &m_slow;
};
