// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/StoryTimes.h"
#include "model/store/Settings.h"
#include "model/work/Backroom.h"
#include "ui/panels/PanelForm.h"
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLocale>

StoryTimes::StoryTimes(Backroom &quick, QFormLayout *group, QObject *parent)
    : QObject(parent), m_on(new QCheckBox(tr("not before"))), m_embargo(new QDateTimeEdit),
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
    connect(m_on, &QCheckBox::toggled, this, &StoryTimes::set);
    connect(m_embargo, &QDateTimeEdit::dateTimeChanged, this, &StoryTimes::set);
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

void StoryTimes::set() {
    m_embargo->setEnabled(m_on->isChecked());
    if (m_showing)
        return;
    const QDateTime shown = m_embargo->dateTime();
    const QDateTime there(shown.date(), QTime(shown.time().hour(), shown.time().minute()), m_zone);
    m_at = m_on->isChecked() ? std::optional(fromSeconds(there.toSecsSinceEpoch())) : std::nullopt;
    Q_EMIT embargoSet(m_at);
}
