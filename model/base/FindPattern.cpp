// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/FindPattern.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortText = 4'000;
constexpr int WaysInShort = 20'000, WaysInLong = 2'000;

QString tr(const char *text) {
    return QCoreApplication::translate("FindPattern", text);
}

/// A sign as it is typed, and what it finds beside itself.
QString sign(QChar c) {
    switch (c.unicode()) {
    case u' ': // no-break, figure, thin and narrow no-break spaces, which typography puts in
        return uR"([\x{20}\x{A0}\x{2007}\x{2009}\x{202F}])"_s;
    case u'\'':
        return uR"(['\x{2018}\x{2019}\x{201A}\x{02BC}])"_s;
    case u'"':
        return u"[\\x22\\x{201C}\\x{201D}\\x{201E}\\x{AB}\\x{BB}]"_s;
    case u'-':
        return uR"([\-\x{2010}\x{2011}])"_s;
    default:
        return QRegularExpression::escape(QString(c));
    }
}

QString asTyped(const QString &text) {
    QString pattern;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (QStringView(text).mid(i).startsWith(u"...")) {
            pattern += uR"((?:\.\.\.|\x{2026}))"_s;
            i += 2;
        } else if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            pattern += QRegularExpression::escape(text.mid(i, 2));
            ++i;
        } else {
            pattern += sign(text[i]);
        }
    }
    return pattern;
}

/// PCRE takes its limits at the start of a pattern; one that is already there can only be lowered.
QRegularExpression limited(const QString &pattern, int ways,
                           QRegularExpression::PatternOptions options) {
    return QRegularExpression(u"(*LIMIT_MATCH=%1)(*LIMIT_DEPTH=%1)%2"_s.arg(ways).arg(pattern),
                              options);
}

/// Lone halves of a pair, which PCRE refuses, become the sign for what cannot be read.
QString readable(const QString &text) {
    if (text.isValidUtf16())
        return text;
    QString whole = text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const bool pair =
            whole[i].isHighSurrogate() && i + 1 < whole.size() && whole[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (whole[i].isSurrogate())
            whole[i] = QChar::ReplacementCharacter;
    }
    return whole;
}

char32_t before(const QString &text, qsizetype at) {
    const QChar c = text[at - 1];
    return c.isLowSurrogate() && at > 1 ? QChar::surrogateToUcs4(text[at - 2], c) : c.unicode();
}

char32_t after(const QString &text, qsizetype at) {
    const QChar c = text[at];
    return c.isHighSurrogate() && at + 1 < text.size() ? QChar::surrogateToUcs4(c, text[at + 1])
                                                       : c.unicode();
}

bool isOfWord(char32_t c) {
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_';
}

/// Where words end; looked up only where a letter stands on both sides.
class Edges {
public:
    explicit Edges(const QString &text) : m_text(text) {}

    bool isWordEdge(qsizetype at) {
        if (at <= 0 || at >= m_text.size() || !isOfWord(before(m_text, at)) ||
            !isOfWord(after(m_text, at)))
            return true;
        if (!m_finder)
            m_finder = QTextBoundaryFinder(QTextBoundaryFinder::Word, m_text);
        m_finder->setPosition(at);
        return m_finder->isAtBoundary();
    }

private:
    const QString &m_text;
    std::optional<QTextBoundaryFinder> m_finder{};
};

bool cutsPair(const QString &text, qsizetype at) {
    return at > 0 && at < text.size() && text[at].isLowSurrogate() &&
           text[at - 1].isHighSurrogate();
}

} // namespace

FindPattern::FindPattern(const Wanted &wanted, const QString &pattern) : m_wanted(wanted) {
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!wanted.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    m_short = limited(pattern, WaysInShort, options);
    m_long = limited(pattern, WaysInLong, options);
}

Result<FindPattern> FindPattern::of(const Wanted &wanted) {
    const QString text = wanted.text.normalized(QString::NormalizationForm_C);
    if (!wanted.expression)
        return FindPattern(wanted, asTyped(text));
    // Its own place of a fault, without the limits before it.
    if (const QRegularExpression plain(text); !plain.isValid())
        return Error{Error::Kind::BadInput, text,
                     tr("This is not a regular expression: %1 (at character %2)")
                         .arg(plain.errorString())
                         .arg(plain.patternErrorOffset())};
    return FindPattern(wanted, text);
}

const QRegularExpression &FindPattern::forLength(qsizetype length) const {
    return length <= ShortText ? m_short : m_long;
}

Error FindPattern::tooHard() const {
    return {Error::Kind::BadInput, m_wanted.text,
            tr("This expression tries too many ways and was stopped: a + or * inside a group that "
               "is itself repeated is the usual cause")};
}

Result<QList<FindPattern::Match>> FindPattern::in(const QString &text, QDeadlineTimer until) const {
    QList<Match> found;
    if (m_wanted.text.isEmpty() || text.isEmpty())
        return found;
    const QString subject = readable(text);
    const QRegularExpression &pattern = forLength(subject.size());
    Edges edges(subject);
    for (qsizetype from = 0; from <= subject.size();) {
        const QRegularExpressionMatch match =
            pattern.match(subject, from, QRegularExpression::NormalMatch,
                          QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.isValid() || until.hasExpired())
            return tooHard();
        if (!match.hasMatch())
            break;
        const qsizetype start = match.capturedStart(), end = match.capturedEnd();
        const bool fits =
            end > start && !cutsPair(subject, start) && !cutsPair(subject, end) &&
            (!m_wanted.wholeWords || (edges.isWordEdge(start) && edges.isWordEdge(end)));
        if (fits)
            found.append({start, end - start,
                          pattern.captureCount() > 0 ? match.capturedTexts() : QStringList()});
        from = fits ? end : std::max(start, from) + 1;
        if (cutsPair(subject, from))
            ++from;
    }
    return found;
}

QString FindPattern::replacement(const Match &match, const QString &with) const {
    if (!m_wanted.expression)
        return with;
    QString made;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const QChar c = with[i];
        const QChar next = i + 1 < with.size() ? with[i + 1] : QChar();
        if ((c == u'\\' || c == u'$') && next == c) {
            made += c;
            ++i;
        } else if ((c == u'\\' || c == u'$') && next >= u'0' && next <= u'9') {
            made += match.captured.value(next.unicode() - u'0');
            ++i;
        } else {
            made += c;
        }
    }
    return made;
}
