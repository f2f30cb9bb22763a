// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Id.h"
#include "model/review/ReviewRecord.h"
#include "model/store/Database.h"

class Transaction;

/// How comments and suggestions of an article stand in their row.
namespace ReviewRow {

/// What was read of `content`. A damaged one is empty, so that the text can be read all the same;
/// verify names it.
ReviewRecord read(const QByteArray &content);
/// What is wrong with it; "" when nothing is.
QString problem(const ArticleId &article, const QByteArray &content, const QByteArray &digest);

/// Writes it for the article in this row, inside somebody's transaction.
void write(Transaction &transaction, qint64 row, const ArticleId &article,
           const ReviewRecord &record);

/// The same where the article stays as it is: the save is counted, and nothing else changes.
void writeAlone(Transaction &transaction, qint64 row, qint64 save, const ArticleId &article,
                const ReviewRecord &record);

/// The word in the log for what became of it, and what in words: "comment", "reply", "resolve",
/// "reopen", "suggest", "accept", "reject", "review" for several; "" where nothing did that a
/// person does (anchors alone go with their words). `changed`: the text became another one with it.
std::pair<QString, QString> action(const ReviewRecord &before, const ReviewRecord &after,
                                   bool changed);

} // namespace ReviewRow
