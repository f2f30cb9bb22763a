// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PublishDialog.h"
#include "model/base/Clock.h"
#include "model/store/SectionStore.h"
#include "model/store/Settings.h"
#include "model/work/Backroom.h"
#include "ui/ErrorWords.h"
#include "ui/Notice.h"
#include "ui/Words.h"
#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {
struct Facts {
    QStringList obstacles{};
    QString sectionSlug{};
    QTimeZone zone{QTimeZone::utc()};
};

Result<Facts> factsOf(Newsroom &newsroom, const Article &article) {
    Facts facts;
    auto obstacles = newsroom.review().obstacles(article.id, State::Published);
    if (!obstacles)
        return obstacles.error();
    facts.obstacles = *obstacles;
    const auto section = newsroom.sections().find(article.section);
    if (!section)
        return section.error();
    facts.sectionSlug = *section ? (*section)->slug : QString();
    const auto settings = newsroom.settings().all();
    if (!settings)
        return settings.error();
    facts.zone = settings->zone();
    return facts;
}

QListWidget *factList(const QString &name, const QString &objectName) {
    auto *list = new QListWidget;
    list->setObjectName(objectName);
    list->setAccessibleName(name);
    list->setWordWrap(true);
    list->setFocusPolicy(Qt::TabFocus);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    list->setMaximumHeight(list->fontMetrics().height() * 2);
    return list;
}

/// As high as its lines, up to eight of them.
void fit(QListWidget *list) {
    list->doItemsLayout(); // only then is known which lines wrap
    int height = 2 * list->frameWidth() + 4;
    for (int row = 0; row < std::min(list->count(), 8); ++row)
        height += list->visualItemRect(list->item(row)).height();
    list->setFixedHeight(height);
}
} // namespace

PublishDialog::PublishDialog(Backroom &quick, const Article &article, QWidget *parent)
    : Dialog(tr("Publish “%1”").arg(Words::headline(article.headline)), parent), m_article(article),
      m_now(new QRadioButton(tr("&Now"))), m_at(new QRadioButton(tr("&At"))),
      m_time(new QDateTimeEdit), m_seen(factList(tr("What readers will see"), u"publish-seen"_s)),
      m_facts(factList(tr("What stands against it"), u"publish-facts"_s)) {
    m_now->setObjectName(u"publish-now-choice"_s);
    m_at->setObjectName(u"publish-at-choice"_s);
    m_time->setObjectName(u"publish-time"_s);
    m_time->setAccessibleName(tr("Publish time"));
    m_time->setCalendarPopup(true);
    // It shows the wall clock of the newsroom's zone as it is, whatever the zone of this computer.
    m_time->setTimeSpec(Qt::UTC);
    m_time->setDisplayFormat(u"d MMM yyyy HH:mm"_s);
    m_time->setEnabled(false);
    m_now->setChecked(true);
    auto *when = new QHBoxLayout;
    when->addWidget(new QLabel(tr("When")));
    when->addWidget(m_now);
    when->addWidget(m_at);
    when->addWidget(m_time);
    when->addStretch();
    content()->addLayout(when);
    content()->addWidget(new QLabel(tr("Readers will see")));
    content()->addWidget(m_seen);
    content()->addWidget(m_facts);
    connect(m_at, &QRadioButton::toggled, m_time, &QWidget::setEnabled);

    auto *cancel = addButton(tr("Cancel"), u"publish-cancel"_s, false, true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_publish = addButton(tr("Publish now"), u"publish-go"_s, true);
    m_publish->setEnabled(false);
    connect(m_at, &QRadioButton::toggled, this,
            [this](bool at) { m_publish->setText(at ? tr("Publish then") : tr("Publish now")); });
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::choose);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    resize(minimumWidth(), sizeHint().height());
    readFacts(quick);
}

void PublishDialog::readFacts(Backroom &quick) {
    quick.ask(
        this, [article = m_article](Newsroom &newsroom) { return factsOf(newsroom, article); },
        [this](Result<Facts> facts) {
            if (!facts)
                return notice().tell(facts.error());
            const QString page = u"/%1/%2"_s.arg(facts->sectionSlug, m_article.slug);
            m_seen->addItem(m_article.live ? tr("~ changed page %1").arg(page)
                                           : tr("+ new page %1").arg(page));
            m_seen->addItem(tr("~ section page %1, front page, feeds").arg(m_article.section));
            for (const QString &obstacle : facts->obstacles)
                m_facts->addItem(u"! "_s + ErrorWords::withoutCodes(obstacle));
            if (facts->obstacles.isEmpty())
                m_facts->addItem(u"✓ "_s + tr("approved, unchanged since"));
            m_zone = facts->zone;
            showTime(QDateTime::currentDateTimeUtc().toTimeZone(m_zone).addSecs(60LL * 60));
            fit(m_seen);
            fit(m_facts);
            resize(width(), sizeHint().height());
            // An embargo stands against "now" only: a time after it may do.
            const bool embargo = m_article.embargo && *m_article.embargo > SystemClock().now();
            if (embargo && m_article.state != State::Scheduled) {
                m_at->setChecked(true);
                m_now->setEnabled(false);
                showTime(inZone(*m_article.embargo, m_zone));
            }
            // What is scheduled already can only go out sooner.
            const bool scheduled = m_article.state == State::Scheduled;
            m_at->setEnabled(!scheduled);
            m_publish->setEnabled((embargo && !scheduled) || facts->obstacles.isEmpty());
        });
}

void PublishDialog::showTime(const QDateTime &there) {
    m_time->setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
    m_time->setToolTip(tr("Time of the newsroom: %1").arg(QString::fromLatin1(m_zone.id())));
}

void PublishDialog::choose() {
    Review::Request request{.id = m_article.id, .to = State::Published};
    if (m_at->isChecked()) {
        request.to = State::Scheduled;
        const QDateTime shown = m_time->dateTime();
        request.at = fromSeconds(
            QDateTime(shown.date(), QTime(shown.time().hour(), shown.time().minute()), m_zone)
                .toSecsSinceEpoch());
    }
    Q_EMIT wanted(request);
    accept();
}
