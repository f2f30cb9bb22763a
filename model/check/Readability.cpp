// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Readability.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Least = 100;

struct Counted {
    int words = 0, sentences = 0, letters = 0, syllables = 0;
};

bool isVowel(QChar c) {
    return QStringView(u"aeiouyàáâäãåæèéêëìíîïòóôöõøœùúûüýÿ").contains(c);
}

/// A run of vowels is a syllable; in English a silent e at the end is none.
int syllablesOf(QStringView word, bool english) {
    int count = 0;
    bool was = false;
    for (const QChar c : word) {
        const bool is = isVowel(c.toLower());
        count += is && !was ? 1 : 0;
        was = is;
    }
    if (english && count > 1 && word.endsWith(u'e') && !word.endsWith(u"le"))
        --count;
    return std::max(1, count);
}

/// A full stop after a capital or between digits ends no sentence: "J. Lind", "3.5".
bool endsSentence(QStringView text, qsizetype at) {
    const QChar c = text[at];
    if (c == u'!' || c == u'?' || c == u'\n')
        return true;
    const bool last = at + 1 >= text.size() || text[at + 1].isSpace() ||
                      QStringView(u"”\"»’)").contains(text[at + 1]);
    return c == u'.' && last && at > 1 && !(text[at - 1].isUpper() && !text[at - 2].isLetter());
}

Counted count(QStringView text, bool english) {
    Counted all;
    int inSentence = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetter()) {
            if (endsSentence(text, at) && inSentence > 0) {
                ++all.sentences;
                inSentence = 0;
            }
            ++at;
            continue;
        }
        qsizetype to = at;
        while (to < text.size() && (text[to].isLetter() || text[to].isMark()))
            ++to;
        ++all.words;
        ++inSentence;
        all.letters += int(to - at);
        all.syllables += syllablesOf(text.sliced(at, to - at), english);
        at = to;
    }
    all.sentences += inSentence > 0 ? 1 : 0;
    return all;
}

} // namespace

std::optional<Readability::Ease> Readability::of(const QString &text, const QString &language) {
    const QString tongue = language.section(u'-', 0, 0).toLower();
    const Counted all = count(text, tongue == u"en");
    if (all.words < Least || all.sentences == 0)
        return std::nullopt;
    const double length = double(all.words) / all.sentences;
    const double syllables = double(all.syllables) / all.words;
    if (tongue == u"en")
        return Ease{206.835 - 1.015 * length - 84.6 * syllables, 30, u"Flesch 1948"_s};
    if (tongue == u"de")
        return Ease{180 - length - 58.5 * syllables, 30, u"Amstad 1978"_s};
    if (tongue == u"fr")
        return Ease{207 - 1.015 * length - 73.6 * syllables, 30, u"Kandel & Moles 1958"_s};
    if (tongue == u"es")
        return Ease{206.84 - 60 * syllables - 1.02 * length, 30, u"Fernández Huerta 1959"_s};
    if (tongue == u"it")
        return Ease{89 + (300.0 * all.sentences - 10.0 * all.letters) / all.words, 40,
                    u"Gulpease 1988"_s};
    return std::nullopt;
}
