// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Changes.h"
#include "model/base/Log.h"
#include "model/store/Database.h"
#include "model/store/Dialect.h"

void Changes::poll(Database &database) {
    const auto version = database.first(Dialect::readChanges(), {}, [](const Database::Row &row) {
        return row.number(QLatin1StringView("data_version"));
    });
    if (!version || !*version) {
        qCDebug(lcStore) << "no look at others' changes";
        return;
    }
    const qint64 before = std::exchange(m_version, **version);
    if (before != 0 && before != m_version)
        tell({Change::What::Many, {}});
}
