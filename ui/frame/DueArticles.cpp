// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/DueArticles.h"
#include "model/review/Schedule.h"
#include "model/store/Settings.h"
#include "model/work/Backroom.h"
#include "ui/Notice.h"
#include "ui/Words.h"
#include <QLocale>
#include <QTimer>

namespace {
const QString Topic = QStringLiteral("due");
}

/// One look at the schedule, and what came of it.
struct DueArticles::Looked {
    QList<Schedule::Due> overdue{};
    QList<std::pair<ArticleHead, Error>> refused{};
    QTimeZone zone{};

    static Result<Looked> at(Newsroom &newsroom) {
        Looked looked;
        if (newsroom.readOnly())
            return looked;
        const auto due = Schedule::due(newsroom);
        const auto settings = newsroom.settings().all();
        if (!due || !settings)
            return due ? settings.error() : due.error();
        looked.zone = settings->zone();
        for (const Schedule::Due &one : *due) {
            if (one.overdue)
                looked.overdue.append(one);
            else if (const auto out = Schedule::publish(newsroom, one.head.id);
                     !out && out.error().kind != Error::Kind::Conflict) // another window was first
                looked.refused.append({one.head, out.error()});
        }
        return looked;
    }
};

DueArticles::DueArticles(Backroom &quick, Notice &notice, QObject *parent,
                         std::chrono::milliseconds every)
    : QObject(parent), m_quick(quick), m_notice(notice) {
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &DueArticles::look);
    timer->start(every);
}

void DueArticles::look() {
    m_quick.ask(
        this, [](Newsroom &newsroom) { return Looked::at(newsroom); },
        [this](const Result<Looked> &looked) {
            if (looked) // a newsroom that cannot be read is told of by whoever opens or saves
                tell(*looked);
        });
}

void DueArticles::tell(const Looked &looked) {
    for (const auto &[head, error] : looked.refused) {
        if (m_told.contains(head.id))
            continue;
        m_told.insert(head.id);
        return m_notice.tell(tr("“%1” was due and did not go out: %2.")
                                 .arg(Words::headline(head.headline), error.text),
                             {}, Topic);
    }
    for (const Schedule::Due &due : looked.overdue) {
        if (m_told.contains(due.head.id))
            continue;
        m_told.insert(due.head.id);
        const QString when =
            QLocale().toString(inZone(*due.head.publishAt, looked.zone), QLocale::ShortFormat);
        return m_notice.tell(tr("“%1” should have gone out at %2 and did not. It is still waiting.")
                                 .arg(Words::headline(due.head.headline), when),
                             {{tr("Publish now"), [this, id = due.head.id] { publish(id); }}},
                             Topic);
    }
}

void DueArticles::publish(const ArticleId &id) {
    m_quick.ask(
        this, [id](Newsroom &newsroom) { return Schedule::publish(newsroom, id); },
        [this](const Result<WorkingCopy> &out) {
            if (out)
                m_notice.done(Topic);
            else
                m_notice.tell(out.error(), {}, Topic);
        });
}
