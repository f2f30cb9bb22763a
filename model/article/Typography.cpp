// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Typography.h"
#include "model/article/TypographyRules.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;
using Typography::Replacement;

namespace {

constexpr QChar Apostrophe = u'’', Prime = u'′', DoublePrime = u'″', NoBreak = u'\x00A0',
                NarrowNoBreak = u'\x202F', Ellipsis = u'…', En = u'–', Em = u'—';

/// Quotes are counted this far back, so that a key costs the same in a paragraph of any length.
constexpr qsizetype FarEnough = 4000;

bool isOneOf(QChar c, QStringView signs) {
    return signs.contains(c);
}

/// The run of signs without a space that ends the text.
QStringView lastRun(QStringView text) {
    qsizetype from = text.size();
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    return text.sliced(from);
}

bool looksLikeCode(QStringView text) {
    static const QRegularExpression code(
        u"://|[\\\\_{}<>=`]|::|\\w\\(\\.*$|\\w\\([\"')]|\\w@\\w|"
        u"(^|[“‘„«(\\[\"'])(www\\.|--\\w|#\\w|\\.{0,2}/\\w|[A-Za-z]:\\\\)|"
        u"(^|\\W)(https?|ftp|mailto|urn|doi|tel)$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return text.count(u'`') % 2 == 1 || code.match(lastRun(text)).hasMatch();
}

/// One key after a text, and what follows from it.
class Key {
public:
    Key(QStringView before, QChar key, const TypographyRules &rules)
        : m_before(before), m_key(key), m_rules(rules) {}

    QList<Replacement> replacements() {
        finishApostrophe();
        finishDash();
        finishUnit();
        if (m_key == u'"')
            doubleQuote();
        else if (m_key == u'\'')
            singleQuote();
        else if (m_key == u'.')
            ellipsis();
        else
            space();
        if (!m_made.isEmpty() && looksLikeCode(m_before)) // asked last: most keys change nothing
            return {};
        return m_made;
    }

private:
    QChar last(qsizetype back = 0) const {
        return back < m_before.size() ? m_before[m_before.size() - 1 - back] : QChar();
    }
    bool endsWord() const { return !m_key.isLetterOrNumber(); }
    void change(qsizetype from, qsizetype length, const QString &text) {
        m_made.append({from, length, text});
    }
    void changeKey(const QString &text) { change(m_before.size(), 1, text); }

    /// The closing signs that are waited for, the innermost last.
    QString awaited() const;
    bool opens(bool waits) const;
    bool isElided(bool waits) const;
    bool isOpener(QChar c) const;
    void finishApostrophe();
    void finishDash();
    void finishUnit();
    void doubleQuote();
    void singleQuote();
    void ellipsis();
    void space();

    QStringView m_before;
    QChar m_key;
    const TypographyRules &m_rules;
    QList<Replacement> m_made{};
};

bool Key::isOpener(QChar c) const {
    return !c.isNull() && (c == m_rules.outer.open || c == m_rules.inner.open ||
                           c == m_rules.other.open || c == m_rules.single.open);
}

QString Key::awaited() const {
    QString closing;
    for (qsizetype i = qMax(qsizetype(0), m_before.size() - FarEnough); i < m_before.size(); ++i) {
        const QChar c = m_before[i];
        if (isOpener(c)) {
            for (const auto &pair : {m_rules.outer, m_rules.inner, m_rules.other, m_rules.single}) {
                if (pair.open == c) {
                    closing.append(pair.close);
                    break;
                }
            }
            continue;
        }
        // An apostrophe within a word closes nothing.
        const bool inWord = i > 0 && m_before[i - 1].isLetter() && i + 1 < m_before.size() &&
                            m_before[i + 1].isLetterOrNumber();
        const qsizetype at = closing.lastIndexOf(c);
        if (at >= 0 && !(c == m_rules.single.close && inWord))
            closing.truncate(at);
    }
    return closing;
}

/// Whether a quote at this place begins something. After a dash or a colon it does unless one is
/// waited for: “I thought–”, anti-“war”.
bool Key::opens(bool waits) const {
    const QChar before = last();
    if (before.isNull() || before.isSpace() || isOpener(before))
        return true;
    return isOneOf(before, u"([{/¿¡") || (!waits && isOneOf(before, u"-–—:,;"));
}

/// dell’«Aida»: an elision ends in a consonant, a cut word in a vowel (un po’).
bool Key::isElided(bool waits) const {
    if (last() != Apostrophe || !last(1).isLetter())
        return false;
    const bool consonant = !isOneOf(last(1).toLower(), u"aeiouàèéìòù");
    const bool nests = !m_rules.inner.open.isNull() && !m_before.contains(m_rules.single.open);
    return !waits || (nests && consonant);
}

/// Signs that looked like an opening quote, a closing one or a prime until the word went on.
void Key::finishApostrophe() {
    const qsizetype end = m_before.size();
    const QChar close = m_rules.single.close;
    // 1990's, geht's
    if (m_key.isLetter() && last(1).isLetterOrNumber() &&
        (last() == Prime || (last() == close && close != Apostrophe)))
        return change(end - 1, 1, Apostrophe);
    // the ’90s; in some languages ’90 alone
    const bool decade = m_key == u's' && last().isDigit() && last(1).isDigit() &&
                        last(2) == m_rules.single.open && (end < 4 || !last(3).isLetterOrNumber());
    if (decade)
        return change(end - 3, 1, Apostrophe);
    if (m_rules.years && m_key.isDigit() && last() == m_rules.single.open)
        return change(end - 1, 1, Apostrophe);
    // ’tis, rock ’n’ roll
    if (!endsWord())
        return;
    for (const QString &word : m_rules.leading) {
        if (!m_before.endsWith(word, Qt::CaseInsensitive) ||
            last(word.size()) != m_rules.single.open)
            continue;
        if (m_key != u'\'' || word == u"n"_s)
            change(end - word.size() - 1, 1, Apostrophe);
        return;
    }
}

/// Two or three hyphens, once it is seen that they are no option of a command and no rule.
void Key::finishDash() {
    const qsizetype end = m_before.size();
    qsizetype hyphens = 0;
    while (hyphens < end && m_before[end - 1 - hyphens] == u'-')
        ++hyphens;
    if (m_key == u'-' || m_key == u'>' || hyphens < 2 || hyphens > 3)
        return;
    const QChar before = last(hyphens);
    const bool speech = before.isNull() && m_rules.dialogue != m_rules.dash; // —Ven
    if (m_key.isLetterOrNumber() && !speech && (before.isNull() || before.isSpace()))
        return;
    QChar dash = before.isNull() ? m_rules.dialogue : m_rules.dash;
    if (hyphens == 3)
        dash = Em;
    else if (before.isDigit() && m_key.isDigit())
        dash = En;
    change(end - hyphens, hyphens, dash);
}

void Key::finishUnit() {
    const qsizetype end = m_before.size();
    if (isOneOf(m_key, TypographyRules::symbols())) {
        if (last() == u' ' && last(1).isDigit())
            change(end - 1, 1, NoBreak);
        return;
    }
    if (m_key.isLetterOrNumber() || isOneOf(m_key, u"/'²³-"))
        return;
    for (const QString &unit : TypographyRules::units()) {
        const qsizetype size = unit.size();
        if (m_before.endsWith(unit) && last(size) == u' ' && last(size + 1).isDigit())
            return change(end - size - 1, 1, NoBreak);
    }
}

void Key::doubleQuote() {
    static const QRegularExpression feet(u"\\d′ ?\\d+$"_s);
    const QString waiting = awaited();
    const bool other = !m_rules.other.open.isNull() && m_before.contains(m_rules.other.open) &&
                       !m_before.contains(m_rules.outer.open);
    const TypographyRules::Pair outer = other ? m_rules.other : m_rules.outer;
    qsizetype at = -1;
    for (const QChar close : {outer.close, m_rules.inner.close})
        at = close.isNull() ? at : qMax(at, waiting.lastIndexOf(close));
    if (last().isDigit() &&
        (at < 0 || feet.match(m_before.last(qMin(m_before.size(), 8))).hasMatch()))
        return changeKey(DoublePrime);
    const QString space = m_rules.insideQuotes.isNull() ? QString() : QString(m_rules.insideQuotes);
    if (opens(at >= 0) || isElided(at >= 0)) {
        const bool nested = !m_rules.inner.open.isNull() && waiting.contains(outer.close);
        return changeKey(nested ? QString(m_rules.inner.open) : outer.open + space);
    }
    const QChar close = at < 0 ? outer.close : waiting[at];
    changeKey(close == m_rules.outer.close ? space + close : QString(close));
}

void Key::singleQuote() {
    const bool waits = awaited().contains(m_rules.single.close);
    if (!m_made.isEmpty() && last() == u'n') // rock ’n’ roll
        return changeKey(Apostrophe);
    if (last().isDigit() && !waits)
        return changeKey(Prime);
    if (opens(waits))
        return changeKey(m_rules.single.open);
    changeKey(waits ? m_rules.single.close : Apostrophe);
}

void Key::ellipsis() {
    const bool word = last(2) != u'.' && last(2) != u'/';
    if (last() == u'.' && last(1) == u'.' && word)
        change(m_before.size() - 2, 3, Ellipsis);
}

/// French: no-break spaces before high signs and inside the quotes.
void Key::space() {
    const qsizetype end = m_before.size();
    const QChar open = m_rules.outer.open, close = m_rules.outer.close;
    const bool quotes = !m_rules.insideQuotes.isNull();
    if (quotes && m_key == open)
        return changeKey(open + QString(m_rules.insideQuotes));
    if (quotes && m_key.isSpace() && last() == m_rules.insideQuotes && last(1) == open)
        return changeKey({});
    // It was no colon of a sentence: std::, C:\\, a scheme.
    if (isOneOf(m_key, u":/\\") && m_rules.wide.contains(last()) && last(1) == NoBreak)
        return change(end - 2, 1, {});
    QChar wanted;
    if (m_rules.thin.contains(m_key))
        wanted = NarrowNoBreak;
    else if (m_rules.wide.contains(m_key))
        wanted = NoBreak;
    else if (quotes && m_key == close)
        wanted = m_rules.insideQuotes;
    if (wanted.isNull())
        return;
    if (last() == u' ')
        return change(end - 1, 1, wanted);
    // 10:30 is a time.
    const bool word = last().isLetter() || isOneOf(last(), u"»”’)]%…") ||
                      (last().isDigit() && m_key != u':') ||
                      (m_key == close && isOneOf(last(), u".,!?"));
    if (word)
        change(end, 0, wanted);
}

} // namespace

QList<Replacement> Typography::typed(QStringView before, QChar key, const QString &language) {
    const TypographyRules *rules = TypographyRules::of(language);
    return rules ? Key(before, key, *rules).replacements() : QList<Replacement>();
}
