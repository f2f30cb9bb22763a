// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"

#include <memory>
#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace {

icu::UnicodeString toIcu(QStringView text) {
    return {text.utf16(), int32_t(text.size())};
}

QString fromIcu(const icu::UnicodeString &text) {
    return QString::fromUtf16(text.getBuffer(), text.length());
}

/// Characters that no normalisation touches and that are no control characters: nearly all of what
/// is written in a newsroom.
bool isInert(char16_t c) {
    return (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0x300) || (c >= 0x2002 && c < 0x2028);
}

bool isAllInert(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isInert(c.unicode()); });
}

bool isAscii(QStringView text) {
    for (QChar c : text)
        if (c.unicode() >= 0x80)
            return false;
    return true;
}

/// Of ASCII. Qt's own lowers by Unicode's tables, at twenty times the cost.
void appendLowered(QString &to, QStringView ascii) {
    const qsizetype before = to.size();
    to.resize(before + ascii.size());
    std::transform(ascii.begin(), ascii.end(), to.begin() + before, [](QChar c) {
        return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
    });
}

QString nfc(const QString &text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFCInstance(status);
    const icu::UnicodeString alias(false, QStringView(text).utf16(), int32_t(text.size()));
    if (U_FAILURE(status) || normalizer->isNormalized(alias, status))
        return text;
    return fromIcu(normalizer->normalize(alias, status));
}

/// Accents and vowel points, which a reader leaves out; not the marks without which a word of an
/// Indic script is another word, nor the voicing marks of kana.
bool isAccent(UChar32 c) {
    if (u_charType(c) != U_NON_SPACING_MARK || c == 0x3099 || c == 0x309a)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return script == USCRIPT_INHERITED || script == USCRIPT_HEBREW;
}

QString withoutAccents(QStringView text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *folded = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *apart = icu::Normalizer2::getNFDInstance(status);
    const icu::Normalizer2 *together = icu::Normalizer2::getNFCInstance(status);
    const icu::UnicodeString source =
        apart->normalize(folded->normalize(toIcu(text), status), status);
    icu::UnicodeString bare;
    for (int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1))
        if (const UChar32 c = source.char32At(i); !isAccent(c))
            bare.append(c);
    return fromIcu(together->normalize(bare, status));
}

/// A boundary finder is costly to make and not shared between threads.
icu::BreakIterator &breaks(bool words) {
    const auto make = [](bool ofWords) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Locale &root = icu::Locale::getRoot();
        return std::unique_ptr<icu::BreakIterator>(
            ofWords ? icu::BreakIterator::createWordInstance(root, status)
                    : icu::BreakIterator::createCharacterInstance(root, status));
    };
    thread_local const std::unique_ptr<icu::BreakIterator> ofWords = make(true);
    thread_local const std::unique_ptr<icu::BreakIterator> ofCharacters = make(false);
    return words ? *ofWords : *ofCharacters;
}

/// Scripts that are written without spaces: Thai, Lao, Myanmar, Khmer, kana, Han.
bool isWithoutSpaces(char32_t c) {
    if (c < 0x0e00)
        return false;
    return u_getIntPropertyValue(UChar32(c), UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT ||
           u_hasBinaryProperty(UChar32(c), UCHAR_IDEOGRAPHIC) || (c >= 0x3041 && c <= 0x30ff);
}

int brokenWords(QStringView run) {
    icu::BreakIterator &finder = breaks(true);
    const icu::UnicodeString text = toIcu(run);
    finder.setText(text);
    int words = 0;
    for (finder.first(); finder.next() != icu::BreakIterator::DONE;)
        if (finder.getRuleStatus() != UBRK_WORD_NONE)
            ++words;
    return words;
}

/// The words of a run between white space.
int wordsIn(QStringView run) {
    bool counts = false;
    for (qsizetype i = 0; i < run.size(); ++i) {
        char32_t c = run[i].unicode();
        if (run[i].isHighSurrogate() && i + 1 < run.size())
            c = QChar::surrogateToUcs4(run[i], run[i + 1]);
        if (isWithoutSpaces(c))
            return brokenWords(run);
        counts = counts || QChar::isLetterOrNumber(c);
    }
    return counts ? 1 : 0;
}

QString latin(QStringView text) {
    if (isAscii(text)) {
        QString lowered;
        appendLowered(lowered, text);
        return lowered;
    }
    // Made once a thread: it reads its rules for many milliseconds.
    thread_local const std::unique_ptr<icu::Transliterator> rules = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            "Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    }();
    icu::UnicodeString all = toIcu(text);
    rules->transliterate(all);
    return fromIcu(all);
}

constexpr int SlugLength = 80;

/// Carriage returns, vertical tabs, form feeds and Unicode's separators, which word processors use.
bool isLineEnd(char16_t c) {
    return (c >= 0x0a && c <= 0x0d) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isBidiControl(char16_t c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// Copies what is a character: both halves of a pair, none of a lone surrogate.
template<class Keep>
QString filtered(QStringView text, Keep keep) {
    QString to;
    to.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate()) {
            keep(to, i);
        } else if (text[i].isHighSurrogate() && i + 1 < text.size() &&
                   text[i + 1].isLowSurrogate()) {
            to += text[i];
            to += text[++i];
        }
    }
    return to;
}

} // namespace

