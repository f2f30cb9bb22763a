// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/WriteLock.h"
#include "model/store/StoreWords.h"
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace {
constexpr int Patience = 5000;

/// Far behind the bytes that have a meaning, and enough of them that no two meet.
qint64 anyNumber() {
    return (qint64(1) << 32) + qint64(QRandomGenerator::system()->generate64() >> 2);
}

struct flock region(qint64 byte, short type) {
    struct flock region {};
    region.l_type = type;
    region.l_whence = SEEK_SET;
    region.l_start = off_t(byte);
    region.l_len = 1;
    return region;
}
} // namespace

Result<std::unique_ptr<WriteLock>> WriteLock::open(const QString &file) {
    const int descriptor = ::open(QFile::encodeName(file).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0660);
    if (descriptor < 0)
        return StoreWords::cannotOpen(file, qt_error_string());
    std::unique_ptr<WriteLock> lock(new WriteLock(descriptor, file));
    if (!lock->lock(Byte::Open, F_RDLCK))
        return StoreWords::locked(file);
    do {
        lock->m_number = anyNumber();
        if (lock->lock(Byte(lock->m_number), F_WRLCK))
            return lock;
    } while (errno == EAGAIN || errno == EACCES); // somebody has this one: fcntl(2)
    return StoreWords::locked(file);
}

WriteLock::~WriteLock() {
    ::close(m_file);
}

bool WriteLock::lock(Byte byte, short type) const {
    struct flock wanted = region(qint64(byte), type);
    return ::fcntl(m_file, F_OFD_SETLK, &wanted) == 0;
}

bool WriteLock::isOpen(qint64 number) const {
    struct flock asked = region(number, F_WRLCK);
    // What cannot be asked counts as open: a lease ends by itself.
    return number == m_number || ::fcntl(m_file, F_OFD_GETLK, &asked) != 0 ||
           asked.l_type != F_UNLCK;
}

bool WriteLock::waitFor(Byte byte, int milliseconds) const {
    QElapsedTimer waited;
    waited.start();
    for (unsigned long pause = 100; !lock(byte, F_WRLCK); pause = qMin(pause * 2, 1600UL)) {
        if (waited.elapsed() > milliseconds)
            return false;
        QThread::usleep(pause);
    }
    return true;
}

Result<void> WriteLock::take() {
    const bool turn = waitFor(Byte::Turnstile, Patience);
    const bool mine = turn && waitFor(Byte::Writer, Patience);
    if (turn)
        lock(Byte::Turnstile, F_UNLCK);
    if (!mine)
        return StoreWords::locked(m_name);
    return {};
}

void WriteLock::release() {
    lock(Byte::Writer, F_UNLCK);
}

bool WriteLock::alone() {
    return lock(Byte::Open, F_WRLCK);
}
