// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RuleTry.h"
#include "model/check/RuleTrial.h"
#include "model/work/Backroom.h"
#include "ui/ErrorWords.h"
#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int EachMilliseconds = 100, LinesShown = 6;
} // namespace

/// Looked at by a timer: a report of each article would be thousands of events.
struct RuleTry::Run {
    std::atomic<int> done{0}, total{0};
    Progress progress{[this](const Progress::Now &now) {
        total.store(int(now.total), std::memory_order_relaxed);
        done.store(int(now.done), std::memory_order_relaxed);
    }};
};

RuleTry::RuleTry(Backroom &slow, Wanted wanted)
    : m_slow(slow), m_wanted(std::move(wanted)),
      m_start(new QPushButton(tr("&Try on the archive"))),
      m_stop(new QPushButton(tr("Stop trying"))), m_bar(new QProgressBar), m_said(new QLabel),
      m_examples(new QListWidget) {
    build();
    forget();
    m_look.setInterval(EachMilliseconds);
    connect(&m_look, &QTimer::timeout, this, [this] {
        m_bar->setMaximum(m_run->total); // 0 while it is not known: it only moves
        m_bar->setValue(m_run->done);
    });
    connect(m_start, &QPushButton::clicked, this, &RuleTry::start);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        forget();
        say(tr("Stopped. Nothing was changed."));
        m_start->setFocus(Qt::OtherFocusReason);
    });
}

RuleTry::~RuleTry() {
    if (m_run)
        m_run->progress.stop();
}

void RuleTry::build() {
    m_start->setObjectName(u"rule-try"_s);
    m_stop->setObjectName(u"rule-try-stop"_s);
    m_bar->setObjectName(u"rule-try-progress"_s);
    m_bar->setAccessibleName(tr("How far the trial is"));
    m_bar->setTextVisible(false);
    m_said->setObjectName(u"rule-try-said"_s);
    m_said->setWordWrap(true);
    m_examples->setObjectName(u"rule-try-examples"_s);
    m_examples->setAccessibleName(tr("Articles that the rule would have flagged"));
    m_examples->setFixedHeight(fontMetrics().height() * LinesShown + 12);
    m_examples->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_examples->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_start);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_said);
    column->addWidget(m_examples);
}

void RuleTry::forget() {
    if (m_run)
        m_run->progress.stop();
    m_run.reset();
    m_look.stop();
    m_bar->hide();
    m_stop->hide();
    m_start->setEnabled(true);
    m_said->hide();
    m_examples->hide();
    m_examples->clear();
}

void RuleTry::start() {
    forget();
    Result<QList<HouseRule>> rules = m_wanted();
    if (!rules)
        return say(ErrorWords::sentence(rules.error()));
    for (HouseRule &rule : *rules)
        rule.off = false; // what it would say if it were on
    m_run = std::make_shared<Run>();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_stop->show();
    m_stop->setFocus(Qt::OtherFocusReason);
    m_start->setEnabled(false);
    m_look.start();
    m_slow.ask(
        this,
        [run = m_run, rules = *rules](Newsroom &newsroom) {
            return RuleTrial::of(newsroom, rules, run->progress);
        },
        [this, run = m_run](const Result<RuleTrial> &trial) {
            if (run == m_run) // else it was stopped, or another one runs
                told(trial);
        });
}

void RuleTry::told(const Result<RuleTrial> &trial) {
    const bool hadFocus = m_stop->hasFocus();
    forget();
    if (hadFocus)
        m_start->setFocus(Qt::OtherFocusReason);
    if (!trial)
        return say(ErrorWords::sentence(trial.error()));
    say(tr("Would have flagged %1 of %Ln article(s).", nullptr, int(trial->looked))
            .arg(QLocale().toString(trial->flagged)));
    for (const RuleTrial::Example &example : trial->examples)
        m_examples->addItem(tr("%1\n… %2 …").arg(example.headline, example.words));
    m_examples->setVisible(m_examples->count() > 0);
}

void RuleTry::say(const QString &sentence) {
    m_said->setText(sentence);
    m_said->show();
}
