// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/Newsroom.h"
#include "model/store/Changes.h"
#include "model/work/Progress.h"
#include <QObject>
#include <QPointer>
#include <QThread>
#include <functional>
#include <memory>

/// A thread with its own Newsroom. The window asks; the answer comes on the window's thread,
/// where the Backroom and its askers live, and not at all when the asker is gone.
/// Two of them: `quick` (milliseconds: load, save, search) and `slow` (minutes: import, export,
/// index).
class Backroom : public QObject {
    Q_OBJECT
public:
    /// Opens in the background; `opened` or `failed` tells.
    Backroom(NewsroomPlace place, const Clock &clock, QObject *parent = nullptr);
    /// Finishes what is asked already, saves first of all, then closes the newsroom.
    ~Backroom() override;

    /// Runs `task(Newsroom &) -> R` there; then `answer(R)` here, on the thread of `asker`.
    template<class Task, class Answer>
    void ask(QObject *asker, Task task, Answer answer) {
        using R = std::invoke_result_t<Task, Newsroom &>;
        // The pointer is looked at on the asker's thread only, where nobody can destroy it
        // meanwhile.
        post([there = QPointer<QObject>(asker), task = std::move(task),
              answer = std::move(answer)](Newsroom *newsroom, const Error &closed) mutable -> Home {
            auto result = std::make_shared<R>(newsroom ? task(*newsroom) : R(closed));
            return [there, answer = std::move(answer), result]() mutable {
                if (there)
                    answer(std::move(*result));
            };
        });
    }

Q_SIGNALS:
    void opened(const QString &folder, const Person &person, bool readOnly);
    void failed(const Error &error);
    void changed(const Change &change);

private:
    using Home = std::function<void()>;
    using Work = std::function<Home(Newsroom *, const Error &)>;
    void post(Work work); ///< runs it in the room, and what it gives on this object's thread

    class Room;
    QThread m_thread;
    Room *m_room = nullptr;
};
