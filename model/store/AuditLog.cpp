// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/AuditLog.h"
#include "model/base/Sha256.h"
#include "model/store/Transaction.h"
using namespace Qt::StringLiterals;

QByteArray AuditLog::hash(const QByteArray &previous, const Entry &entry) {
    Sha256 sha;
    sha.add(previous);
    for (const QString &field :
         {QString::number(toSeconds(entry.at)), entry.person,
          entry.article ? entry.article->toText() : QString(), entry.action, entry.detail}) {
        const QByteArray bytes = field.toUtf8();
        sha.add(QByteArray::number(bytes.size()) + ':');
        sha.add(bytes);
    }
    return sha.result();
}

void AuditLog::append(Transaction &transaction, const Entry &entry) {
    const QByteArray previous =
        transaction
            .first(u"SELECT hash FROM log ORDER BY id DESC LIMIT 1"_s, {},
                   [](const Database::Row &row) { return row.bytes("hash"_L1); })
            .value_or(QByteArray());
    transaction.run(
        uR"(INSERT INTO log (at, person, article, action, detail, hash)
                        VALUES (:at, :person, :article, :action, :detail, :hash))"_s,
        {{u":at"_s, stamp(entry.at)},
         {u":person"_s, entry.person},
         {u":article"_s, entry.article ? QVariant(entry.article->toText()) : QVariant()},
         {u":action"_s, entry.action},
         {u":detail"_s, entry.detail},
         {u":hash"_s, hash(previous, entry)}});
}
