// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Person.h"
#include "model/base/Result.h"
#include "model/store/Actor.h"
#include <QList>
#include <optional>

class Clock;
class Database;

/// Who works in a newsroom. Each change stands in the log.
class PersonStore {
public:
    PersonStore(Database &database, const Clock &clock, Actor actor);

    Result<QList<Person>> all() const;
    Result<std::optional<Person>>
    find(const QString &nameOrId) const;      ///< a name is compared folded
    Result<Person> add(const Person &person); ///< Conflict when the name is taken
    Result<void> change(const Person &person);
    Result<void> remove(const PersonId &id);

private:
    Database &m_database;
    const Clock &m_clock;
    Actor m_actor;
};
