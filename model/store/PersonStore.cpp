// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/PersonStore.h"
#include "model/base/Clock.h"
#include "model/base/Text.h"
#include "model/store/AuditLog.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
using namespace Qt::StringLiterals;

namespace {

QString rolesText(const Roles &roles) {
    QStringList words;
    if (roles.journalist)
        words << u"journalist"_s;
    if (roles.editor)
        words << u"editor"_s;
    if (roles.web)
        words << u"web"_s;
    return words.join(u',');
}

QString select() {
    return u"SELECT uuid, name, email, url, roles FROM person "_s;
}

Person personOf(const Database::Row &row) {
    Person person{PersonId::of(QUuid::fromString(row.text("uuid"_L1))), row.text("name"_L1),
                  row.text("email"_L1), row.text("url"_L1)};
    const QStringList roles = row.text("roles"_L1).split(u',');
    person.roles = {roles.contains(u"journalist"), roles.contains(u"editor"),
                    roles.contains(u"web")};
    return person;
}

Bindings bindingsOf(const Person &person) {
    return {{u":uuid"_s, person.id.toText()},
            {u":name"_s, person.name},
            {u":folded"_s, Text::fold(person.name)},
            {u":email"_s, person.email},
            {u":url"_s, person.url},
            {u":roles"_s, rolesText(person.roles)}};
}

/// As the log tells of a person.
QString told(const Person &person) {
    QStringList parts{person.name, rolesText(person.roles)};
    for (const QString &more : {person.email, person.url})
        if (!more.isEmpty())
            parts << more;
    return parts.join(u"; ");
}

std::optional<Person> stored(Transaction &transaction, const PersonId &id) {
    return transaction.first(select() + u"WHERE uuid = :id"_s, {{u":id"_s, id.toText()}}, personOf);
}

/// Somebody else has this name already, or there is none.
void checkName(Transaction &transaction, const Person &person) {
    if (person.name.isEmpty())
        return transaction.fail(
            StoreWords::badInput(u"name"_s, StoreWords::tr("a person needs a name")));
    const auto other =
        transaction.first(u"SELECT uuid FROM person WHERE folded = :folded"_s,
                          {{u":folded"_s, Text::fold(person.name)}},
                          [](const Database::Row &row) { return row.text("uuid"_L1); });
    if (other && *other != person.id.toText())
        transaction.fail(
            StoreWords::conflict(person.name, StoreWords::tr("there is a person of this name")));
}

} // namespace

PersonStore::PersonStore(Database &database, const Clock &clock, Actor actor)
    : m_database(database), m_clock(clock), m_actor(std::move(actor)) {}

Result<QList<Person>> PersonStore::all() const {
    QList<Person> people;
    const Result<void> read =
        m_database.each(select() + u"ORDER BY folded"_s, {}, [&](const Database::Row &row) {
            people.append(personOf(row));
            return true;
        });
    if (!read)
        return read.error();
    return people;
}

Result<std::optional<Person>> PersonStore::find(const QString &nameOrId) const {
    return m_database.first(select() + u"WHERE uuid = :id OR folded = :folded"_s,
                            {{u":id"_s, nameOrId.toLower()}, {u":folded"_s, Text::fold(nameOrId)}},
                            personOf);
}

Result<Person> PersonStore::add(const Person &person) {
    Person clean = person;
    clean.name = Text::oneSpaced(Text::clean(person.name));
    Transaction transaction(m_database);
    checkName(transaction, clean);
    transaction.run(uR"(INSERT INTO person (uuid, name, folded, email, url, roles)
                        VALUES (:uuid, :name, :folded, :email, :url, :roles))"_s,
                    bindingsOf(clean));
    AuditLog::append(transaction, m_clock.now(), m_actor, {{}, u"add-person"_s, told(clean), {}});
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return clean;
}

Result<void> PersonStore::change(const Person &person) {
    Person clean = person;
    clean.name = Text::oneSpaced(Text::clean(person.name));
    Transaction transaction(m_database);
    checkName(transaction, clean);
    const auto before = stored(transaction, person.id);
    if (transaction.run(uR"(UPDATE person SET name = :name, folded = :folded, email = :email,
                            url = :url, roles = :roles WHERE uuid = :uuid)"_s,
                        bindingsOf(clean)) == 0)
        transaction.fail(
            StoreWords::notFound(person.name, StoreWords::tr("there is no such person")));
    if (before && *before != clean)
        AuditLog::append(transaction, m_clock.now(), m_actor,
                         {{}, u"change-person"_s, told(*before) + u" → "_s + told(clean), {}});
    return transaction.commit();
}

Result<void> PersonStore::remove(const PersonId &id) {
    Transaction transaction(m_database);
    const auto before = stored(transaction, id);
    if (transaction.run(u"DELETE FROM person WHERE uuid = :uuid"_s, {{u":uuid"_s, id.toText()}}) ==
        0)
        transaction.fail(
            StoreWords::notFound(id.toText(), StoreWords::tr("there is no such person")));
    if (before)
        AuditLog::append(transaction, m_clock.now(), m_actor,
                         {{}, u"remove-person"_s, told(*before), {}});
    return transaction.commit();
}
