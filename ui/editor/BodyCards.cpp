// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyCards.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/BodyFormat.h"
#include "ui/editor/Thumbnails.h"
#include "ui/look/Colours.h"
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

namespace {

/// What a card says: a small label and a line, or a picture with its caption.
struct Words {
    QString label, text, second;
    bool warns = false; ///< the second line says what is missing
};

Words words(const Block &block) {
    if (const auto *also = std::get_if<ReadAlso>(&block.is)) {
        const bool loose = !also->article && also->href.isEmpty();
        return {BodyCards::tr("READ ALSO"), also->headline,
                loose ? BodyCards::tr("No article yet") : QString(), loose};
    }
    if (const auto *photo = std::get_if<PhotoBlock>(&block.is)) {
        const bool bare = photo->use.credit.isEmpty();
        return {{},
                plainText(photo->use.caption),
                bare ? BodyCards::tr("! A photo needs a credit.") : photo->use.credit,
                bare};
    }
    if (const auto *gallery = std::get_if<Gallery>(&block.is))
        return {BodyCards::tr("GALLERY"),
                BodyCards::tr("%n photo(s)", nullptr, static_cast<int>(gallery->photos.size())),
                {}};
    if (const auto *embed = std::get_if<Embed>(&block.is))
        return {BodyCards::tr("EMBED"), embed->href, {}};
    if (const auto *box = std::get_if<FactBox>(&block.is))
        return {BodyCards::tr("FACT BOX"), box->title, plainText(box->body).section(u'\n', 0, 0)};
    return {};
}

const PhotoUse *photoOf(const Block &block) {
    const auto *photo = std::get_if<PhotoBlock>(&block.is);
    return photo ? &photo->use : nullptr;
}

constexpr double Bar = 3, Pad = 10, PictureWidth = 132, PictureHeight = 88;

void drawDivider(QPainter &painter, const QRectF &rect, const Colours &colours) {
    painter.setPen(QPen(colours.border, colours.edge));
    const double middle = rect.center().y();
    painter.drawLine(QPointF(rect.left() + rect.width() / 3, middle),
                     QPointF(rect.right() - rect.width() / 3, middle));
}

} // namespace

BodyCards::BodyCards(BodyEdit &edit, Thumbnails &thumbnails)
    : QObject(&edit), m_edit(edit), m_thumbnails(thumbnails) {
    connect(&thumbnails, &Thumbnails::ready, &edit, [this] { m_edit.viewport()->update(); });
}

void BodyCards::layOut(QTextDocument &document) {
    for (QTextBlock line = document.begin(); line.isValid(); line = line.next()) {
        if (BodyFormat::holdsCard(line))
            document.markContentsDirty(line.position(), line.length());
    }
}

QSizeF BodyCards::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) {
    const Block block = BodyFormat::block(format.toCharFormat());
    const QFontMetricsF metrics(document->defaultFont());
    double height = metrics.height() + 2 * Pad;
    if (photoOf(block))
        height = PictureHeight + 2 * Pad;
    else if (!words(block).second.isEmpty())
        height += metrics.height() + 2;
    // A pixel less than the line: an object as wide as the line is put on a line of its own.
    const QTextBlockFormat line = document->findBlock(position).blockFormat();
    const double width = document->textWidth() - 2 * document->documentMargin() -
                         line.leftMargin() - line.rightMargin() - 2;
    return {std::max(120.0, width), height};
}

void BodyCards::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                           const QTextFormat &format) {
    const Block block = BodyFormat::block(format.toCharFormat());
    const Colours &colours = coloursOf(m_edit.palette());
    if (std::holds_alternative<Divider>(block.is))
        return drawDivider(*painter, rect, colours);
    painter->save();
    painter->fillRect(rect, colours.window);
    if (colours.edge > 1) { // its ground is that of the text
        painter->setPen(QPen(colours.border, colours.edge));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter->fillRect(QRectF(rect.left() + 2, rect.top() + 2, Bar, rect.height() - 4),
                      colours.accent);
    QRectF inner = rect.adjusted(Pad + Bar, Pad, -Pad, -Pad);
    if (const PhotoUse *use = photoOf(block)) {
        const QRectF frame(inner.left(), inner.top(), PictureWidth, PictureHeight);
        drawPicture(*painter, frame, *use);
        inner.setLeft(frame.right() + Pad);
    }
    const Words said = words(block);
    QFont font = document->defaultFont();
    const QFontMetricsF plain(font);
    double left = inner.left();
    if (!said.label.isEmpty()) {
        font.setBold(true);
        painter->setFont(font);
        painter->setPen(colours.text);
        painter->drawText(QPointF(left, inner.top() + plain.ascent()), said.label);
        left += QFontMetricsF(font).horizontalAdvance(said.label) + Pad;
        font.setBold(false);
    }
    painter->setFont(font);
    painter->setPen(colours.text);
    painter->drawText(QPointF(left, inner.top() + plain.ascent()),
                      plain.elidedText(said.text, Qt::ElideRight, inner.right() - left));
    if (!said.second.isEmpty()) {
        painter->setPen(said.warns ? colours.warning : colours.muted);
        painter->drawText(QPointF(inner.left(), inner.top() + plain.height() + 2 + plain.ascent()),
                          plain.elidedText(said.second, Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

void BodyCards::drawPicture(QPainter &painter, const QRectF &frame, const PhotoUse &use) {
    const QImage image = use.photo ? m_thumbnails.of(*use.photo) : QImage();
    if (!image.isNull()) {
        const QSizeF size = QSizeF(image.size()).scaled(frame.size(), Qt::KeepAspectRatio);
        const QPointF corner = frame.center() - QPointF(size.width(), size.height()) / 2;
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(corner, size), image);
        return;
    }
    painter.setPen(coloursOf(m_edit.palette()).muted);
    painter.drawRect(frame);
    const bool loading = use.photo && !m_thumbnails.missing(*use.photo);
    painter.drawText(frame, int(Qt::AlignCenter) | int(Qt::TextWordWrap),
                     loading ? QString() : tr("No picture yet"));
}
