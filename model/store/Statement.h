// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/Database.h"

/// A prepared statement with the names of its columns; store/ only.
struct Database::Statement {
    explicit Statement(const QSqlDatabase &connection) : query(connection) {}
    void release() {
        query.finish();
        busy = false;
    }
    QSqlQuery query;
    QList<QByteArray> columns;
    bool busy = false; ///< being read: a second use at the same time prepares its own
};
