// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/spell/SpellText.h"
#include <QRegularExpression>
#include <memory>
#include <unicode/ubrk.h>

using namespace Qt::StringLiterals;

namespace {

struct CloseBreaks {
    void operator()(UBreakIterator *breaks) const { ubrk_close(breaks); }
};
using Breaks = std::unique_ptr<UBreakIterator, CloseBreaks>;

/// Making one costs more than a paragraph's words: one a thread.
UBreakIterator *wordBreaks(const QString &text) {
    thread_local const Breaks breaks = [] {
        UErrorCode error = U_ZERO_ERROR;
        return Breaks(ubrk_open(UBRK_WORD, "", nullptr, 0, &error));
    }();
    UErrorCode error = U_ZERO_ERROR;
    ubrk_setText(breaks.get(), reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()),
                 &error);
    return U_SUCCESS(error) ? breaks.get() : nullptr;
}

bool isHyphen(QChar c) {
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

/// What stands between two spaces and is no word of a language.
bool looksLikeCode(QStringView run) {
    static const QRegularExpression code(
        u"://|[\\\\_{}<>=`]|::|\\w\\(\\w*\\)|\\w@\\w|^[“‘„«(\\[\"']*[@#/~]\\w|^--?\\w|"
        u"^[“‘„«(\\[\"']*(www\\.|[A-Za-z]:\\\\)|\\w\\.[a-z]{2,}\\b|\\w/\\w[^ ]*[/.]\\w"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return run.size() > 1 && code.match(run.toString()).hasMatch();
}

/// The words that ICU finds, put together where a hyphen joins them.
class Reader {
public:
    explicit Reader(const QString &text) : m_text(text) {}

    QList<SpellWord> read() {
        UBreakIterator *breaks = wordBreaks(m_text);
        if (!breaks)
            return {};
        int32_t from = ubrk_first(breaks);
        for (int32_t to = ubrk_next(breaks); to != UBRK_DONE; from = to, to = ubrk_next(breaks)) {
            const int32_t kind = ubrk_getRuleStatus(breaks);
            if (kind >= UBRK_WORD_NUMBER && kind < UBRK_WORD_LETTER)
                number({from, to - from});
            else if (kind >= UBRK_WORD_LETTER && kind < UBRK_WORD_KANA && !isCode(from))
                word({from, to - from});
        }
        return m_words;
    }

private:
    /// “50-year-old”: its words are joined to each other and not to the number.
    void number(const TextRange &range) {
        m_lastEnd = range.end();
        m_joins = false;
        m_sentence = false;
    }

    void word(const TextRange &range) {
        const bool joined = m_joins && range.from == m_lastEnd + 1 && isHyphen(m_text[m_lastEnd]);
        if (joined) {
            SpellWord &whole = m_words.last();
            whole.parts << range;
            whole.range.length = range.end() - whole.range.from;
        } else {
            m_words << SpellWord{range, {range}, startsSentence(range.from)};
        }
        m_lastEnd = range.end();
        m_joins = true;
        m_sentence = false;
    }

    bool startsSentence(qsizetype at) const {
        if (m_sentence)
            return true;
        for (qsizetype i = m_lastEnd; i < at; ++i)
            if (u".!?:…\n\t"_s.contains(m_text[i]) || m_text[i] == QChar::LineSeparator ||
                u"“‘„«\"–—¿¡"_s.contains(m_text[i]))
                return true;
        return false;
    }

    /// Whether the run between spaces that this stands in is none of words.
    bool isCode(qsizetype at) {
        if (at >= m_runEnd) {
            qsizetype from = at, to = at;
            while (from > 0 && !m_text[from - 1].isSpace())
                --from;
            while (to < m_text.size() && !m_text[to].isSpace())
                ++to;
            m_runEnd = to;
            m_runIsCode = looksLikeCode(QStringView(m_text).sliced(from, to - from));
        }
        if (m_runIsCode)
            number({at, m_runEnd - at});
        return m_runIsCode;
    }

    const QString &m_text;
    QList<SpellWord> m_words{};
    qsizetype m_lastEnd = 0, m_runEnd = 0;
    bool m_joins = false, m_runIsCode = false, m_sentence = true;
};

} // namespace

QList<SpellWord> SpellText::words(const QString &text) {
    return Reader(text).read();
}

QString SpellText::plain(QStringView word) {
    QString plain = word.toString();
    plain.remove(QChar::SoftHyphen);
    for (QChar &c : plain) {
        if (c == u'\u2019' || c == u'\u02BC')
            c = u'\'';
        else if (isHyphen(c))
            c = u'-';
    }
    return plain.normalized(QString::NormalizationForm_C);
}

bool SpellText::isCapitalised(QStringView word) {
    return !word.isEmpty() && word.front().isUpper();
}

bool SpellText::isAllCapitals(QStringView word) {
    bool letters = false;
    for (const QChar c : word) {
        if (c.isLower())
            return false;
        letters = letters || c.isUpper();
    }
    return letters;
}
