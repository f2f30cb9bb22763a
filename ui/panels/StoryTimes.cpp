// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/StoryTimes.h"
#include "model/base/Clock.h"
#include "model/store/ArticleStore.h"
#include "model/store/Settings.h"
#include "model/work/Backroom.h"
#include "ui/panels/PanelForm.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

StoryTimes::StoryTimes(Backroom &quick, QFormLayout *group, QObject *parent)
    : QObject(parent), m_on(new QCheckBox(tr("◷ not before"))), m_embargo(new QDateTimeEdit),
      m_publishAt(new QLabel) {
    m_on->setObjectName(QStringLiteral("embargoed"));
    m_on->setAccessibleName(tr("Embargo is set"));
    group->addRow(tr("Embargo"), m_on);
    m_embargo->setObjectName(QStringLiteral("embargo"));
    m_embargo->setTimeSpec(Qt::UTC); // shows the wall clock of the newsroom's zone as it is
    m_embargo->setDisplayFormat(QStringLiteral("d MMM yyyy HH:mm"));
    PanelForm::field(group, {}, tr("Embargo"), m_embargo);
    m_publishAt->setObjectName(QStringLiteral("publish-at"));
    m_publishAt->setAccessibleName(tr("Publish at"));
    m_publishAt->setWordWrap(true);
    group->addRow(new QLabel(tr("Publish at")), m_publishAt);
    buildReason(group);
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        m_embargo->setEnabled(on);
        if (on && !m_showing)
            m_embargo->setFocus(Qt::OtherFocusReason);
        if (!m_embargo->hasFocus()) // else the day and the hour come first
            set();
    });
    connect(m_embargo, &QDateTimeEdit::dateTimeChanged, this, [this] {
        if (!m_embargo->hasFocus())
            set();
    });
    connect(m_embargo, &QDateTimeEdit::editingFinished, this, &StoryTimes::set);
    quick.ask(
        this, [](Newsroom &newsroom) { return newsroom.settings().all(); },
        [this](const Result<NewsroomSettings> &settings) {
            if (!settings)
                return;
            m_zone = settings->zone();
            Article shown;
            shown.embargo = m_at;
            shown.publishAt = m_publishes;
            show(shown);
        });
}

void StoryTimes::show(const Article &article) {
    m_at = article.embargo;
    m_publishes = article.publishAt;
    m_showing = true;
    askWhy(false);
    m_on->setChecked(m_at.has_value());
    m_embargo->setEnabled(m_at.has_value());
    const QDateTime there = m_at ? inZone(*m_at, m_zone)
                                 : QDateTime::currentDateTimeUtc().toTimeZone(m_zone).addDays(1);
    m_embargo->setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
    m_publishAt->setText(
        m_publishes ? QLocale().toString(inZone(*m_publishes, m_zone), QLocale::ShortFormat)
                    : tr("none"));
    m_publishAt->setAccessibleDescription(m_publishAt->text());
    m_showing = false;
}

/// Shown only where an embargo would end before its time.
void StoryTimes::buildReason(QFormLayout *group) {
    m_asked = new QWidget;
    m_why = PanelForm::quiet({});
    m_why->setObjectName(QStringLiteral("embargo-why"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("embargo-reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, for the log"));
    auto *end = new QPushButton(tr("End it early"));
    end->setObjectName(QStringLiteral("embargo-end"));
    auto *keep = new QPushButton(tr("Keep it"));
    keep->setObjectName(QStringLiteral("embargo-keep"));
    auto *column = new QVBoxLayout(m_asked);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_why);
    column->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    row->addWidget(end);
    row->addWidget(keep);
    row->addStretch(1);
    column->addLayout(row);
    m_asked->hide();
    group->addRow(m_asked);
    const auto finish = [this] {
        if (m_reason->text().trimmed().isEmpty())
            return m_reason->setFocus(Qt::OtherFocusReason);
        Q_EMIT endWanted(chosen(), m_reason->text().trimmed());
    };
    connect(end, &QPushButton::clicked, this, finish);
    connect(m_reason, &QLineEdit::returnPressed, this, finish);
    connect(keep, &QPushButton::clicked, this, [this] {
        Article shown;
        shown.embargo = m_at;
        shown.publishAt = m_publishes;
        show(shown);
    });
}

void StoryTimes::askWhy(bool ask) {
    if (ask && m_asked->isHidden()) {
        m_why->setText(tr("The embargo lasts until %1. Ending it sooner takes an editor and a "
                          "reason.")
                           .arg(QLocale().toString(inZone(*m_at, m_zone), QLocale::ShortFormat)));
        m_reason->clear();
    }
    m_asked->setVisible(ask);
}

void StoryTimes::refuse(const QString &why) {
    m_why->setText(why);
}

std::optional<Instant> StoryTimes::chosen() const {
    if (!m_on->isChecked())
        return std::nullopt;
    const QDateTime shown = m_embargo->dateTime();
    const QDateTime there(shown.date(), QTime(shown.time().hour(), shown.time().minute()), m_zone);
    const Instant at = fromSeconds(there.toSecsSinceEpoch());
    // The field shows no seconds: what it was given is not another time for that.
    return m_at && *m_at - at < std::chrono::minutes(1) && *m_at >= at ? m_at : std::optional(at);
}

void StoryTimes::set() {
    m_embargo->setEnabled(m_on->isChecked());
    if (m_showing || chosen() == m_at)
        return;
    Article present;
    present.embargo = m_at;
    if (ArticleStore::endsEarly(present, chosen(), SystemClock().now()))
        return askWhy(true);
    askWhy(false);
    m_at = chosen();
    Q_EMIT embargoSet(m_at);
}
