// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Composition.h"
#include "app/Desktop.h"
#include "app/SingleWindow.h"
#include <QApplication>

int runWindow(QApplication &program, const WindowRequest &request) {
    QApplication::setApplicationName(QStringLiteral("standfirst"));
    QApplication::setApplicationVersion(QStringLiteral(STANDFIRST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("standfirst"));
    QApplication::setQuitOnLastWindowClosed(false);
    SingleWindow single(request.folder);
    if (single.handOver(request.files))
        return 0;
    Desktop desktop(program, request);
    QObject::connect(&single, &SingleWindow::asked, &desktop, &Desktop::raise);
    single.listen();
    desktop.start();
    return program.exec();
}
