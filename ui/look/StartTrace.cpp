// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/StartTrace.h"
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QTimer>
#include <QWidget>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
/// Milliseconds since this process was started: field 22 of /proc/self/stat (proc(5)) is that
/// moment in clock ticks since boot.
qint64 sinceStart() {
    QFile stat(u"/proc/self/stat"_s);
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const qint64 ticks = fields.value(19).toLongLong();
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1000000 - ticks * 1000 / sysconf(_SC_CLK_TCK);
}

/// Waits for the backing store to reach the screen once more.
class FrameWatch : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint)
            // After the paint that is under way.
            QTimer::singleShot(0, this, [this] {
                QTextStream(stderr) << u"standfirst: first frame after %1 ms\n"_s.arg(sinceStart());
                deleteLater();
            });
        return QObject::eventFilter(watched, event);
    }
};
} // namespace

void StartTrace::frame(QWidget *window) {
    if (qEnvironmentVariable("STANDFIRST_START_TRACE") != "1"_L1)
        return;
    window->installEventFilter(new FrameWatch(window));
    window->update();
}
