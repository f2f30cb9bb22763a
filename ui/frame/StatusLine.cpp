// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/StatusLine.h"
#include "ui/look/Colours.h"
#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int ShownAfterMs = 500;
constexpr int BarWidth = 90;
} // namespace

StatusLine::StatusLine(QWidget *parent) : QWidget(parent) {
    setObjectName(u"status"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 2, 12, 1);
    row->setSpacing(10);
    m_saving = addLabel(u"save-state"_s, row);
    row->addSpacing(20);
    m_words = addLabel(u"word-count"_s, row);
    row->addSpacing(20);
    m_headline = addLabel(u"headline-length"_s, row);
    row->addStretch();
    m_sentence = addLabel(u"work-sentence"_s, row);
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"background-work"_s);
    m_bar->setAccessibleName(tr("Background work"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(BarWidth);
    row->addWidget(m_bar);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(u"cancel-work"_s);
    m_cancel->setAccessibleName(tr("Cancel background work"));
    m_cancel->setFixedHeight(fontMetrics().height() + 8);
    row->addWidget(m_cancel);
    row->addSpacing(8);
    m_language = new QPushButton;
    m_language->setObjectName(u"article-language"_s);
    m_language->setFlat(true);
    m_language->setFixedHeight(fontMetrics().height() + 8);
    row->addWidget(m_language);
    m_connection = addLabel(u"connection"_s, row);
    setFixedHeight(fontMetrics().height() + 12);

    m_patience.setSingleShot(true);
    m_patience.setInterval(ShownAfterMs);
    connect(&m_patience, &QTimer::timeout, this, &StatusLine::showWork);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelWork);
    connect(m_language, &QPushButton::clicked, this, &StatusLine::languageClicked);
    for (QWidget *widget : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_bar),
                            static_cast<QWidget *>(m_cancel)})
        widget->hide();
    showNoArticle();
}

void StatusLine::cancelWork() {
    if (m_work && m_work->jobs().size() > 1)
        showJobs();
    else if (m_work && !m_work->jobs().empty())
        m_work->cancel(*m_work->jobs().front());
}

QLabel *StatusLine::addLabel(const QString &name, QBoxLayout *row) {
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setForegroundRole(MutedRole);
    row->addWidget(label);
    return label;
}

void StatusLine::say(QLabel *label, const QString &what, const QString &text,
                     const QString &heard) {
    label->setText(text);
    label->setAccessibleName(u"%1: %2"_s.arg(what, heard));
    label->setVisible(!text.isEmpty());
}

void StatusLine::showSaving(const QString &text, bool failed) {
    if (m_saving->text() == text)
        return;
    say(m_saving, tr("Save state"), text, text);
    m_saving->setForegroundRole(failed ? QPalette::BrightText : MutedRole);
    if (failed) {
        QAccessibleEvent alert(m_saving, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void StatusLine::showCounts(int words, int minutes, std::optional<int> target, int headline,
                            int headlineMax) {
    const QString time = tr("%1 min").arg(minutes);
    say(m_words, tr("Word count"),
        target ? tr("%1 / %n word(s) · %2", nullptr, *target).arg(words).arg(time)
               : tr("%n word(s) · %1", nullptr, words).arg(time),
        (target ? tr("%1 of %n word(s)", nullptr, *target).arg(words)
                : tr("%n word(s)", nullptr, words)) +
            u", "_s + tr("%n minute(s)", nullptr, minutes));
    say(m_headline, tr("Headline length"),
        headlineMax > 0 ? tr("Headline %1 / %2").arg(headline).arg(headlineMax)
                        : tr("Headline %1").arg(headline),
        headlineMax > 0 ? tr("%1 of %2").arg(headline).arg(headlineMax)
                        : QString::number(headline));
    m_headline->setForegroundRole(headlineMax > 0 && headline > headlineMax ? QPalette::BrightText
                                                                            : MutedRole);
}

void StatusLine::showMarked(int words, std::optional<int> of) {
    const QString text = of ? tr("%1 of %n word(s) selected", nullptr, *of).arg(words)
                            : tr("%n word(s) selected", nullptr, words);
    say(m_words, tr("Word count"), text, text);
}

void StatusLine::showLanguage(const QString &text) {
    m_language->setText(text);
    m_language->setAccessibleName(tr("Language of this article: %1").arg(text));
    m_language->show();
}

void StatusLine::showConnection(const QString &text) {
    say(m_connection, tr("Connection"), text, text);
}

void StatusLine::showNoArticle() {
    for (QWidget *widget : {static_cast<QWidget *>(m_saving), static_cast<QWidget *>(m_words),
                            static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_language)})
        widget->hide();
    m_saving->clear();
}

void StatusLine::follow(BackgroundWork &work) {
    m_work = &work;
    connect(&work, &BackgroundWork::changed, this, [this] {
        if (m_bar->isVisible() || m_work->jobs().empty())
            showWork();
        else if (!m_patience.isActive())
            m_patience.start();
    });
}

QString StatusLine::sentenceOf(const BackgroundWork::Job &job) {
    return job.total > 0 ? tr("%1 %2 of %3").arg(job.title).arg(job.done).arg(job.total)
                         : job.sentence;
}

void StatusLine::showJobs() {
    auto *menu = new QMenu(this);
    menu->setObjectName(u"jobs"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &job : m_work->jobs())
        menu->addAction(tr("Cancel: %1").arg(sentenceOf(*job)), m_work,
                        [this, job] { m_work->cancel(*job); });
    if (menu->isEmpty())
        menu->addAction(tr("Nothing is going on."))->setEnabled(false);
    menu->popup(
        mapToGlobal(QPoint(width() - menu->sizeHint().width(), -menu->sizeHint().height())));
}

void StatusLine::showWork() {
    const bool any = m_work && !m_work->jobs().empty();
    m_sentence->setVisible(any);
    m_bar->setVisible(any);
    m_cancel->setVisible(any);
    if (!any)
        return m_patience.stop();
    const BackgroundWork::Job &job = *m_work->jobs().front();
    const int others = static_cast<int>(m_work->jobs().size()) - 1;
    const QString sentence =
        sentenceOf(job) + (others > 0 ? tr(" and %n more", nullptr, others) : QString());
    say(m_sentence, tr("Background work"), sentence, sentence);
    // Qt counts in int; a share of a thousand is fine enough for 90 pixels.
    m_bar->setRange(0, job.total > 0 ? 1000 : 0);
    m_bar->setValue(job.total > 0 ? int(job.done * 1000 / job.total) : 0);
    m_bar->setToolTip(job.sentence);
}

void StatusLine::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(0, 0, width(), 1, coloursOf(palette()).hairline);
}
