// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Instant.h"
#include <QByteArray>
#include <QJsonValue>
#include <QStringList>
#include <optional>

/// One line of results, said twice: cells between tabs for people and shell, an object with its
/// keys in their order for --json.
class Record {
public:
    Record &cell(const QString &text);                           ///< only in text
    Record &key(QLatin1StringView key, const QJsonValue &value); ///< only in JSON
    Record &both(QLatin1StringView key, const QString &text);
    Record &both(QLatin1StringView key, qint64 number);

    /// Without control characters: a tab or an escape sequence in a headline stays inside its cell.
    QByteArray text() const;
    QByteArray json() const;

private:
    QStringList m_cells;
    QByteArray m_json;
};

/// null when there is none.
QJsonValue jsonOf(const std::optional<int> &number);
