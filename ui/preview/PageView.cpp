// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/PageView.h"
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
constexpr int PictureWidth = 640;

/// A text browser knows no style sheet or script; what it would show of them as text goes.
QString readable(QString html) {
    static const QRegularExpression hidden(u"<(script|style|noscript|svg)\\b.*?</\\1>"_s,
                                           QRegularExpression::DotMatchesEverythingOption |
                                               QRegularExpression::CaseInsensitiveOption);
    return html.remove(hidden);
}
} // namespace

PageView::PageView(QWidget *parent) : QTextBrowser(parent) {
    setObjectName(u"page"_s);
    setAccessibleName(tr("Page as readers will see it"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(24);
}

void PageView::showPage(const QString &html, const Pictures &pictures) {
    m_pictures = pictures;
    document()->clear(); // forgets the pictures of the page before
    setHtml(readable(html));
}

PageView::Pictures PageView::readPictures(const QString &html, const QString &folder) {
    static const QRegularExpression source(u"<img\\b[^>]*?\\bsrc=\"([^\"]+)\""_s,
                                           QRegularExpression::CaseInsensitiveOption);
    Pictures pictures;
    const QString root = QFileInfo(folder).canonicalFilePath() + u'/';
    for (auto found = source.globalMatch(html); found.hasNext();) {
        const QString name = found.next().captured(1);
        const QUrl url(name);
        const QString path =
            QFileInfo(QDir(folder), url.isLocalFile() ? url.toLocalFile() : url.path())
                .canonicalFilePath();
        if (pictures.contains(name) || !path.startsWith(root))
            continue;
        QImageReader reader(path);
        if (const QSize size = reader.size(); size.width() > PictureWidth)
            reader.setScaledSize(size.scaled(PictureWidth, size.height(), Qt::KeepAspectRatio));
        pictures.insert(name, reader.read());
    }
    return pictures;
}

QVariant PageView::loadResource(int type, const QUrl &name) {
    if (type != QTextDocument::ImageResource)
        return {};
    return m_pictures.value(name.toString());
}
