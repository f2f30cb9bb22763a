// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorTools.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/BodyFormat.h"
#include "ui/editor/BodyMarks.h"
#include <QBoxLayout>
#include <QTextList>
#include <QToolButton>

EditorTools::EditorTools(BodyEdit &body, QWidget *parent) : QWidget(parent), m_body(body) {
    setObjectName(QStringLiteral("tools"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    add(QStringLiteral("bold"), tr("B"), tr("Bold"), QStringLiteral("Ctrl+B"), true);
    add(QStringLiteral("italic"), tr("I"), tr("Italic"), QStringLiteral("Ctrl+I"), true);
    add(QStringLiteral("link"), tr("Link"), tr("Link"), QStringLiteral("Ctrl+Shift+L"), true);
    add(QStringLiteral("subheading"), tr("H2"), tr("Subheading"), QStringLiteral("Ctrl+Alt+2"),
        true);
    add(QStringLiteral("quote"), tr("“ ”"), tr("Quote"), QStringLiteral("Ctrl+Shift+Q"), true);
    add(QStringLiteral("bulleted-list"), tr("• List"), tr("Bulleted list"),
        QStringLiteral("Ctrl+Shift+8"), true);
    add(QStringLiteral("insert-photo"), tr("Photo"), tr("Insert photo"),
        QStringLiteral("Ctrl+Shift+I"), false);
    add(QStringLiteral("insert-read-also"), tr("Read also"), tr("Insert read also"),
        QStringLiteral("Ctrl+Shift+R"), false);
    add(QStringLiteral("insert-block"), tr("+"), tr("Insert a block"), QStringLiteral("Ctrl+/"),
        false);
    row->addStretch(1);
    connect(&m_body, &QTextEdit::cursorPositionChanged, this, &EditorTools::showCaret);
    connect(&m_body, &QTextEdit::currentCharFormatChanged, this, &EditorTools::showCaret);
    connect(&m_body, &BodyEdit::touched, this, &EditorTools::showCaret);
}

QToolButton *EditorTools::add(const QString &action, const QString &label, const QString &name,
                              const QString &keys, bool checkable) {
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("tool-") + action);
    button->setText(label);
    button->setAccessibleName(name);
    button->setToolTip(
        tr("%1 (%2)").arg(name, QKeySequence(keys).toString(QKeySequence::NativeText)));
    button->setCheckable(checkable);
    button->setAutoRaise(true);
    button->setMinimumSize(28, 28);
    // The caret stays where it is; a person who goes by keyboard has the shortcuts.
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, action] {
        Q_EMIT chosen(action);
        showCaret();
    });
    m_buttons.insert(action, button);
    layout()->addWidget(button);
    return button;
}

void EditorTools::showCaret() {
    const QTextCursor cursor = m_body.textCursor();
    const Marks marks = BodyMarks::at(cursor);
    const LineKind kind = BodyFormat::kind(cursor.block());
    const auto check = [this](const QString &action, bool on) {
        m_buttons[action]->setChecked(on);
    };
    check(QStringLiteral("bold"), marks.strong);
    check(QStringLiteral("italic"), marks.em);
    check(QStringLiteral("link"), !marks.href.isEmpty() || marks.article);
    check(QStringLiteral("subheading"), kind == LineKind::Subheading);
    check(QStringLiteral("quote"), kind == LineKind::Quote || kind == LineKind::Attribution);
    check(QStringLiteral("bulleted-list"),
          kind == LineKind::Item &&
              cursor.currentList()->format().style() == QTextListFormat::ListDisc);
}
