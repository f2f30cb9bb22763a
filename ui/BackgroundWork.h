// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/work/Backroom.h"
#include <QElapsedTimer>
#include <QObject>
#include <memory>
#include <vector>

/// Long work in `slow`: what runs, how far it is, and Cancel. The status bar shows it.
class BackgroundWork : public QObject {
    Q_OBJECT
public:
    struct Job {
        QString title{}, sentence{}; ///< "Export", "Writing 120 of 900 pages"
        qint64 done = 0, total = 0;
        std::shared_ptr<Progress> progress{};
        bool quiet = false; ///< goes on by itself, not worth a question at closing
    };

    explicit BackgroundWork(Backroom &slow, QObject *parent = nullptr);
    ~BackgroundWork() override;

    /// Runs `task(Newsroom &, Progress &) -> Result<…>` in slow and gives `answer` its result.
    /// `title` says what runs until the first report comes.
    template<class Task, class Answer>
    void start(const QString &title, bool quiet, QObject *asker, Task task, Answer answer) {
        const auto job = begin(title, quiet);
        m_slow.ask(
            this,
            [progress = job->progress, task = std::move(task)](Newsroom &newsroom) mutable {
                return task(newsroom, *progress);
            },
            [this, job, there = QPointer<QObject>(asker),
             answer = std::move(answer)](auto result) mutable {
                end(job);
                if (there)
                    answer(std::move(result));
            });
    }

    const std::vector<std::shared_ptr<Job>> &jobs() const { return m_jobs; }
    bool busy() const;           ///< with something that is not quiet
    void cancel(const Job &job); ///< a person pressed Cancel
    void stopAll();
    /// The index is brought up to date as soon as nothing else wants the room.
    void drainIndex();
    bool draining() const { return m_draining; }

Q_SIGNALS:
    void changed();
    void failed(const Error &error);

private:
    struct Sink;
    std::shared_ptr<Job> begin(const QString &title, bool quiet);
    void end(const std::shared_ptr<Job> &job);

    Backroom &m_slow;
    std::shared_ptr<Sink> m_sink; ///< where reports from the other thread arrive, while we are here
    std::vector<std::shared_ptr<Job>> m_jobs{};
    bool m_draining = false, m_drainAgain = false, m_stopped = false;
};
