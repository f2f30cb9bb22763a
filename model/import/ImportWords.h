// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QString>
#include <array>
#include <memory>
#include <vector>

/// A word of a line as phrases are compared: folded to lower case without accents, numbers alike.
struct Token {
    quint64 hash = 0;     ///< of the word as it is looked up: all numbers are alike
    quint64 exact = 0;    ///< with a number's digits: "Round 1" is not "Round 2"
    int from = 0, to = 0; ///< in the line
    bool capital = false; ///< begins with a capital letter
    bool number = false;  ///< begins with a digit
};

/// The words that pages of newspapers share, by language, from resources/import and a folder of the
/// newsroom's own (same format, taken in addition). What a list means is said in
/// resources/import/general.txt.
class ImportWords {
public:
    enum Kind : quint32 {
        Chrome = 1,
        ChromeStart = 1 << 1, ///< "share on …": the line goes on as it likes
        Box = 1 << 2,         ///< heading of a box of other stories
        BoxStart = 1 << 3,
        Comments = 1 << 4, ///< where the page's tail begins
        CommentsStart = 1 << 5,
        Boilerplate = 1 << 6, ///< words that running text hardly has; one is enough
        Promotion = 1 << 7,   ///< two make a line one that sells or asks
        ReadAlso = 1 << 8,
        ReadAlsoList = 1 << 9, ///< heading of several cross-links
        Credit = 1 << 10,
        CaptionStart = 1 << 11,
        By = 1 << 12,
        Role = 1 << 13,
        Agency = 1 << 14,
        Time = 1 << 15,
        Month = 1 << 16,
        Moment = 1 << 17, ///< words that make a time of a number: "ago", "min read"
        Section = 1 << 18,
        Tags = 1 << 19,
        Unit = 1 << 20,
        And = 1 << 21,
        Kicker = 1 << 22,      ///< "Exclusive": a label that is no section
        ReadingTime = 1 << 23, ///< "min read": how long, not when
        Points = 1 << 24,      ///< heading of the points of an article: "Key points"
        Zone = 1 << 25,        ///< "GMT": what a time of day has after it
        Stop = 1 << 30,
        More = 1u << 31 ///< a longer phrase begins so
    };
    /// The languages of the lists, in the order of Languages.
    static constexpr std::array<const char *, 5> Languages{"en", "it", "de", "fr", "es"};

    struct Entry {
        quint64 hash = 0;
        quint32 kinds = 0;
        quint32 languages = 0; ///< of a stop word: bit i is Languages[i]
    };

    /// The built-in lists, and those of `folder` where there is one. An Error names file and line.
    static Result<std::shared_ptr<const ImportWords>> load(const QString &folder);

    /// What begins with these words; nullptr when no phrase does.
    const Entry *find(quint64 phrase) const;

    static void tokenize(QStringView line, std::vector<Token> &tokens);
    /// The hash of a phrase and of one word more.
    static quint64 joined(quint64 phrase, quint64 word) {
        return (phrase ^ (word + 0x9E3779B97F4A7C15ull + (phrase << 6) + (phrase >> 2))) *
               0x100000001B3ull;
    }

private:
    Result<void> read(const QString &file);
    struct Reading {
        quint32 whole = 0, start = 0, language = 0; ///< of the list that is being read
    };
    Result<void> readLine(const QString &line, Reading &at);
    void add(const QString &phrase, quint32 kind, quint32 languages);
    Entry &place(quint64 hash);
    void grow();

    std::vector<Entry> m_table = std::vector<Entry>(4096); ///< open addressing; hash 0 is free
    size_t m_count = 0;
};
