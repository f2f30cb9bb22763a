// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

class QApplication;

/// What to open a window on.
struct WindowRequest {
    QString folder{}; ///< of the newsroom
    QString person{}; ///< "": the system's user
    bool chosen =
        false; ///< `folder` was named by argument or environment, not the default: no Welcome
    QStringList files{}; ///< to show in the import preview
};

/// Builds the theme, the two backrooms and the window, and runs them until the window is closed.
/// Where a window of the same newsroom is open already it is raised instead. Gives the program's
/// exit status.
int runWindow(QApplication &program, const WindowRequest &request);