/// Runs of ASCII by themselves, so that a curly quotation mark does not send a whole page through
/// ICU. Parting there changes nothing: an ASCII character composes with nothing before it, and what
/// would compose with it from behind is an accent, which goes.
QString Text::fold(QStringView text) {
    QString folded;
    folded.reserve(text.size());
    for (qsizetype from = 0, to = 0; from < text.size(); from = to) {
        const bool ascii = text[from].unicode() < 0x80;
        while (to < text.size() && (text[to].unicode() < 0x80) == ascii)
            ++to;
        const QStringView run = text.sliced(from, to - from);
        if (ascii)
            appendLowered(folded, run);
        else
            folded += withoutAccents(run);
    }
    return folded.simplified();
}

QString Text::slug(QStringView headline) {
    QString slug;
    for (QChar c : latin(headline)) {
        const bool word = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (word)
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    if (slug.size() > SlugLength) {
        const qsizetype word = slug.lastIndexOf(u'-', SlugLength);
        slug.truncate(word > 0 ? word : SlugLength);
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

int Text::wordCount(QStringView text) {
    int words = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text[i].isSpace())
            continue;
        if (i > from)
            words += wordsIn(text.mid(from, i - from));
        from = i + 1;
    }
    return words;
}

int Text::readingMinutes(int words) {
    constexpr int WordsAMinute = 250;
    return words <= 0 ? 0 : qMax(1, (words + WordsAMinute / 2) / WordsAMinute);
}

QString Text::clean(const QString &text, bool multiline) {
    return isAllInert(text) ? text : clean(QStringView(text), multiline);
}

QString Text::clean(QStringView text, bool multiline) {
    if (isAllInert(text))
        return text.toString();
    return nfc(filtered(text, [&](QString &to, qsizetype i) {
        const char16_t c = text[i].unicode();
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            return; // the line feed stands for both
        if (isLineEnd(c))
            to += multiline ? u'\n' : u' ';
        else if (c == u'\t')
            to += multiline ? u'\t' : u' ';
        else if (text[i].category() != QChar::Other_Control && c != 0xfffe && c != 0xffff)
            to += QChar(c);
    }));
}

QString Text::oneSpaced(QStringView text) {
    return text.toString().simplified();
}

QString Text::forTerminal(QStringView text) {
    return filtered(text, [&](QString &to, qsizetype i) {
        const char16_t c = text[i].unicode();
        if (isLineEnd(c) || c == u'\t')
            to += u' ';
        else if (text[i].category() != QChar::Other_Control && !isBidiControl(c))
            to += QChar(c);
    });
}

int Text::length(QStringView text) {
    if (isAllInert(text))
        return int(text.size());
    icu::BreakIterator &finder = breaks(false);
    const icu::UnicodeString all = toIcu(text);
    finder.setText(all);
    int characters = 0;
    while (finder.next() != icu::BreakIterator::DONE)
        ++characters;
    return characters;
}

QString Text::cut(QStringView text, int characters) {
    if (length(text) <= characters)
        return text.toString();
    icu::BreakIterator &finder = breaks(false);
    const icu::UnicodeString all = toIcu(text);
    finder.setText(all);
    const qsizetype end = characters > 1 ? finder.next(characters - 1) : 0;
    qsizetype word = end;
    while (word > 0 && !text[word].isSpace())
        --word;
    return text.left(word > 0 ? word : end).trimmed().toString() + QChar(u'…');
}
