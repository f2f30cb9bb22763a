// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/DeskFilter.h"
#include "ui/Words.h"
#include "ui/look/Colours.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

DeskFilter::DeskFilter(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit), m_mine(new QToolButton), m_waiting(new QToolButton),
      m_section(new QComboBox), m_state(new QComboBox) {
    m_words->setObjectName(u"filter-articles"_s);
    m_words->setAccessibleName(tr("Filter articles"));
    m_words->setPlaceholderText(tr("Filter this list"));
    m_words->installEventFilter(this);
    m_section->setObjectName(u"desk-section"_s);
    m_state->setObjectName(u"desk-state"_s);
    m_section->addItem(tr("All sections"), QString());
    addStates();

    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(6);
    boxes->addLayout(labelled(tr("Se&ction"), m_section), 1);
    boxes->addLayout(labelled(tr("S&tate"), m_state), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 6);
    column->setSpacing(6);
    column->addWidget(m_words);
    column->addLayout(makeToggles());
    column->addLayout(boxes);

    connect(m_words, &QLineEdit::textChanged, this, &DeskFilter::changed);
    connect(m_section, &QComboBox::currentIndexChanged, this, &DeskFilter::changed);
    connect(m_state, &QComboBox::currentIndexChanged, this, &DeskFilter::changed);
}

QLayout *DeskFilter::labelled(const QString &text, QComboBox *box) {
    auto *label = new QLabel(text);
    label->setBuddy(box);
    label->setForegroundRole(MutedRole);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(box);
    return column;
}

QLayout *DeskFilter::makeToggles() {
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_mine->setObjectName(u"desk-mine"_s);
    m_mine->setToolTip(tr("What is yours: assigned to you, or begun by you (F4)"));
    m_waiting->setObjectName(u"desk-waiting"_s);
    m_waiting->setToolTip(
        tr("What you are to do next: to review, to publish, sent back or assigned "
           "to you (F2)"));
    for (QToolButton *button : {m_mine, m_waiting}) {
        button->setCheckable(true);
        button->setMinimumHeight(26);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_mine, &QToolButton::clicked, this, [this] { toggle(m_mine, m_waiting); });
    connect(m_waiting, &QToolButton::clicked, this, [this] { toggle(m_waiting, m_mine); });
    row->addStretch();
    setCounts({});
    return row;
}

/// One of the two narrows at a time.
void DeskFilter::toggle(QToolButton *on, QToolButton *off) {
    if (on->isChecked())
        off->setChecked(false);
    Q_EMIT changed();
}

void DeskFilter::toggleMine() {
    m_mine->click();
}

void DeskFilter::toggleWaiting() {
    m_waiting->click();
}

void DeskFilter::setCounts(const Counts &counts) {
    const QLocale locale;
    const auto say = [&](QToolButton *button, const QString &name, qint64 count) {
        button->setText(count > 0 ? tr("%1  %2").arg(name, locale.toString(count)) : name);
        button->setAccessibleName(tr("%1, %2").arg(name, locale.toString(count)));
    };
    say(m_mine, tr("Mine"), counts.mine);
    say(m_waiting, tr("Waiting for me"), counts.waiting);
    for (int row = 0; row < m_state->count(); ++row) {
        const QStringList words = m_state->itemData(row).toStringList();
        const auto state = words.size() == 1 ? stateFromWord(words.constFirst()) : std::nullopt;
        if (!state)
            continue;
        const qint64 count = counts.states.value(*state);
        m_state->setItemText(
            row, count > 0 ? tr("%1 (%2)").arg(Words::state(*state), locale.toString(count))
                           : Words::state(*state));
    }
}

void DeskFilter::addStates() {
    const auto words = [](QList<State> states) {
        QStringList list;
        for (const State state : states)
            list << toWord(state);
        return list;
    };
    m_state->addItem(tr("Any state"), QStringList());
    for (const State state : AllStates)
        m_state->addItem(Words::state(state), words({state}));
    m_state->addItem(tr("All, spiked too"), words({AllStates.begin(), AllStates.end()}));
}

ArticleFilter DeskFilter::filter() const {
    ArticleFilter filter;
    filter.words = m_words->text();
    filter.mine = m_mine->isChecked();
    filter.waiting = m_waiting->isChecked();
    filter.section = m_section->currentData().toString();
    for (const QString &word : m_state->currentData().toStringList())
        if (const auto state = stateFromWord(word))
            filter.states << *state;
    return filter;
}

void DeskFilter::setFilter(const ArticleFilter &filter) {
    const QSignalBlocker quiet(this);
    m_words->setText(filter.words);
    m_mine->setChecked(filter.mine);
    m_waiting->setChecked(filter.waiting && !filter.mine);
    int section = m_section->findData(filter.section);
    if (section < 0) {
        m_section->addItem(filter.section, filter.section);
        section = m_section->count() - 1;
    }
    m_section->setCurrentIndex(section);
    QStringList words;
    for (const State state : filter.states)
        words << toWord(state);
    m_state->setCurrentIndex(qMax(0, m_state->findData(words)));
}

void DeskFilter::setSections(const QStringList &labels) {
    const QString chosen = m_section->currentData().toString();
    const QSignalBlocker quiet(m_section);
    while (m_section->count() > 1)
        m_section->removeItem(1);
    for (const QString &label : labels)
        m_section->addItem(label, label);
    const int at = m_section->findData(chosen);
    if (at < 0)
        m_section->addItem(chosen, chosen);
    m_section->setCurrentIndex(at < 0 ? m_section->count() - 1 : at);
}

void DeskFilter::clear() {
    setFilter({});
    Q_EMIT changed();
}

bool DeskFilter::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leave();
            return true;
        }
        if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
