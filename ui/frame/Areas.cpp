// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Areas.h"
#include "ui/desk/Desk.h"
#include "ui/frame/Inspector.h"
#include "ui/frame/Rail.h"
#include "ui/frame/Tabs.h"
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QResizeEvent>
#include <QSignalBlocker>

namespace {
// ui.md, part 2, in pixels at the usual font.
constexpr int NarrowBelow = 1180, DeskLeast = 220, DeskMost = 420, TextLeast = 440,
              InspectorLeast = 250, InspectorMost = 520;

int scaled(const QWidget &widget, int pixels) {
    return qMax(pixels, pixels * widget.fontMetrics().height() / 17);
}
} // namespace

Areas::Areas(Desk &desk, Tabs &tabs, Inspector &inspector, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_desk(desk), m_tabs(tabs), m_inspector(inspector) {
    setChildrenCollapsible(false);
    desk.setMinimumWidth(DeskLeast);
    desk.setMaximumWidth(scaled(*this, DeskMost));
    tabs.setMinimumWidth(TextLeast);
    inspector.setMinimumWidth(InspectorLeast);
    inspector.setMaximumWidth(scaled(*this, InspectorMost));
    addWidget(&desk);
    addWidget(&tabs);
    addWidget(&inspector);
    // A splitter puts each below the one before, and a screen reader reads in that order.
    for (QWidget *area : {static_cast<QWidget *>(&inspector), static_cast<QWidget *>(&tabs),
                          static_cast<QWidget *>(&desk)})
        area->lower();
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (m_beside)
            return; // theirs are not kept
        m_widths = {m_deskWanted ? sizes().at(0) : m_widths.value(0),
                    inspectorShown() ? sizes().at(2) : m_widths.value(1)};
        Q_EMIT widthsChanged();
    });
    connect(&inspector, &Inspector::openChanged, this, [this](bool open) {
        if (open)
            showBeside(nullptr);
        m_inspectorWanted = open;
        m_openedNarrow = open && width() < scaled(*this, NarrowBelow);
        arrange();
        Q_EMIT widthsChanged();
    });
}

bool Areas::inspectorShown() const {
    return m_inspector.isOpen() && !m_focusMode;
}

void Areas::showDesk(bool shown) {
    if (m_focusMode)
        setFocusMode(false);
    m_deskWanted = shown;
    arrange();
    Q_EMIT widthsChanged();
}

void Areas::showInspector(bool shown) {
    if (m_focusMode)
        setFocusMode(false);
    m_inspector.setOpen(shown);
}

void Areas::setFocusMode(bool on) {
    if (m_focusMode == on)
        return;
    m_focusMode = on;
    arrange();
    Q_EMIT focusModeChanged(on);
    if (on)
        focusText();
}

void Areas::showBeside(QWidget *page) {
    if (m_beside == page)
        return;
    if (m_beside)
        m_beside->hide();
    m_beside = page;
    if (page && page->parentWidget() != this)
        addWidget(page);
    if (page)
        page->show();
    arrange();
    if (!page)
        Q_EMIT besideClosed();
}

void Areas::arrange() {
    const int deskLeast = scaled(*this, DeskLeast), textLeast = scaled(*this, TextLeast),
              sideLeast = scaled(*this, InspectorLeast);
    const bool narrow = width() < scaled(*this, NarrowBelow);
    const bool inspector =
        m_inspectorWanted && !m_beside && !m_focusMode && (!narrow || m_openedNarrow);
    {
        const QSignalBlocker quiet(m_inspector);
        m_inspector.setOpen(inspector);
    }
    const bool wide = width() > scaled(*this, 1600);
    // Three that are each as narrow as can be would lie over one another: a screen at 200 %,
    // or large letters.
    const bool tight = inspector && width() < deskLeast + textLeast + sideLeast + 2;
    m_desk.setVisible(m_deskWanted && !m_focusMode && !tight && (!m_beside || wide));
    m_inspector.rail()->parentWidget()->setVisible(!m_focusMode);
    int desk = m_widths.value(0) > 0 ? m_widths.value(0) : scaled(*this, wide ? 340 : 264);
    int side = m_widths.value(1) > 0 ? m_widths.value(1) : scaled(*this, wide ? 360 : 292);
    if (m_beside) {
        const int room = width() - (m_desk.isHidden() ? 0 : desk);
        return setSizes({desk, room / 2, 0, room - room / 2});
    }
    // In a narrow window the inspector takes its width from the desk.
    if (inspector && desk + side + textLeast > width())
        desk = deskLeast, side = qMax(sideLeast, width() - desk - textLeast - 2);
    if (tight)
        desk = 0, side = qMax(InspectorLeast, qMin(side, width() - textLeast - 1));
    setSizes({desk, qMax(textLeast, width() - desk - (inspector ? side : 0) - 2), side});
}

void Areas::resizeEvent(QResizeEvent *event) {
    QSplitter::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        arrange();
}

QList<QWidget *> Areas::places() const {
    QList<QWidget *> places;
    if (m_desk.isVisible())
        places << m_desk.list();
    places << &m_tabs;
    if (m_inspector.isVisible())
        places << &m_inspector;
    if (m_inspector.rail()->isVisible())
        places << m_inspector.rail();
    return places;
}

void Areas::turn(int by) {
    const auto areas = places();
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < areas.size(); ++i)
        if (focus && (areas[i] == focus || areas[i]->isAncestorOf(focus) ||
                      (areas[i] == m_desk.list() && m_desk.isAncestorOf(focus))))
            at = i;
    QWidget *next = areas[(at + by + areas.size()) % areas.size()];
    if (next == &m_tabs)
        return focusText();
    if (next != &m_inspector)
        return next->setFocus(Qt::TabFocusReason);
    // The first field of the shown panel.
    for (QWidget *widget = m_inspector.nextInFocusChain(); widget && widget != &m_inspector;
         widget = widget->nextInFocusChain())
        if (m_inspector.isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus))
            return widget->setFocus(Qt::TabFocusReason);
    m_inspector.rail()->setFocus(Qt::TabFocusReason);
}

void Areas::focusText() {
    if (ArticleEditor *editor = m_tabs.editor()) {
        if (QWidget *last = editor->focusWidget())
            last->setFocus(Qt::OtherFocusReason);
        else
            editor->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_tabs.setFocus(Qt::OtherFocusReason);
}

QList<int> Areas::widths() const {
    return m_widths;
}

void Areas::restoreWidths(const QList<int> &widths, bool desk, bool inspector) {
    m_widths = widths;
    m_deskWanted = desk;
    m_inspectorWanted = inspector;
    arrange();
}
