// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include "model/store/Actor.h"
#include <QStringList>
#include <QTimeZone>

class Database;
class Changes;
class Clock;

/// The newsroom's own settings, read as one value so that a task sees one state of them.
struct NewsroomSettings {
    QString name{}, url{}, description{}, language{QStringLiteral("en-GB")},
        timeZone{QStringLiteral("UTC")}, logo{}, email{}, copyright{}, commentsOrigin{};
    bool fourEyes = false;
    int headlineMax = 70, standfirstMax = 300;
    bool operator==(const NewsroomSettings &) const = default;

    QTimeZone zone() const { return QTimeZone(timeZone.toLatin1()); }
};

class Settings {
public:
    Settings(Database &database, Changes &changes, const Clock &clock, Actor actor);

    Result<NewsroomSettings> all() const;
    static const QStringList &names(); ///< in the order of cli.md
    Result<QString>
    value(const QString &name) const; ///< as text; NotFound names all that there are
    /// Checked: url is http(s) without query, timeZone is known, language is BCP 47, numbers are in
    /// range, commentsOrigin is an origin. A change stands in the log.
    Result<void> set(const QString &name, const QString &value);

private:
    Database &m_database;
    Changes &m_changes;
    const Clock &m_clock;
    Actor m_actor;
};
