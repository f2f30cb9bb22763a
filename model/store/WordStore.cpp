// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/WordStore.h"
#include "model/base/Text.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestWord = 100;
}

WordStore::WordStore(Database &database, Changes &changes)
    : m_database(database), m_changes(changes) {}

Result<QStringList> WordStore::all() const {
    QStringList words;
    const Result<void> read =
        m_database.each(u"SELECT word FROM spelling_word ORDER BY folded, word"_s, {},
                        [&](const Database::Row &row) {
                            words << row.text("word"_L1);
                            return true;
                        });
    if (!read)
        return read.error();
    return words;
}

Result<void> WordStore::add(const QString &word, const QString &person) {
    const QString clean = Text::clean(word.trimmed());
    const bool spaced =
        std::any_of(clean.begin(), clean.end(), [](QChar c) { return c.isSpace(); });
    if (clean.isEmpty() || spaced || clean.size() > LongestWord)
        return StoreWords::badInput(
            word, StoreWords::tr("this is not one word; a dictionary holds single words"));
    Transaction transaction(m_database);
    transaction.run(
        uR"(INSERT INTO spelling_word (word, folded, person)
                        VALUES (:word, :folded, :person) ON CONFLICT DO NOTHING)"_s,
        {{u":word"_s, clean}, {u":folded"_s, Text::fold(clean)}, {u":person"_s, person}});
    transaction.tell(m_changes, {Change::What::Settings, {}});
    return transaction.commit();
}

Result<void> WordStore::remove(const QString &word) {
    Transaction transaction(m_database);
    if (transaction.run(u"DELETE FROM spelling_word WHERE word = :word"_s,
                        {{u":word"_s, Text::clean(word.trimmed())}}) == 0)
        transaction.fail(StoreWords::notFound(
            word, StoreWords::tr("this word is not in the newsroom's dictionary")));
    transaction.tell(m_changes, {Change::What::Settings, {}});
    return transaction.commit();
}

QByteArray WordStore::toText(const QStringList &words) {
    QByteArray text;
    for (const QString &word : words)
        text += word.toUtf8() + '\n';
    return text;
}
