// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/LinkPicker.h"
#include "model/base/Escape.h"
#include "model/base/Text.h"
#include "ui/ArticleSearchModel.h"
#include "ui/look/Colours.h"
#include "ui/look/Type.h"
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <algorithm>

namespace {

constexpr int RowsShown = 6, Side = 8;

/// Headline and, muted, state and section.
class FoundRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Colours &colours = coloursOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, chosen ? colours.selection : colours.base);
        const QRect words = option.rect.adjusted(Side, 3, -Side, -3);
        const int align =
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::TextSingleLine;
        painter->setPen(colours.text);
        painter->drawText(
            words, align | Qt::AlignTop,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        const QFont second = Type::scaled(option.font, 0.92);
        painter->setFont(second);
        painter->setPen(colours.muted);
        painter->drawText(
            words, align | Qt::AlignBottom,
            QFontMetrics(second).elidedText(index.data(ArticleSearchModel::PlaceRole).toString(),
                                            Qt::ElideRight, words.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override {
        return {100, option.fontMetrics.height() * 2 + 8};
    }
};

} // namespace

LinkPicker::LinkPicker(Backroom &quick, For use, const ArticleId &from, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_use(use), m_model(new ArticleSearchModel(quick, this)),
      m_field(new QLineEdit), m_headline(new QLineEdit), m_headlineLabel(new QLabel),
      m_nothing(new QLabel), m_list(new QListView), m_asTyped(new QPushButton),
      m_remove(new QPushButton) {
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
    m_model->publishedFirst();
    m_model->leaveOut(from);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundRow(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("link-nothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(MutedRole);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_asTyped->setObjectName(QStringLiteral("link-as-typed"));
    m_asTyped->setText(also ? tr("Use as typed") : tr("Use address"));
    m_remove->setObjectName(QStringLiteral("link-remove"));
    m_remove->setText(tr("Remove link"));
    build();
    connect(m_field, &QLineEdit::textEdited, this, &LinkPicker::typed);
    connect(m_model, &ArticleSearchModel::found, this, &LinkPicker::showFound);
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
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->addWidget(m_asTyped);
    row->addStretch(1);
    row->addWidget(m_remove);
    column->addLayout(row);
    for (QWidget *one : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_headline),
                         static_cast<QWidget *>(m_list)})
        one->installEventFilter(this);
}

void LinkPicker::open(const QRect &caret, const QRect &column, const ReadAlso &present,
                      bool there) {
    m_field->setText(present.href.isEmpty() ? present.headline : present.href);
    m_headline->setText(present.headline);
    m_remove->setVisible(there);
    m_nothing->hide();
    typed(m_field->text());
    m_field->selectAll();
    place(caret, column);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

/// Under the caret's line; above it where there is more room. Never over the panels beside the
/// text, and as low as there is room.
void LinkPicker::place(const QRect &caret, const QRect &column) {
    const int line = fontMetrics().height();
    const int width = std::min(fontMetrics().averageCharWidth() * 64, column.width());
    const int wished = m_field->sizeHint().height() * 2 + (line * 2 + 8) * RowsShown + line * 2;
    const int below = column.bottom() - caret.bottom() - 4, above = caret.top() - column.top() - 4;
    const int least = line * 9;
    const bool under = below >= least || below >= above;
    const int height = std::min(wished, std::max(least, under ? below : above));
    const int x =
        std::clamp(caret.left(), column.left(), std::max(column.left(), column.right() - width));
    const int y = under ? std::min(caret.bottom() + 4, column.bottom() - height)
                        : std::max(column.top(), caret.top() - 4 - height);
    setGeometry(x, y, width, height);
}

void LinkPicker::showFound() {
    const bool any = m_model->rowCount() > 0;
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    const QString words = Text::oneSpaced(Text::clean(m_field->text()));
    if (m_use == For::Words)
        m_nothing->setText(tr("No article has these words. A web address can be typed, too."));
    else if (words.isEmpty())
        m_nothing->setText(tr("No other article is here yet."));
    else
        m_nothing->setText(tr("Enter adds “%1” as a headline without an article yet.").arg(words));
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
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
