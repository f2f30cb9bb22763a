// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/ImportWords.h"
#include <QString>
#include <array>

/// What is seen of one line by itself: its shape first, then the words of the lists. What it is
/// taken for is LineRecogniser's, in context.
struct LineFeatures {
    int words = 0, chars = 0;
    int sentences = 0;    ///< sentence ends inside the line
    int capitalWords = 0; ///< words that begin with a capital
    int letters = 0;
    bool endsSentence = false; ///< . ! ? … and what closes a quotation after them
    bool endsStop = false;     ///< a full stop
    bool endsColon = false;
    bool shouts = false;    ///< all letters are capitals
    bool quoted = false;    ///< the whole line is a quotation
    bool dashStart = false; ///< "– Name"
    bool tabs = false;      ///< a row of a table
    bool crumbs = false;    ///< "Home > Politics"
    bool separated = false; ///< "Home | News | Sport"
    int cells = 0;      ///< short parts between tabs, wide spaces, | and ·; 0: none, or a long one
    bool wide = false;  ///< parted by wide spaces
    int spoken = 0;     ///< a quotation and who says it: where what is said ends
    bool arrow = false; ///< ">> headline"
    bool address = false; ///< a URL, an e-mail address, a handle, a hashtag and nothing else
    int bullet = 0;       ///< characters of "• "; 0: none
    int listNumber = 0;   ///< of "3. "; 0: none

    // From the lists
    bool chrome = false, box = false, comments = false, tagsStart = false;
    bool tagsAlone = false;      ///< a word like "Tags" and nothing else
    bool boilerplate = false;    ///< words that running text hardly has
    int promotion = 0;           ///< words that sell or ask
    int readAlso = -1;           ///< where what is linked begins; chars: on the next line
    bool readAlsoList = false;   ///< heading of several
    bool readAlsoStrong = false; ///< the phrase has more than one word
    int creditAt = -1;           ///< where "Photo:" begins
    int creditFrom = -1;         ///< where the name begins
    bool caption = false;        ///< "Image caption, …"
    bool captionAlone = false;   ///< "Image:", and the caption below
    int captionFrom = 0;
    int by = -1;              ///< where the names begin after "By"
    int roles = 0;            ///< words of a job
    bool agency = false;      ///< the name of an agency and nothing else
    bool time = false;        ///< a date or a time and nothing else
    bool readingTime = false; ///< how long one reads or listens, and nothing else
    bool timeWord = false;    ///< "Published" and nothing else
    bool ago = false;         ///< a time without a date: "3 hours ago"
    bool clock = false;       ///< a time of day and nothing else: "13h02"
    bool signedTime = false;  ///< a name and a date without space between: "Nadia Feld3 May 2024"
    int timeWords = 0;
    bool section = false;           ///< every word is one of section labels
    bool kicker = false;            ///< a label that is no section
    bool points = false;            ///< heading of the points of an article
    bool menu = false;              ///< many labels in a row and nothing else
    bool byAlone = false;           ///< "Additional reporting by", and the names below
    bool names = false;             ///< looks like names of persons and nothing else
    quint64 same = 0;               ///< equal for lines of the same words
    std::array<quint16, 5> stops{}; ///< stop words by language, in the first words of the line

    /// Running text: a sentence, or more of them.
    bool prose() const {
        return (endsSentence && words >= 8) ||
               (sentences > 0 && words >= (endsSentence ? 12 : 17)) || words >= 22;
    }
    /// Two sentences at most, the last without full stop: a headline may be so long.
    bool longTitle() const {
        return !endsSentence && sentences <= 2 && words <= 27 && chars <= 165;
    }
    /// A short line without full stop: a headline, a subheading, a teaser.
    bool headlike() const { return !endsStop && words >= 1 && chars <= 220 && words <= 36; }
};

/// Reads features; keeps the room its words need from line to line.
class FeatureReader {
public:
    explicit FeatureReader(const ImportWords &words) : m_words(words) {}
    LineFeatures read(QStringView line);

private:
    struct Phrase {
        quint32 kinds = 0;
        size_t words = 0;
    };
    void shape(QStringView line, LineFeatures &f) const;
    void ending(QStringView line, LineFeatures &f) const;
    void words(QStringView line, LineFeatures &f);
    void beginnings(QStringView line, LineFeatures &f) const;
    void beginsReadAlso(QStringView line, const Phrase &phrase, LineFeatures &f) const;
    void headings(QStringView line, LineFeatures &f) const;
    void labels(QStringView line, LineFeatures &f) const;
    void cells(QStringView line, LineFeatures &f) const;
    void inside(QStringView line, LineFeatures &f) const;
    // In LineRows.cpp
    void row(QStringView line, LineFeatures &f) const;
    void speech(QStringView line, LineFeatures &f) const;
    // In LinePeople.cpp
    void moments(QStringView line, LineFeatures &f) const;
    void signedAndDated(QStringView line, LineFeatures &f) const;
    void people(QStringView line, LineFeatures &f) const;
    bool isSmallWord(QStringView line, size_t i) const;
    bool namesIn(QStringView line, size_t from, size_t to) const;
    bool partOfByline(QStringView line, size_t from, size_t to) const;
    // In LineCredits.cpp
    void credit(QStringView line, LineFeatures &f) const;
    bool creditAt(QStringView line, size_t token, LineFeatures &f) const;
    size_t agencyStart() const;
    size_t nameBefore(QStringView line, size_t first) const;
    void agencyEnding(QStringView line, LineFeatures &f) const;
    void gluedName(QStringView line, LineFeatures &f) const;
    int nameBeforeSlash(QStringView line, qsizetype slash) const;
    void slashedNames(QStringView line, LineFeatures &f) const;
    void namesAtEnd(QStringView line, LineFeatures &f) const;
    bool namelike(size_t from, size_t limit) const;
    /// The longest phrase of one of these kinds that begins at a word.
    Phrase longest(size_t at, quint32 kinds) const;
    quint32 kindsOf(size_t word) const;

    const ImportWords &m_words;
    std::vector<Token> m_tokens;
};
