// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/AuditLog.h"
#include "model/store/Transaction.h"
#include <QCryptographicHash>
using namespace Qt::StringLiterals;

QByteArray AuditLog::hash(const QByteArray &previous, const Entry &entry) {
    QCryptographicHash sha(QCryptographicHash::Sha256);
    sha.addData(previous);
    for (const QString &field :
         {QString::number(toSeconds(entry.at)), entry.person,
          entry.article ? entry.article->toText() : QString(), entry.action, entry.detail}) {
        const QByteArray bytes = field.toUtf8();
        sha.addData(QByteArray::number(bytes.size()) + ':');
        sha.addData(bytes);
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
