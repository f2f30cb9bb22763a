// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/GoTo.h"
#include "model/base/Text.h"
#include "model/check/CheckRun.h"
#include "model/work/Backroom.h"
#include "ui/editor/OpenArticle.h"
#include "ui/look/Colours.h"
#include "ui/look/ResultRow.h"
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 560, RowsShown = 12;
enum Role { WhereRole = ResultRow::SideRole + 1, FoldedRole };

QString wordOf(OutlinePlace::Kind kind) {
    switch (kind) {
    case OutlinePlace::Kind::Headline:
        return GoTo::tr("Headline");
    case OutlinePlace::Kind::Standfirst:
        return GoTo::tr("Standfirst");
    case OutlinePlace::Kind::Lead:
        return GoTo::tr("Lead photo");
    case OutlinePlace::Kind::Subheading:
        return GoTo::tr("Subheading");
    case OutlinePlace::Kind::Quote:
        return GoTo::tr("Quote");
    case OutlinePlace::Kind::Photo:
        return GoTo::tr("Photo");
    case OutlinePlace::Kind::Gallery:
        return GoTo::tr("Gallery");
    case OutlinePlace::Kind::ReadAlso:
        return GoTo::tr("READ ALSO");
    case OutlinePlace::Kind::Embed:
        return GoTo::tr("Embed");
    case OutlinePlace::Kind::FactBox:
        return GoTo::tr("Fact box");
    }
    return {};
}

} // namespace

GoTo::GoTo(OpenArticle &article, Backroom &quick, QWidget *window)
    : QFrame(window), m_field(new QLineEdit), m_list(new QListWidget),
      m_before(QApplication::focusWidget()) {
    build();
    fill(article.article());
    addFindings(quick, article.article());
    connect(m_field, &QLineEdit::textChanged, this, &GoTo::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &GoTo::choose);
    const int width =
        qMin(qMax(Width, fontMetrics().averageCharWidth() * 70), window->width() - 32);
    const int height = qMin((fontMetrics().height() + 14) * RowsShown + 64, window->height() - 80);
    setGeometry((window->width() - width) / 2, 60, width, height);
    narrow();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void GoTo::build() {
    setObjectName(u"go-to"_s);
    setAutoFillBackground(true);
    m_field->setObjectName(u"go-to-field"_s);
    m_field->setAccessibleName(tr("Go to"));
    m_field->setPlaceholderText(tr("A heading, a photo, a box, or what the checks found"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"go-to-places"_s);
    m_list->setAccessibleName(tr("Places"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new ResultRow(m_list));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 6);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
}

void GoTo::addRow(const QString &where, const QString &text, const QString &side, int depth) {
    auto *item = new QListWidgetItem(QString(depth * 4, u'\u2002') + text, m_list);
    item->setData(ResultRow::SideRole, side);
    item->setData(WhereRole, where);
    item->setData(FoldedRole, Text::fold(text + u' ' + side));
    item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(side, text));
}

void GoTo::fill(const Article &article) {
    for (const OutlinePlace &place : outlineOf(article))
        addRow(place.where, place.text.isEmpty() ? tr("(empty)") : place.text, wordOf(place.kind),
               place.depth);
}

void GoTo::addFindings(Backroom &quick, const Article &article) {
    // Of two photos without a credit a person wants to know which.
    const auto named = [places = outlineOf(article)](const Finding &finding) {
        for (const OutlinePlace &place : places)
            if (finding.where.startsWith(place.where + u'.') && !place.text.isEmpty())
                return GoTo::tr("%1 – %2").arg(finding.message, place.text);
        return finding.message;
    };
    quick.ask(
        this, [article](Newsroom &newsroom) { return CheckRun::over(newsroom, article); },
        [this, named](const Result<QList<Finding>> &findings) {
            if (!findings) // the checks panel says why
                return;
            for (const Finding &finding : *findings)
                addRow(finding.where, named(finding), Finding::plainWord(finding.level), 0);
            narrow();
        });
}

/// Rows that have each word typed; the chosen one stays where it can.
void GoTo::narrow() {
    const QStringList words = Text::fold(m_field->text()).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        const QString folded = m_list->item(row)->data(FoldedRole).toString();
        m_list->item(row)->setHidden(!std::ranges::all_of(
            words, [&](const QString &word) { return folded.contains(word); }));
    }
    const QListWidgetItem *now = m_list->currentItem();
    if (!now || now->isHidden()) {
        m_list->setCurrentRow(-1);
        move(1);
    }
}

void GoTo::move(int by) {
    const int count = m_list->count();
    int row = m_list->currentRow();
    for (int tried = 0; tried < count; ++tried) {
        row = row < 0 ? (by > 0 ? 0 : count - 1) : (row + by + count) % count;
        if (!m_list->item(row)->isHidden())
            return m_list->setCurrentRow(row);
    }
}

bool GoTo::key(int key) {
    switch (key) {
    case Qt::Key_Escape:
        leave(true);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        move(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return false;
    }
}

void GoTo::choose() {
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const QString where = item->data(WhereRole).toString();
    leave(true);
    Q_EMIT chosen(where);
}

void GoTo::leave(bool giveFocusBack) {
    if (std::exchange(m_left, true))
        return;
    hide();
    if (giveFocusBack && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

bool GoTo::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        key(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            leave(false);
    }
    return QFrame::eventFilter(watched, event);
}

void GoTo::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    painter.fillRect(rect(), colours.base);
    painter.setPen(QPen(colours.border, colours.edge));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
