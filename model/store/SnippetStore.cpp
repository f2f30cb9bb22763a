// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/SnippetStore.h"
#include "model/Newsroom.h"
#include "model/base/Text.h"
#include "model/import/MarkdownBody.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
using namespace Qt::StringLiterals;

namespace {

Snippet clean(const Snippet &snippet) {
    return {Text::oneSpaced(Text::clean(snippet.name)), Text::clean(snippet.text, true)};
}

/// Without a name nobody finds it, and without words it does nothing.
std::optional<Error> fault(const Snippet &snippet) {
    if (snippet.name.isEmpty())
        return StoreWords::badInput(u"name"_s, StoreWords::tr("a snippet needs a name"));
    if (snippet.text.size() > SnippetStore::LongestText)
        return StoreWords::badInput(snippet.name,
                                    StoreWords::tr("this text is too long for a snippet"));
    const Result<Body> blocks = SnippetStore::blocks(snippet);
    if (!blocks)
        return blocks.error();
    if (blocks->empty())
        return StoreWords::badInput(snippet.name, StoreWords::tr("the snippet has no words"));
    return std::nullopt;
}

Error unknown(const QString &name) {
    return StoreWords::notFound(
        name, StoreWords::tr("there is no such snippet; “standfirst snippets” lists them"));
}

void failWhereTaken(Transaction &transaction, const Snippet &snippet) {
    if (transaction.first(u"SELECT name FROM snippet WHERE folded = :folded"_s,
                          {{u":folded"_s, Text::fold(snippet.name)}},
                          [](const Database::Row &row) { return row.text("name"_L1); }))
        transaction.fail(
            StoreWords::conflict(snippet.name, StoreWords::tr("there is a snippet of this name")));
}

} // namespace

SnippetStore::SnippetStore(Newsroom &newsroom)
    : m_database(newsroom.database()), m_changes(newsroom.changes()) {}

Result<QList<Snippet>> SnippetStore::all() const {
    QList<Snippet> snippets;
    const Result<void> read = m_database.each(
        u"SELECT name, text FROM snippet ORDER BY folded"_s, {}, [&](const Database::Row &row) {
            snippets.append({row.text("name"_L1), row.text("text"_L1)});
            return true;
        });
    if (!read)
        return read.error();
    return snippets;
}

Result<QStringList> SnippetStore::names() const {
    const auto snippets = all();
    if (!snippets)
        return snippets.error();
    QStringList names;
    for (const Snippet &snippet : *snippets)
        names << snippet.name;
    return names;
}

Result<Snippet> SnippetStore::find(const QString &name) const {
    const auto found =
        m_database.first(u"SELECT name, text FROM snippet WHERE folded = :folded"_s,
                         {{u":folded"_s, Text::fold(name)}}, [](const Database::Row &row) {
                             return Snippet{row.text("name"_L1), row.text("text"_L1)};
                         });
    if (!found)
        return found.error();
    return *found ? Result<Snippet>(**found) : Result<Snippet>(unknown(name));
}

Result<void> SnippetStore::add(const Snippet &snippet) {
    const Snippet wanted = clean(snippet);
    Transaction transaction(m_database);
    if (const auto wrong = fault(wanted))
        transaction.fail(*wrong);
    failWhereTaken(transaction, wanted);
    transaction.run(u"INSERT INTO snippet (folded, name, text) VALUES (:folded, :name, :text)"_s,
                    {{u":folded"_s, Text::fold(wanted.name)},
                     {u":name"_s, wanted.name},
                     {u":text"_s, wanted.text}});
    transaction.tell(m_changes, {Change::What::Settings, {}});
    return transaction.commit();
}

Result<void> SnippetStore::change(const QString &name, const Snippet &to) {
    const Snippet wanted = clean(to);
    Transaction transaction(m_database);
    if (const auto wrong = fault(wanted))
        transaction.fail(*wrong);
    if (Text::fold(name) != Text::fold(wanted.name))
        failWhereTaken(transaction, wanted);
    if (transaction.run(uR"(UPDATE snippet SET folded = :folded, name = :name, text = :text
                            WHERE folded = :old)"_s,
                        {{u":folded"_s, Text::fold(wanted.name)},
                         {u":name"_s, wanted.name},
                         {u":text"_s, wanted.text},
                         {u":old"_s, Text::fold(name)}}) == 0)
        transaction.fail(unknown(name));
    transaction.tell(m_changes, {Change::What::Settings, {}});
    return transaction.commit();
}

Result<void> SnippetStore::remove(const QString &name) {
    Transaction transaction(m_database);
    if (transaction.run(u"DELETE FROM snippet WHERE folded = :folded"_s,
                        {{u":folded"_s, Text::fold(name)}}) == 0)
        transaction.fail(unknown(name));
    transaction.tell(m_changes, {Change::What::Settings, {}});
    return transaction.commit();
}

Result<Body> SnippetStore::blocks(const Snippet &snippet) {
    return bodyFromMarkdown(snippet.text.toUtf8());
}
