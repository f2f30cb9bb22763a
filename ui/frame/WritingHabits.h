// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/StateFile.h"
#include <QStringList>

/// What this person wants done while they write, on this computer; kept over restarts.
class WritingHabits {
public:
    explicit WritingHabits(const QString &file = StateFile::configFolder() +
                                                 QStringLiteral("/writing.json"));

    struct Values {
        bool spelling = true, typography = true, names = true;
        QStringList quiet{}; ///< languages whose missing dictionary is known
        bool operator==(const Values &) const = default;
    };
    const Values &values() const { return m_values; }
    void set(const Values &values);

private:
    StateFile m_file;
    Values m_values{};
};
