// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/LinkPicker.h"
#include "model/base/Escape.h"
#include "model/base/Text.h"
#include "ui/ArticleSearchModel.h"
#include <QBoxLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>

LinkPicker::LinkPicker(Backroom &quick, For use, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_use(use), m_model(new ArticleSearchModel(quick, this)),
      m_field(new QLineEdit), m_headline(new QLineEdit), m_headlineLabel(new QLabel),
      m_list(new QListView), m_asTyped(new QPushButton), m_remove(new QPushButton) {
    setObjectName(QStringLiteral("link-picker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const bool also = use == For::ReadAlso;
    setAccessibleName(also ? tr("Read also") : tr("Link"));
    m_field->setObjectName(QStringLiteral("link-search"));
    m_field->setAccessibleName(tr("Article or web address"));
    m_field->setPlaceholderText(also ? tr("Headline, words or web address")
                                     : tr("Web address, or words of a headline"));
    m_headlineLabel->setText(tr("&Headline"));
    m_headlineLabel->setBuddy(m_headline);
    m_headline->setObjectName(QStringLiteral("link-headline"));
    m_headline->setAccessibleName(tr("Headline of the link"));
    m_list->setObjectName(QStringLiteral("link-results"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_asTyped->setObjectName(QStringLiteral("link-as-typed"));
    m_asTyped->setText(also ? tr("Use as typed") : tr("Use address"));
    m_remove->setObjectName(QStringLiteral("link-remove"));
    m_remove->setText(tr("Remove link"));
    build();
    connect(m_field, &QLineEdit::textEdited, this, &LinkPicker::typed);
    connect(m_model, &ArticleSearchModel::found, this, [this] {
        if (m_model->rowCount() > 0 && !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, &LinkPicker::pickRow);
    connect(m_asTyped, &QPushButton::clicked, this, &LinkPicker::pickTyped);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        Q_EMIT removed();
        close();
    });
}

void LinkPicker::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_field);
    column->addWidget(m_headlineLabel);
    column->addWidget(m_headline);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_asTyped);
    row->addStretch(1);
    row->addWidget(m_remove);
    column->addLayout(row);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 20);
    for (QWidget *one : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_headline),
                         static_cast<QWidget *>(m_list)})
        one->installEventFilter(this);
}

void LinkPicker::open(const QPoint &place, const ReadAlso &present, bool there) {
    m_field->setText(present.href.isEmpty() ? present.headline : present.href);
    m_headline->setText(present.headline);
    m_remove->setVisible(there);
    typed(m_field->text());
    m_field->selectAll();
    QPoint corner = place;
    if (const QScreen *screen = QGuiApplication::screenAt(place)) {
        const QRect area = screen->availableGeometry();
        corner.setX(
            std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - width())));
        if (corner.y() + height() > area.bottom())
            corner.setY(std::max(area.top(), area.bottom() - height()));
    }
    move(corner);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void LinkPicker::typed(const QString &text) {
    const bool address = !Escape::safeHref(text).isEmpty();
    m_headline->setVisible(address && m_use == For::ReadAlso);
    m_headlineLabel->setVisible(address && m_use == For::ReadAlso);
    m_asTyped->setEnabled(m_use == For::ReadAlso ? !text.trimmed().isEmpty() : address);
    m_list->setCurrentIndex({});
    m_model->setQuery(address ? QString() : text);
}

void LinkPicker::pickRow() {
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const ArticleHead &head = m_model->hit(index.row()).head;
    finish({head.headline, head.id, {}});
}

void LinkPicker::pickTyped() {
    const QString text = Text::oneSpaced(Text::clean(m_field->text()));
    const QString href = Escape::safeHref(text);
    if (href.isEmpty() && (text.isEmpty() || m_use == For::Words))
        return;
    if (href.isEmpty())
        return finish({text, std::nullopt, {}});
    const QString headline = Text::oneSpaced(Text::clean(m_headline->text()));
    if (headline.isEmpty() && m_use == For::ReadAlso)
        return m_headline->setFocus(Qt::OtherFocusReason);
    finish({headline, std::nullopt, href});
}

void LinkPicker::finish(const ReadAlso &link) {
    Q_EMIT picked(link);
    close();
}

bool LinkPicker::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter) {
        const bool address = !Escape::safeHref(m_field->text()).isEmpty();
        if (address || (key->modifiers() & Qt::ControlModifier) ||
            !m_list->currentIndex().isValid())
            pickTyped();
        else
            pickRow();
        return true;
    }
    if (watched == m_field && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
        if (rows > 0)
            m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, rows - 1), 0));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}
