// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/BackgroundWork.h"
#include "model/search/SearchIndex.h"
#include <QMutex>
#include <algorithm>

namespace {
constexpr qint64 ReportEveryMs = 60;
}

/// A report is posted under the lock, so that it never meets a destroyed object.
struct BackgroundWork::Sink {
    explicit Sink(BackgroundWork *work) : here(work) {}
    QMutex lock{};
    BackgroundWork *here;

    void report(const std::weak_ptr<Job> &weak, const Progress::Now &now) {
        const QMutexLocker held(&lock);
        if (!here)
            return;
        QMetaObject::invokeMethod(
            here,
            [work = here, weak, now] {
                const auto job = weak.lock();
                if (!job)
                    return;
                job->done = now.done;
                job->total = now.total;
                if (!now.what.isEmpty())
                    job->sentence = now.what;
                Q_EMIT work->changed();
            },
            Qt::QueuedConnection);
    }
};

BackgroundWork::BackgroundWork(Backroom &slow, QObject *parent)
    : QObject(parent), m_slow(slow), m_sink(std::make_shared<Sink>(this)) {}

BackgroundWork::~BackgroundWork() {
    {
        const QMutexLocker held(&m_sink->lock);
        m_sink->here = nullptr;
    }
    for (const auto &job : m_jobs)
        job->progress->stop();
}

std::shared_ptr<BackgroundWork::Job> BackgroundWork::begin(const QString &title, bool quiet) {
    auto job = std::make_shared<Job>();
    job->title = job->sentence = title;
    job->quiet = quiet;
    // A report is a copy that is posted to the window, a few times a second and no more.
    const auto clock = std::make_shared<QElapsedTimer>();
    job->progress = std::make_shared<Progress>(
        [sink = m_sink, weak = std::weak_ptr<Job>(job), clock](const Progress::Now &now) {
            if (clock->isValid() && clock->elapsed() < ReportEveryMs && now.done < now.total)
                return;
            clock->start();
            sink->report(weak, now);
        });
    // What goes on by itself makes room for what a person asked for.
    if (!quiet)
        for (const auto &other : m_jobs)
            if (other->quiet)
                other->progress->stop();
    m_jobs.push_back(job);
    Q_EMIT changed();
    return job;
}

void BackgroundWork::end(const std::shared_ptr<Job> &job) {
    std::erase(m_jobs, job);
    Q_EMIT changed();
    if (m_drainAgain && !m_draining && !busy())
        drainIndex();
}

bool BackgroundWork::busy() const {
    return std::ranges::any_of(m_jobs, [](const auto &job) { return !job->quiet; });
}

void BackgroundWork::cancel(const Job &job) {
    // A cancelled index goes on at the next start, not a moment later.
    m_stopped = m_stopped || job.quiet;
    job.progress->stop();
}

void BackgroundWork::stopAll() {
    m_stopped = true;
    for (const auto &job : m_jobs)
        job->progress->stop();
}

void BackgroundWork::drainIndex() {
    if (m_draining || busy() || m_stopped) {
        m_drainAgain = true;
        return;
    }
    m_draining = true;
    m_drainAgain = false;
    start(
        tr("Indexing"), true, this,
        [](Newsroom &newsroom, Progress &progress) -> Result<void> {
            return newsroom.readOnly() ? Result<void>() : newsroom.searchIndex().drain(progress);
        },
        [this](Result<void> drained) {
            m_draining = false;
            if (!drained && drained.error().kind == Error::Kind::Stopped)
                m_drainAgain = true;
            else if (!drained)
                Q_EMIT failed(drained.error());
            if (m_drainAgain && !busy() && !m_stopped)
                drainIndex();
        });
}
