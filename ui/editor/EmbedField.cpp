// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EmbedField.h"
#include "model/base/Escape.h"
#include "ui/look/Colours.h"
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <algorithm>

EmbedField::EmbedField(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_field(new QLineEdit), m_hint(new QLabel) {
    setObjectName(QStringLiteral("embed-field"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Embed"));
    m_field->setObjectName(QStringLiteral("embed-address"));
    m_field->setAccessibleName(tr("Address of what is embedded"));
    m_field->setPlaceholderText(tr("https://…"));
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_hint->setText(tr("A post, a video, a chart. It is shown as a card; nothing is loaded."));
    m_hint->setForegroundRole(MutedRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_field);
    column->addWidget(m_hint);
    connect(m_field, &QLineEdit::returnPressed, this, &EmbedField::pick);
}

void EmbedField::open(const QRect &caret, const QString &present) {
    m_field->setText(present);
    m_field->selectAll();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const QSize size = sizeHint();
    const int below = caret.bottom() + 4;
    move(std::min(caret.left(), screen.right() - size.width()),
         below + size.height() <= screen.bottom() ? below : caret.top() - 4 - size.height());
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void EmbedField::pick() {
    const QString href = Escape::safeHref(m_field->text().trimmed());
    if (href.isEmpty()) {
        m_hint->setText(tr("This is no web address. It begins with https://."));
        m_hint->setForegroundRole(QPalette::BrightText);
        return;
    }
    Q_EMIT picked(href);
    close();
}
