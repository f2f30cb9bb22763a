// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

/// While QApplication is made: a display that is named and not there makes Qt warn, explain itself
/// in six lines and abort. With this it is one line, and the exit status of wrong usage.
class MissingDisplay {
public:
    MissingDisplay();
    ~MissingDisplay();
    MissingDisplay(const MissingDisplay &) = delete;
    MissingDisplay &operator=(const MissingDisplay &) = delete;

private:
    QtMessageHandler m_usual;
};
