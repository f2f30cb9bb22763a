// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/RevisionRow.h"
#include "model/base/Compression.h"
#include "model/base/Sha256.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
using namespace Qt::StringLiterals;

namespace {

// With a damaged row those that stand on it are lost: less than these.
constexpr qsizetype Group = 32;

std::optional<QByteArray> unpacked(const QString &encoding, const QByteArray &bytes,
                                   const QByteArray &base) {
    if (encoding == u"json")
        return bytes;
    return encoding == u"zstd" ? Compression::unpack(bytes, base) : std::nullopt;
}

struct Base {
    qint64 number = 0;
    QByteArray content{};
};

/// What the next revision is to be packed against: nothing where it is to stand alone. In a group
/// the n-th (in binary) stands on the one without n's lowest 1, so that most differ from their
/// neighbour alone, and none is further than five steps from the first, which stands alone.
std::optional<Base> baseFor(Transaction &transaction, qint64 article) {
    QList<qint64> group;
    transaction.each(uR"(SELECT number FROM revision WHERE article_id = :row AND number >=
                         (SELECT number FROM revision WHERE article_id = :row AND base IS NULL
                          ORDER BY number DESC LIMIT 1) ORDER BY number)"_s,
                     {{u":row"_s, article}}, [&](const Database::Row &row) {
                         group << row.number("number"_L1);
                         return true;
                     });
    const qsizetype next = group.size();
    if (next == 0 || next >= Group)
        return std::nullopt;
    const qint64 number = group.at(next & (next - 1));
    RevisionRow::Text text;
    transaction.each(RevisionRow::chain(u"r.article_id = :row AND r.number = :number"_s),
                     {{u":row"_s, article}, {u":number"_s, number}},
                     [&](const Database::Row &row) { return text.add(row); });
    const auto content = text.content();
    if (!content) // damaged, so that nothing more may stand on it
        return std::nullopt;
    return Base{number, *content};
}

Error goneUnder(qint64 number) {
    return StoreWords::damaged(
        {}, StoreWords::tr("revision %1, on which it stands, is gone or damaged").arg(number));
}

} // namespace

QString RevisionRow::chain(const QString &where) {
    return uR"(WITH RECURSIVE chain (depth, article_id, number, base, encoding, content, digest, seal)
        AS (SELECT 0, r.article_id, r.number, r.base, r.encoding, r.content, r.digest, r.seal
            FROM revision r JOIN article a ON a.id = r.article_id WHERE %1
            UNION ALL
            SELECT c.depth + 1, r.article_id, r.number, r.base, r.encoding, r.content, r.digest,
            r.seal FROM chain c JOIN revision r ON r.article_id = c.article_id
            AND r.number = c.base AND r.number < c.number)
        SELECT number, base, encoding, content, digest, seal FROM chain ORDER BY depth DESC)"_s.arg(
        where);
}

QString RevisionRow::own(const QString &where) {
    return uR"(SELECT r.number AS number, r.base AS base, r.encoding AS encoding,
               r.content AS content, r.digest AS digest, r.seal AS seal
               FROM revision r JOIN article a ON a.id = r.article_id WHERE %1)"_s.arg(where);
}

bool RevisionRow::Text::add(const Database::Row &row) {
    m_rows.append({row.number("number"_L1), row.maybe("base"_L1), row.text("encoding"_L1),
                   row.bytes("content"_L1), row.bytes("digest"_L1)});
    m_seal = row.bytes("seal"_L1);
    return true;
}

Result<QByteArray> RevisionRow::Text::content() const {
    std::optional<QByteArray> content;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool stands = row.base ? i > 0 && m_rows[i - 1].number == *row.base : i == 0;
        if (!stands)
            return goneUnder(row.base.value_or(0));
        content = unpacked(row.encoding, row.content, content.value_or(QByteArray()));
        if (content && Sha256::of(*content) == row.digest)
            continue;
        if (i + 1 < m_rows.size())
            return goneUnder(row.number);
        return StoreWords::damaged({}, StoreWords::tr("its text is not what was kept"));
    }
    return content.value_or(QByteArray());
}

Bindings RevisionRow::next(Transaction &transaction, qint64 article, const QByteArray &content) {
    const auto whole = Compression::pack(content);
    if (!whole)
        return {{u":encoding"_s, u"json"_s}, {u":base"_s, QVariant()}, {u":content"_s, content}};
    if (const auto base = baseFor(transaction, article)) {
        const auto changes = Compression::pack(content, base->content);
        if (changes && changes->size() * 2 <= whole->size())
            return {
                {u":encoding"_s, u"zstd"_s}, {u":base"_s, base->number}, {u":content"_s, *changes}};
    }
    return {{u":encoding"_s, u"zstd"_s}, {u":base"_s, QVariant()}, {u":content"_s, *whole}};
}
