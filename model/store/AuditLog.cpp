// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/AuditLog.h"
#include "model/article/ChangedFields.h"
#include "model/base/Sha256.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
#include <algorithm>
using namespace Qt::StringLiterals;

namespace {

/// Saves of one person within this time are one edit.
constexpr std::chrono::seconds OneEdit{300};

QString select() {
    return u"SELECT id, at, person, origin, article, action, detail, fields, hash FROM log "_s;
}

AuditLog::Entry entryOf(const Database::Row &row) {
    AuditLog::Entry entry;
    entry.number = row.number("id"_L1);
    entry.at = row.time("at"_L1);
    entry.by = {row.text("person"_L1), row.isNull("origin"_L1) ? QString() : row.text("origin"_L1)};
    entry.what = {ArticleId::fromText(row.text("article"_L1)), row.text("action"_L1),
                  row.text("detail"_L1), row.text("fields"_L1).split(u' ', Qt::SkipEmptyParts)};
    entry.hash = row.bytes("hash"_L1);
    return entry;
}

/// SHA-256 of the hash before and the entry, each field with its length. Entries of before origin
/// and fields were kept have neither.
QByteArray hashOf(const QByteArray &previous, const AuditLog::Entry &entry) {
    QStringList parts{QString::number(toSeconds(entry.at)), entry.by.person,
                      entry.what.article ? entry.what.article->toText() : QString(),
                      entry.what.action, entry.what.detail};
    if (!entry.by.origin.isEmpty())
        parts << entry.by.origin << entry.what.fields.join(u' ');
    Sha256 sha;
    sha.add(previous);
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        sha.add(QByteArray::number(bytes.size()) + ':');
        sha.add(bytes);
    }
    return sha.result();
}

bool matches(const QString &field, const QString &asked) {
    return field == asked || field.startsWith(asked + u'.') || field.endsWith(u'.' + asked);
}

/// What is asked for is part of the text, so that the database looks first; `matches` decides.
QString like(const QString &field) {
    QString text = field;
    for (const QChar sign : {u'\\', u'%', u'_'})
        text.replace(sign, QString(u'\\') + sign);
    return u'%' + text + u'%';
}

} // namespace

void AuditLog::append(Transaction &transaction, Instant now, const Actor &by, const Event &event) {
    const QByteArray previous =
        transaction
            .first(u"SELECT hash FROM log ORDER BY id DESC LIMIT 1"_s, {},
                   [](const Database::Row &row) { return row.bytes("hash"_L1); })
            .value_or(QByteArray());
    const QByteArray hash = hashOf(previous, {0, now, by, event, {}});
    transaction.run(
        uR"(INSERT INTO log (at, person, origin, article, action, detail, fields, hash)
            VALUES (:at, :person, :origin, :article, :action, :detail, :fields, :hash))"_s,
        {{u":at"_s, stamp(now)},
         {u":person"_s, by.person},
         {u":origin"_s, by.origin},
         {u":article"_s, event.article ? QVariant(event.article->toText()) : QVariant()},
         {u":action"_s, event.action},
         {u":detail"_s, event.detail},
         {u":fields"_s, event.fields.join(u' ')},
         {u":hash"_s, hash}});
    transaction.run(uR"(INSERT INTO meta (name, value) VALUES ('log_head', :head)
                        ON CONFLICT (name) DO UPDATE SET value = :head)"_s,
                    {{u":head"_s, QString::fromLatin1(hash.toHex())}});
}

Result<void> AuditLog::write(Database &database, Instant now, const Actor &by, const Event &event) {
    Transaction transaction(database);
    append(transaction, now, by, event);
    return transaction.commit();
}

void AuditLog::appendEdit(Transaction &transaction, Instant now, const Actor &by,
                          const Article &before, const Article &after) {
    const QStringList fields = changedFields(before, after);
    if (before.state != after.state)
        return append(
            transaction, now, by,
            {before.id, u"edit"_s, toWord(before.state) + u" to "_s + toWord(after.state), fields});
    if (fields.isEmpty())
        return;
    const std::optional<Entry> last =
        transaction.first(select() + u"WHERE article = :article ORDER BY id DESC LIMIT 1"_s,
                          {{u":article"_s, before.id.toText()}}, entryOf);
    const auto isNamed = [&](const QString &field) { return last->what.fields.contains(field); };
    if (last && last->what.action == u"edit" && last->by == by && now - last->at < OneEdit &&
        std::ranges::all_of(fields, isNamed))
        return;
    append(transaction, now, by, {before.id, u"edit"_s, {}, fields});
}

Result<void> AuditLog::each(Database &database, const Filter &filter,
                            const std::function<bool(const Entry &)> &entry) {
    QStringList conditions;
    Bindings bindings;
    if (filter.article) {
        conditions << u"article = :article"_s;
        bindings << std::pair{u":article"_s, QVariant(filter.article->toText())};
    }
    const auto only = [&](const QString &condition, const QString &name, const QVariant &value) {
        conditions << condition;
        bindings << std::pair{name, value};
    };
    if (!filter.person.isEmpty())
        only(u"person = :person"_s, u":person"_s, filter.person);
    if (!filter.action.isEmpty())
        only(u"action = :action"_s, u":action"_s, filter.action);
    if (filter.from)
        only(u"at >= :from"_s, u":from"_s, stamp(*filter.from));
    if (filter.until)
        only(u"at < :until"_s, u":until"_s, stamp(*filter.until));
    if (!filter.field.isEmpty()) {
        conditions << u"fields LIKE :field ESCAPE '\\'"_s;
        bindings << std::pair{u":field"_s, QVariant(like(filter.field))};
    }
    const QString where =
        conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND ");
    return database.each(
        select() + where + u" ORDER BY id DESC"_s, bindings, [&](const Database::Row &row) {
            const Entry found = entryOf(row);
            const auto asked = [&](const QString &field) { return matches(field, filter.field); };
            return (!filter.field.isEmpty() && std::ranges::none_of(found.what.fields, asked)) ||
                   entry(found);
        });
}

Result<QByteArray> AuditLog::head(Database &database) {
    const auto head = database.first(u"SELECT hash FROM log ORDER BY id DESC LIMIT 1"_s, {},
                                     [](const Database::Row &row) { return row.bytes("hash"_L1); });
    if (!head)
        return head.error();
    return head->value_or(QByteArray());
}

Result<QString> AuditLog::firstBreak(Database &database, const std::function<bool()> &next) {
    QByteArray previous;
    QString problem;
    const Result<void> read =
        database.each(select() + u"ORDER BY id"_s, {}, [&](const Database::Row &row) {
            const Entry entry = entryOf(row);
            if (entry.hash != hashOf(previous, entry))
                problem = StoreWords::tr("entry %1 was changed, or one before it is missing")
                              .arg(entry.number);
            previous = entry.hash;
            return problem.isEmpty() && next();
        });
    if (!read)
        return read.error();
    const auto head = database.first(u"SELECT value FROM meta WHERE name = 'log_head'"_s, {},
                                     [](const Database::Row &row) { return row.text("value"_L1); });
    if (!head)
        return head.error();
    if (problem.isEmpty() && next() &&
        head->value_or(QString()) != QString::fromLatin1(previous.toHex()))
        problem = StoreWords::tr("its last entries are missing");
    return problem;
}
