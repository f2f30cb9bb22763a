// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/ReviewRow.h"
#include "model/base/Compression.h"
#include "model/base/Sha256.h"
#include "model/base/Text.h"
#include "model/review/ReviewJson.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
#include <QHash>
#include <QSet>
using namespace Qt::StringLiterals;

namespace {

constexpr int ShownInLog = 120;

Result<ReviewJson::Review> unpacked(const QByteArray &content) {
    const auto json = Compression::unpack(content);
    if (!json)
        return Error{Error::Kind::Newsroom, {}, StoreWords::tr("its comments are damaged")};
    return ReviewJson::decode(QByteArrayView(*json));
}

/// What one list has that another has not, by its ids.
template<class Item>
QList<Item> without(const QList<Item> &all, const QList<Item> &some) {
    QSet<QUuid> known;
    for (const Item &item : some)
        known.insert(item.id);
    QList<Item> rest;
    for (const Item &item : all)
        if (!known.contains(item.id))
            rest.append(item);
    return rest;
}

/// What a person did to threads, one entry for each: word and text.
QList<std::pair<QString, QString>> talk(const QList<Thread> &before, const QList<Thread> &after) {
    QHash<QUuid, const Thread *> known;
    for (const Thread &thread : before)
        known.insert(thread.id, &thread);
    QList<std::pair<QString, QString>> done;
    for (const Thread &thread : after) {
        const Thread *was = known.value(thread.id);
        if (!was || was->messages.size() < thread.messages.size())
            done.append({was ? u"reply"_s : u"comment"_s,
                         thread.messages.isEmpty() ? QString() : thread.messages.constLast().text});
        if (was && was->resolved != thread.resolved)
            done.append({thread.resolved ? u"resolve"_s : u"reopen"_s, thread.anchor.words});
    }
    return done;
}

} // namespace

ReviewRecord ReviewRow::read(const QByteArray &content) {
    if (content.isEmpty())
        return {};
    auto review = unpacked(content);
    return review ? std::move(review->record) : ReviewRecord();
}

QString ReviewRow::problem(const ArticleId &article, const QByteArray &content,
                           const QByteArray &digest) {
    const auto json = Compression::unpack(content);
    if (!json || Sha256::of(*json) != digest)
        return StoreWords::tr("its comments and suggestions are not what was saved");
    const auto review = ReviewJson::decode(QByteArrayView(*json));
    if (!review)
        return StoreWords::tr("its comments cannot be read: %1").arg(review.error().text);
    return review->article == article ? QString()
                                      : StoreWords::tr("its comments belong to another article");
}

void ReviewRow::write(Transaction &transaction, qint64 row, const ArticleId &article,
                      const ReviewRecord &record) {
    if (record.isEmpty()) {
        transaction.run(u"DELETE FROM review WHERE article_id = :row"_s, {{u":row"_s, row}});
        return;
    }
    const QByteArray json = ReviewJson::encode(article, record);
    const auto packed = Compression::pack(json);
    if (const auto excess = ReviewJson::excess(record); excess || !packed) {
        transaction.fail(excess ? *excess
                                : StoreWords::badInput(
                                      {}, StoreWords::tr("there are more suggestions than can be "
                                                         "kept; accept or reject some first")));
        return;
    }
    transaction.run(uR"(INSERT INTO review (article_id, content, digest)
                        VALUES (:row, :content, :digest) ON CONFLICT (article_id)
                        DO UPDATE SET content = :content, digest = :digest)"_s,
                    {{u":row"_s, row}, {u":content"_s, *packed}, {u":digest"_s, Sha256::of(json)}});
}

void ReviewRow::writeAlone(Transaction &transaction, qint64 row, qint64 save,
                           const ArticleId &article, const ReviewRecord &record) {
    transaction.run(u"UPDATE article SET save = :save WHERE id = :row"_s,
                    {{u":save"_s, save}, {u":row"_s, row}});
    write(transaction, row, article, record);
}

std::pair<QString, QString> ReviewRow::action(const ReviewRecord &before, const ReviewRecord &after,
                                              bool changed) {
    auto done = talk(before.threads, after.threads);
    if (const auto made = without(after.suggestions, before.suggestions); !made.isEmpty())
        done.append({u"suggest"_s, StoreWords::tr("%n suggestion(s)", nullptr, int(made.size()))});
    if (const auto gone = without(before.suggestions, after.suggestions); !gone.isEmpty())
        done.append({changed ? u"accept"_s : u"reject"_s,
                     StoreWords::tr("%n suggestion(s)", nullptr, int(gone.size()))});
    if (done.isEmpty())
        return {};
    if (done.size() == 1)
        return {done.constFirst().first, Text::cut(done.constFirst().second, ShownInLog)};
    QStringList words;
    for (const auto &[word, text] : done)
        words.append(word);
    words.removeDuplicates();
    return {u"review"_s, words.join(u", "_s)};
}
