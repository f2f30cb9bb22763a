// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/PhotoForm.h"
#include "ui/editor/Thumbnails.h"
#include "ui/look/Colours.h"
#include "ui/panels/PanelForm.h"
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

QPlainTextEdit *textField(const QString &id, int lines) {
    auto *field = new QPlainTextEdit;
    field->setObjectName(id);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 10);
    return field;
}

/// A caption has marks, which this field does not show: they stay where its words stay.
InlineText withWords(const InlineText &before, const QString &words) {
    return plainText(before) == words ? before : plain(words);
}

} // namespace

PhotoForm::PhotoForm(Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent), m_thumbnails(thumbnails), m_picture(new QLabel), m_warning(new QLabel),
      m_caption(textField(QStringLiteral("caption"), 3)),
      m_alt(textField(QStringLiteral("alt-text"), 3)), m_credit(new QLineEdit),
      m_replace(new QPushButton(tr("Replace…"))), m_lead(new QPushButton(tr("Make lead"))),
      m_remove(new QPushButton(tr("Remove"))) {
    m_credit->setObjectName(QStringLiteral("credit"));
    m_credit->setPlaceholderText(tr("Name / Agency"));
    m_replace->setObjectName(QStringLiteral("replace-photo"));
    m_replace->setAccessibleName(tr("Replace photo"));
    m_lead->setObjectName(QStringLiteral("make-lead"));
    m_lead->setAccessibleName(tr("Make lead"));
    m_remove->setObjectName(QStringLiteral("remove-photo"));
    m_remove->setAccessibleName(tr("Remove photo"));
    m_warning->setText(tr("! A photo needs a credit."));
    m_warning->setObjectName(QStringLiteral("credit-warning"));
    m_warning->setWordWrap(true);
    m_picture->setObjectName(QStringLiteral("picture"));
    m_picture->setAccessibleName(tr("Picture"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFixedHeight(fontMetrics().height() * 8);
    build();
    connectFields();
}

void PhotoForm::connectFields() {
    connect(m_caption, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited([words = m_caption->toPlainText()](PhotoUse &use) {
                use.caption = withWords(use.caption, words);
            });
    });
    connect(m_credit, &QLineEdit::textEdited, this, [this](const QString &credit) {
        m_warning->setVisible(credit.trimmed().isEmpty());
        Q_EMIT edited([credit](PhotoUse &use) { use.credit = credit; });
    });
    connect(m_alt, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited([alt = m_alt->toPlainText()](PhotoUse &use) { use.alt = alt; });
    });
    connect(m_replace, &QPushButton::clicked, this, &PhotoForm::replaceWanted);
    connect(m_lead, &QPushButton::clicked, this, &PhotoForm::leadWanted);
    connect(m_remove, &QPushButton::clicked, this, &PhotoForm::removeWanted);
    connect(&m_thumbnails, &Thumbnails::ready, this, [this](const PhotoHash &hash) {
        if (m_photo == hash)
            showPicture();
    });
}

void PhotoForm::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_picture);
    auto *group = new QFormLayout;
    group->setContentsMargins(0, 0, 0, 0);
    group->setRowWrapPolicy(QFormLayout::DontWrapRows);
    group->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    PanelForm::field(group, tr("Caption"), tr("Caption"), m_caption);
    PanelForm::field(group, tr("Credit"), tr("Credit"), m_credit);
    group->addRow(m_warning);
    PanelForm::field(group, tr("Alt text"), tr("Alt text"), m_alt);
    column->addLayout(group);
    auto *first = new QHBoxLayout;
    first->addWidget(m_replace);
    first->addWidget(m_lead);
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    second->addWidget(m_remove);
    second->addStretch(1);
    column->addLayout(second);
}

void PhotoForm::show(const PhotoUse &use, bool lead) {
    m_showing = true;
    if (m_caption->toPlainText() != plainText(use.caption))
        m_caption->setPlainText(plainText(use.caption));
    if (m_credit->text() != use.credit)
        m_credit->setText(use.credit);
    if (m_alt->toPlainText() != use.alt)
        m_alt->setPlainText(use.alt);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, coloursOf(palette()).danger);
    m_warning->setPalette(warning);
    m_warning->setVisible(use.credit.trimmed().isEmpty());
    m_lead->setEnabled(!lead);
    m_photo = use.photo;
    showPicture();
    m_showing = false;
}

void PhotoForm::showPicture() {
    const QImage image = m_photo ? m_thumbnails.of(*m_photo) : QImage();
    if (!image.isNull()) {
        const QSize room(std::max(120, width()), m_picture->height());
        m_picture->setPixmap(
            QPixmap::fromImage(image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        return;
    }
    const bool loading = m_photo && !m_thumbnails.missing(*m_photo);
    m_picture->setText(loading ? QString() : tr("No picture yet"));
}

void PhotoForm::focusOn(const QString &field) {
    if (field == QStringLiteral("caption"))
        m_caption->setFocus(Qt::OtherFocusReason);
    else if (field == QStringLiteral("alt"))
        m_alt->setFocus(Qt::OtherFocusReason);
    else
        m_credit->setFocus(Qt::OtherFocusReason);
}
