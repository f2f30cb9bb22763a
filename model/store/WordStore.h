// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QStringList>

class Changes;
class Database;

/// The newsroom's own dictionary: words that its people say are right, in every language.
class WordStore {
public:
    WordStore(Database &database, Changes &changes);

    Result<QStringList> all() const; ///< in the order of the alphabet
    /// One word without spaces. One that is there already is no news.
    Result<void> add(const QString &word, const QString &person);
    Result<void> remove(const QString &word);

    /// As text for other programs: UTF-8, a word a line, as Hunspell's personal dictionaries are.
    static QByteArray toText(const QStringList &words);

private:
    Database &m_database;
    Changes &m_changes;
};
