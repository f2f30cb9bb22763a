// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/WriteLock.h"
#include "model/store/StoreWords.h"
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <fcntl.h>
#include <unistd.h>

namespace {
constexpr int Patience = 5000;
}

Result<std::unique_ptr<WriteLock>> WriteLock::open(const QString &file) {
    const int descriptor = ::open(QFile::encodeName(file).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0660);
    if (descriptor < 0)
        return StoreWords::cannotOpen(file, qt_error_string());
    std::unique_ptr<WriteLock> lock(new WriteLock(descriptor, file));
    if (!lock->lock(Byte::Open, F_RDLCK))
        return StoreWords::locked(file);
    return lock;
}

WriteLock::~WriteLock() {
    ::close(m_file);
}

bool WriteLock::lock(Byte byte, short type) const {
    struct flock region {};
    region.l_type = type;
    region.l_whence = SEEK_SET;
    region.l_start = off_t(byte);
    region.l_len = 1;
    return ::fcntl(m_file, F_OFD_SETLK, &region) == 0;
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
