// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CompareDialog.h"
#include "model/review/FiguresGuard.h"
#include "model/review/QuoteGuard.h"
#include "model/store/Approvals.h"
#include "model/store/RevisionChoice.h"
#include "model/work/Backroom.h"
#include "ui/Notice.h"
#include "ui/Words.h"
#include "ui/dialogs/SideView.h"
#include "ui/panels/DifferenceText.h"
#include "ui/panels/GuardText.h"
#include "ui/panels/RevisionWords.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSplitter>

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(Backroom &quick, const Article &screen, int before, int after,
                             QWidget *parent)
    : Dialog(tr("Compare “%1”").arg(Words::headline(screen.headline)), parent), m_quick(quick),
      m_screen(screen), m_before(new QComboBox), m_after(new QComboBox),
      m_whole(new QCheckBox(tr("&Whole text"))), m_summary(new QLabel), m_guarded(new QLabel),
      m_count(new QLabel), m_list(new QListWidget), m_view(new SideView) {
    setObjectName(u"compare-dialog"_s);
    build();
    for (QComboBox *box : {m_before, m_after})
        connect(box, &QComboBox::currentIndexChanged, this, &CompareDialog::compareThem);
    connect(m_whole, &QCheckBox::toggled, this, [this] {
        showView();
        m_view->goTo(m_list->currentRow());
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &CompareDialog::showPlace);
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    m_quick.ask(
        this, [screen = m_screen](Newsroom &newsroom) { return read(newsroom, screen); },
        [this, before, after](const Result<History> &history) {
            if (history)
                fill(*history, before, after);
            else
                notice().tell(history.error());
        });
}

Result<CompareDialog::History> CompareDialog::read(Newsroom &newsroom, const Article &screen) {
    const auto revisions = newsroom.articles().revisions(screen.id);
    if (!revisions)
        return revisions.error();
    const auto before = RevisionChoice::before(newsroom.articles(), screen);
    if (!before)
        return before.error();
    const auto approval = Approvals::last(newsroom.database(), screen.id);
    if (!approval)
        return approval.error();
    return History{*revisions, newsroom.person().name, *before,
                   *approval ? (*approval)->revision : 0};
}

void CompareDialog::build() {
    m_before->setObjectName(u"compare-before"_s);
    m_after->setObjectName(u"compare-after"_s);
    m_summary->setObjectName(u"compare-summary"_s);
    m_guarded->setObjectName(u"compare-guarded"_s);
    m_guarded->hide();
    m_count->setObjectName(u"compare-count"_s);
    m_whole->setObjectName(u"compare-whole"_s);
    m_list->setObjectName(u"compare-list"_s);
    m_list->setAccessibleName(tr("Differences"));
    m_list->setMinimumWidth(140);
    content()->addLayout(choosers());
    content()->addLayout(walk());
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_view);
    parts->setStretchFactor(1, 1);
    parts->setSizes({190, 800});
    content()->addWidget(parts, 1);
    m_list->setFocus();
    auto *close = addButton(tr("Close"), u"compare-close"_s, true, true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const QSize room = screen()->availableGeometry().size() - QSize(40, 80);
    resize(QSize(1080, 700).boundedTo(room));
}

QHBoxLayout *CompareDialog::choosers() {
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto &[text, box] :
         {std::pair(tr("&Before"), m_before), std::pair(tr("&After"), m_after)}) {
        auto *label = new QLabel(text);
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row->addWidget(label);
        row->addWidget(box, 1);
    }
    return row;
}

QHBoxLayout *CompareDialog::walk() {
    const auto button = [this](const QString &text, const QString &name, const QString &key) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        auto *keys = new QAction(made);
        keys->setShortcut(QKeySequence(key));
        made->setToolTip(u"%1 (%2)"_s.arg(QString(text).remove(u'&'), key));
        connect(keys, &QAction::triggered, made, &QPushButton::click);
        addAction(keys);
        return made;
    };
    m_previous = button(tr("&Previous"), u"compare-previous"_s, u"Shift+F8"_s);
    m_next = button(tr("&Next"), u"compare-next"_s, u"F8"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_summary);
    row->addWidget(m_guarded);
    row->addStretch(1);
    row->addWidget(m_whole);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return row;
}

