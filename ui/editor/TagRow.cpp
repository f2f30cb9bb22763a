// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TagRow.h"
#include "model/base/Text.h"
#include "ui/look/Colours.h"
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace {

constexpr int Pad = 12, Gap = 6, Height = 24;

class ChipDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Colours &colours = coloursOf(option.palette);
        const QRectF chip = QRectF(option.rect).adjusted(1, 1, -Gap - 1, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(current ? QPen(colours.accent, colours.ring) : Qt::NoPen);
        painter->setBrush(colours.selection);
        painter->drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
        painter->setPen(colours.text);
        painter->setFont(chipFont(option.font));
        painter->drawText(chip, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const QFontMetrics metrics(chipFont(option.font));
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * Pad + Gap,
                std::max(Height, metrics.height() + 6)};
    }

private:
    static QFont chipFont(QFont font) {
        font.setBold(true);
        return font;
    }
};

} // namespace

TagRow::TagRow(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_add(new QPushButton(tr("+ Tag"))),
      m_field(new QLineEdit) {
    m_list->setObjectName(QStringLiteral("tags"));
    m_list->setAccessibleName(tr("Tags"));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ChipDelegate(m_list));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setToolTip(tr("Delete removes the chosen tag"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("add-tag"));
    m_add->setAccessibleName(tr("Add tag"));
    m_add->setFlat(true);
    m_field->setObjectName(QStringLiteral("new-tag"));
    m_field->setAccessibleName(tr("New tag"));
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    m_field->installEventFilter(this);
    m_field->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_list);
    row->addWidget(m_field);
    row->addWidget(m_add);
    row->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &TagRow::startAdding);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_field->text().trimmed().isEmpty())
            stopAdding();
        else
            add();
    });
    fit();
}

QStringList TagRow::tags() const {
    QStringList tags;
    for (int i = 0; i < m_list->count(); ++i)
        tags.append(m_list->item(i)->text());
    return tags;
}

void TagRow::setTags(const QStringList &tags) {
    if (tags == this->tags())
        return;
    m_list->clear();
    m_list->addItems(tags);
    fit();
}

void TagRow::setEditable(bool editable) {
    m_add->setEnabled(editable);
    m_list->setEnabled(editable);
}

void TagRow::startAdding() {
    m_field->clear();
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void TagRow::stopAdding() {
    m_field->clear();
    m_field->hide();
    m_add->setFocus(Qt::OtherFocusReason);
}

void TagRow::add() {
    const QString tag = Text::oneSpaced(Text::clean(m_field->text()));
    m_field->clear();
    QStringList all = tags();
    for (const QString &other : std::as_const(all)) {
        if (Text::fold(other) == Text::fold(tag))
            return;
    }
    if (tag.isEmpty())
        return;
    all.append(tag);
    setTags(all);
    Q_EMIT edited(all);
}

void TagRow::removeCurrent() {
    if (m_list->currentRow() < 0)
        return;
    QStringList all = tags();
    all.removeAt(m_list->currentRow());
    setTags(all);
    Q_EMIT edited(all);
}

bool TagRow::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_list && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            removeCurrent();
            return true;
        }
        if (watched == m_field && key == Qt::Key_Escape) {
            stopAdding();
            return true;
        }
    }
    // Who clicks elsewhere has finished the word, too.
    if (watched == m_field && event->type() == QEvent::FocusOut && !m_field->isHidden() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        add();
        m_field->hide();
    }
    return QWidget::eventFilter(watched, event);
}

void TagRow::fit() {
    int width = 0;
    for (int i = 0; i < m_list->count(); ++i)
        width += m_list->sizeHintForIndex(m_list->model()->index(i, 0)).width();
    m_list->setMaximumWidth(width + 4);
    m_list->setFixedHeight(std::max(Height, fontMetrics().height() + 6) + 4);
    m_list->setVisible(m_list->count() > 0);
}
