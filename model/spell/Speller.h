// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include "model/spell/Dictionaries.h"
#include <memory>

/// The words of one language, by Hunspell. On one thread; a word takes some hundredths of a
/// millisecond, suggestions a hundred whole ones.
class Speller {
public:
    static Result<std::unique_ptr<Speller>> open(const DictionaryFiles &files);
    ~Speller();

    /// A word as it is written. What the dictionary's alphabet cannot say is taken for known.
    bool knows(const QString &word) const;
    QStringList suggest(const QString &word, qsizetype most) const;

private:
    class Words;
    explicit Speller(std::unique_ptr<Words> words);
    std::unique_ptr<Words> m_words;
};
