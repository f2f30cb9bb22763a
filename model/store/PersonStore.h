// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Person.h"
#include "model/base/Result.h"
#include <QList>
#include <optional>

class Database;

class PersonStore {
public:
    explicit PersonStore(Database &database);

    Result<QList<Person>> all() const;
    Result<std::optional<Person>>
    find(const QString &nameOrId) const;      ///< a name is compared folded
    Result<Person> add(const Person &person); ///< Conflict when the name is taken
    Result<void> change(const Person &person);
    Result<void> remove(const PersonId &id);

private:
    Database &m_database;
};