void CompareDialog::fill(const History &history, int before, int after) {
    for (QComboBox *box : {m_before, m_after}) {
        const QSignalBlocker quiet(box);
        box->addItem(tr("The text on the screen"), OnTheScreen);
        for (const Revision &revision : history.revisions)
            box->addItem(RevisionWords::title(revision, history.me), revision.number);
    }
    if (before == Approved && history.approved == 0)
        return notice().tell(tr("It was never approved, so nothing has changed since."));
    choose(m_before, before, history);
    choose(m_after, after, history);
    compareThem();
}

void CompareDialog::choose(QComboBox *box, int number, const History &history) {
    if (number == TheOneBefore)
        number = history.theOneBefore;
    if (number == Approved)
        number = history.approved;
    for (const Revision &revision : history.revisions)
        if (number == Live && revision.live)
            number = revision.number;
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(number)));
}

Result<CompareDialog::Beside> CompareDialog::compared(Newsroom &newsroom, const Article &screen,
                                                      int before, int after) {
    const auto state = [&](int number) -> Result<Article> {
        return number == OnTheScreen ? screen : newsroom.articles().revision(screen.id, number);
    };
    const auto old = state(before), now = state(after);
    if (!old)
        return old.error();
    if (!now)
        return now.error();
    Beside beside{sideBySide(*old, *now), compare(*old, *now), {}};
    beside.guarded = QuoteGuard::look(beside.differences, *old, *now) +
                     FiguresGuard::look(beside.differences, *old, *now);
    return beside;
}

void CompareDialog::compareThem() {
    const int before = m_before->currentData().toInt(), after = m_after->currentData().toInt();
    m_quick.ask(
        this,
        [screen = m_screen, before, after](Newsroom &newsroom) {
            return compared(newsroom, screen, before, after);
        },
        [this, before, after](const Result<Beside> &beside) {
            if (m_before->currentData() != before || m_after->currentData() != after)
                return; // others were chosen meanwhile
            if (!beside)
                return notice().tell(beside.error());
            notice().close();
            showThem(*beside);
        });
}

void CompareDialog::showThem(const Beside &beside) {
    m_shown = beside;
    m_summary->setText(DifferenceText::summary(beside.differences));
    m_guarded->setText(GuardText::summary(beside.guarded));
    m_guarded->setVisible(!beside.guarded.isEmpty());
    showView();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Difference &difference : beside.differences) {
            auto *item =
                new QListWidgetItem(u"%1 · %2"_s.arg(DifferenceText::label(difference.where),
                                                     DifferenceText::kind(difference.kind)),
                                    m_list);
            item->setSizeHint({0, std::max(26, fontMetrics().height() + 10)});
            const QString said = sentence(difference);
            item->setData(Qt::AccessibleTextRole, said);
            item->setToolTip(said);
        }
        m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    }
    showPlace(m_list->currentRow());
}

QString CompareDialog::sentence(const Difference &difference) const {
    QStringList said{DifferenceText::sentence(difference)};
    for (const Guarded &guarded : m_shown.guarded)
        if (guarded.where == difference.where)
            said << GuardText::sentence(guarded);
    return said.join(u". "_s);
}

void CompareDialog::showView() {
    QHash<QString, QStringList> marks;
    for (const Guarded &guarded : m_shown.guarded)
        marks[guarded.where] << GuardText::mark(guarded);
    m_view->show(m_shown.rows, marks, m_whole->isChecked());
}

void CompareDialog::turn(int by) {
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
}

void CompareDialog::showPlace(int difference) {
    const int count = m_list->count();
    m_count->setText(count > 0 ? tr("%1 of %2").arg(difference + 1).arg(count) : QString());
    m_previous->setEnabled(difference > 0);
    m_next->setEnabled(difference >= 0 && difference + 1 < count);
    m_view->goTo(difference);
}
