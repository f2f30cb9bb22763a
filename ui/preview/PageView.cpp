// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/PageView.h"
#include "model/base/Waiting.h"
#include "ui/look/Type.h"
#include "ui/preview/StoryText.h"
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextFrame>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int PictureWidth = 640; ///< and of the text: some 75 characters
constexpr int Margin = 24;
} // namespace

PageView::PageView(QWidget *parent) : QTextBrowser(parent) {
    setObjectName(u"page"_s);
    setAccessibleName(tr("Page as readers will see it"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDefaultFont(Type::text(font()));
}

void PageView::showPage(const QString &html, const Pictures &pictures) {
    m_pictures = pictures;
    document()->clear(); // forgets the pictures of the page before
    // Each time, for the colours may be others now.
    document()->setDefaultStyleSheet(StoryText::styleSheet(font(), palette()));
    setHtml(StoryText::storyOf(html));
    setMeasure();
}

/// The text in the middle, and pictures as wide as it at most.
void PageView::setMeasure() {
    const int width = std::min(viewport()->width() - 2 * Margin, PictureWidth);
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    const int side = std::max(Margin, (viewport()->width() - width) / 2);
    page.setMargin(Margin);
    page.setLeftMargin(side);
    page.setRightMargin(side);
    document()->rootFrame()->setFrameFormat(page);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            QTextImageFormat format = at.fragment().charFormat().toImageFormat();
            const QImage picture = m_pictures.value(format.name());
            if (picture.isNull())
                continue;
            const QSize size = picture.size().scaled(std::min(width, picture.width()),
                                                     picture.height(), Qt::KeepAspectRatio);
            if (int(format.width()) == size.width())
                continue;
            format.setWidth(size.width());
            format.setHeight(size.height());
            QTextCursor words(document());
            words.setPosition(at.fragment().position());
            words.setPosition(at.fragment().position() + at.fragment().length(),
                              QTextCursor::KeepAnchor);
            words.setCharFormat(format);
            // The block's list of fragments is another now.
            at = block.begin();
        }
}

void PageView::resizeEvent(QResizeEvent *event) {
    QTextBrowser::resizeEvent(event);
    setMeasure();
}

PageView::Pictures PageView::readPictures(const QString &html, const QString &folder) {
    Waiting::begins("the pictures of a page");
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
