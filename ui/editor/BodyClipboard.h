// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include <QByteArray>
#include <QStringList>

class QMimeData;

/// What goes out to the clipboard and what may come in. Out: clean text, and our own form, so that
/// blocks and marks survive a copy inside the newsroom. In: our own form; pictures; HTML, for the
/// reader; else plain text, a paragraph a line.
namespace BodyClipboard {

struct Pasted {
    Body body{};
    bool own = false;     ///< copied in a newsroom, signs and all
    QByteArray html{};    ///< as it came; `body` is then its plain text
    QByteArray picture{}; ///< the bytes of an image, to become a photo of the newsroom
    QStringList files{};  ///< picture files
};

QMimeData *mimeOf(const Body &body);      ///< the caller owns it
bool holdsFiles(const QMimeData &source); ///< of this computer, of any kind
bool canRead(const QMimeData &source);
Pasted read(const QMimeData &source);

/// A paragraph a line; blank lines only separate.
Body fromPlainText(const QString &text);

} // namespace BodyClipboard
