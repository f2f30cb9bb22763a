// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/Backroom.h"

#include <QElapsedTimer>
#include <QTimer>
#include <chrono>

using namespace std::chrono_literals;

/// What lives in the thread. What it says to the Backroom it says by queued calls, in order.
class Backroom::Room : public QObject {
public:
    Room(Backroom &home, NewsroomPlace place, const Clock &clock)
        : m_home(home), m_place(std::move(place)), m_clock(clock) {}

    void open() {
        Result<std::unique_ptr<Newsroom>> opened = Newsroom::open(m_place, m_clock);
        if (!opened) {
            m_closed = opened.error();
            return tellHome([home = &m_home, error = m_closed] { Q_EMIT home->failed(error); });
        }
        m_newsroom = *std::move(opened);
        connect(&m_newsroom->changes(), &Changes::changed, this, &Room::gather);
        tellHome(
            [home = &m_home, folder = m_newsroom->folder(), person = m_newsroom->person(),
             readOnly = m_newsroom->readOnly()] { Q_EMIT home->opened(folder, person, readOnly); });
        m_newsroom->changes().poll(m_newsroom->database()); // from now on
        m_poll = new QTimer(this);
        connect(m_poll, &QTimer::timeout, this, [this] {
            m_newsroom->changes().poll(m_newsroom->database());
            tellChanges();
        });
        m_poll->start(1s);
    }

    void run(const Work &work) {
        Home answer = work(m_newsroom.get(), m_closed);
        tellChanges(); // first, so that an answer finds the lists told
        tellHome(std::move(answer));
    }

    /// Here, because a database connection and a timer belong to their thread.
    void close() {
        delete m_poll;
        m_newsroom.reset();
        thread()->quit();
    }

private:
    void tellHome(Home what) {
        QMetaObject::invokeMethod(&m_home, std::move(what), Qt::QueuedConnection);
    }

    /// An import tells thousands of changes; a window wants a few.
    void gather(const Change &change) {
        constexpr qsizetype Few = 20;
        if (m_pending.size() >= Few)
            m_pending = {Change{}};
        const bool known = std::any_of(m_pending.begin(), m_pending.end(), [&](const Change &told) {
            return told.what == Change::What::Many ||
                   (told.what == change.what && told.article == change.article);
        });
        if (!known)
            m_pending.append(change);
        if (!m_lastTold.isValid() || m_lastTold.elapsed() > 100)
            tellChanges();
    }

    void tellChanges() {
        if (m_pending.isEmpty())
            return;
        tellHome([home = &m_home, changes = std::exchange(m_pending, {})] {
            for (const Change &change : changes)
                Q_EMIT home->changed(change);
        });
        m_lastTold.start();
    }

    Backroom &m_home;
    const NewsroomPlace m_place;
    const Clock &m_clock;
    std::unique_ptr<Newsroom> m_newsroom;
    Error m_closed; ///< why there is no newsroom
    QTimer *m_poll = nullptr;
    QList<Change> m_pending;
    QElapsedTimer m_lastTold;
};

Backroom::Backroom(NewsroomPlace place, const Clock &clock, QObject *parent)
    : QObject(parent), m_room(new Room(*this, std::move(place), clock)) {
    m_room->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_room, [room = m_room] { room->open(); }, Qt::QueuedConnection);
}

Backroom::~Backroom() {
    // Queued behind everything that was asked, so all of it is done before.
    QMetaObject::invokeMethod(
        m_room, [room = m_room] { room->close(); }, Qt::QueuedConnection);
    m_thread.wait();
    delete m_room;
}

void Backroom::post(Work work) {
    QMetaObject::invokeMethod(
        m_room, [room = m_room, work = std::move(work)] { room->run(work); }, Qt::QueuedConnection);
}
