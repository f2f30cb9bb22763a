// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FindBar.h"
#include "ui/look/Colours.h"
#include <QAccessible>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit), m_with(new QLineEdit), m_count(new QLabel),
      m_wordsLabel(new QLabel(tr("Find"))), m_withLabel(new QLabel(tr("Replace"))),
      m_hint(new QLabel(tr("“Replace all” is one undo step"))), m_sentence(new QLabel),
      m_options(new QWidget), m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("find-bar"));
    setAutoFillBackground(true);
    m_case = box(QStringLiteral("find-case"), tr("Match case"));
    m_whole = box(QStringLiteral("find-whole-words"), tr("Whole words"));
    m_expression = box(QStringLiteral("find-expression"), tr("Regular expression"));
    m_selection = box(QStringLiteral("find-in-selection"), tr("In selection"));
    m_previous =
        button(QStringLiteral("find-previous-match"), tr("Previous"), &FindBar::previousAsked);
    m_next = button(QStringLiteral("find-next-match"), tr("Next"), &FindBar::nextAsked);
    m_replace = button(QStringLiteral("replace-match"), tr("Replace"), &FindBar::replaceAsked);
    m_replaceAll =
        button(QStringLiteral("replace-all"), tr("Replace all"), &FindBar::replaceAllAsked);
    m_close = button(QStringLiteral("close-find"), tr("Close"), &FindBar::closeAsked);
    m_close->setAccessibleName(tr("Close find bar"));
    build();
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wantedChanged);
    for (QCheckBox *option : {m_case, m_whole, m_expression})
        connect(option, &QCheckBox::toggled, this, &FindBar::wantedChanged);
    connect(m_selection, &QCheckBox::clicked, this, &FindBar::inSelectionAsked);
    hide();
}

QPushButton *FindBar::button(const QString &name, const QString &text, void (FindBar::*asked)()) {
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(true); // Enter presses it where it has the focus
    connect(made, &QPushButton::clicked, this, asked);
    return made;
}

QCheckBox *FindBar::box(const QString &name, const QString &text) {
    auto *made = new QCheckBox(text);
    made->setObjectName(name);
    return made;
}

void FindBar::build() {
    m_words->setObjectName(QStringLiteral("find-words"));
    m_words->setAccessibleName(tr("Find"));
    m_words->setMinimumWidth(120);
    m_with->setObjectName(QStringLiteral("replace-with"));
    m_with->setAccessibleName(tr("Replace with"));
    m_count->setObjectName(QStringLiteral("match-count"));
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("No match")) + 8);
    m_sentence->setObjectName(QStringLiteral("find-sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->hide();
    m_hint->setForegroundRole(MutedRole);
    auto *options = new QHBoxLayout(m_options);
    options->setContentsMargins(0, 0, 0, 0);
    options->setSpacing(12);
    for (QCheckBox *option : {m_case, m_whole, m_expression, m_selection})
        options->addWidget(option);
    options->addStretch(1);
    m_grid->setContentsMargins(16, 6, 12, 6);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    int column = 0;
    for (QWidget *part : {static_cast<QWidget *>(m_wordsLabel), static_cast<QWidget *>(m_words),
                          static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_previous),
                          static_cast<QWidget *>(m_next)})
        m_grid->addWidget(part, 0, column++);
    m_grid->addWidget(m_close, 0, 6);
    column = 0;
    for (QWidget *part : {static_cast<QWidget *>(m_withLabel), static_cast<QWidget *>(m_with),
                          static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_replaceAll)})
        m_grid->addWidget(part, 2, column == 2 ? 3 : column > 2 ? 4 : column), ++column;
    m_grid->addWidget(m_hint, 2, 5);
    m_grid->addWidget(m_options, 1, 1, 1, 6);
    m_grid->addWidget(m_sentence, 3, 1, 1, 6);
    QWidget *before = m_words;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_with, m_previous, m_next, m_replace, m_replaceAll,
                                          m_case, m_whole, m_expression, m_selection, m_close}) {
        setTabOrder(before, part);
        before = part;
    }
}

void FindBar::open(const QString &words, bool replacing) {
    const bool goOn = isVisible() && !m_words->text().isEmpty() && replacing && words.isEmpty();
    m_replacing = replacing;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_withLabel, m_with, m_replace, m_replaceAll})
        part->setVisible(replacing);
    show();
    arrange();
    if (!words.isEmpty())
        m_words->setText(words);
    QLineEdit *field = goOn ? m_with : m_words;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

Wanted FindBar::wanted() const {
    return {m_words->text(), m_case->isChecked(), m_whole->isChecked(), m_expression->isChecked()};
}

QString FindBar::replaceWith() const {
    return m_with->text();
}

void FindBar::setInSelection(bool on) {
    m_selection->setChecked(on);
}

void FindBar::setEditable(bool editable) {
    m_editable = editable;
    for (QWidget *part : std::initializer_list<QWidget *>{m_with, m_replace, m_replaceAll})
        part->setEnabled(editable);
}

void FindBar::showCount(int current, int total) {
    const QString text = m_words->text().isEmpty() ? QString()
                         : total == 0              ? tr("No match")
                         : current == 0            ? tr("%n match(es)", nullptr, total)
                                                   : tr("%1 of %2").arg(current).arg(total);
    m_count->setForegroundRole(total == 0 ? DangerRole : MutedRole);
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
    m_replace->setEnabled(total > 0 && m_editable);
    m_replaceAll->setEnabled(total > 0 && m_editable);
    if (m_count->text() == text)
        return;
    m_count->setText(text);
    m_count->setAccessibleName(tr("Match count: %1").arg(text));
    QAccessibleEvent told(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void FindBar::say(const QString &sentence) {
    if (m_sentence->text() == sentence)
        return;
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent told(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

/// One line where it has room, as ui.md draws it; else the choices stand under the words.
void FindBar::arrange() {
    const int needed = m_wordsLabel->sizeHint().width() + 200 + m_count->sizeHint().width() +
                       m_previous->sizeHint().width() + m_next->sizeHint().width() +
                       m_options->sizeHint().width() + m_close->sizeHint().width() + 100;
    m_grid->removeWidget(m_options);
    m_hint->setVisible(m_replacing && width() >= needed);
    if (width() >= needed)
        m_grid->addWidget(m_options, 0, 5);
    else
        m_grid->addWidget(m_options, 1, 1, 1, 6);
}

void FindBar::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closeAsked();
    if (enter && m_words->hasFocus())
        return event->modifiers() & Qt::ShiftModifier ? Q_EMIT previousAsked() : Q_EMIT nextAsked();
    if (enter && m_with->hasFocus())
        return Q_EMIT replaceAsked();
    QWidget::keyPressEvent(event);
}

void FindBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        arrange();
}

void FindBar::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(0, 0, width(), 1, coloursOf(palette()).hairline);
}
