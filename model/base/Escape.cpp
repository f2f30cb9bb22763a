// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Escape.h"

#include <QUrl>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// XML 1.0, section 2.2: what no document may hold, even escaped.
constexpr bool isForbidden(char16_t c) {
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c == 0xfffe || c == 0xffff;
}

/// What stands for a character (ASCII, or U+2028 and U+2029); nothing where it stands as it is.
using Special = QByteArrayView (*)(char16_t);

constexpr QByteArrayView inMarkup(char16_t c) {
    switch (c) {
    case u'&':
        return "&amp;";
    case u'<':
        return "&lt;";
    case u'>':
        return "&gt;";
    case u'"':
        return "&quot;";
    case u'\'':
        return "&#39;";
    default:
        return {};
    }
}

constexpr QByteArrayView inJson(char16_t c) {
    switch (c) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return {};
    }
}

constexpr QByteArrayView inScript(char16_t c) {
    switch (c) {
    case u'<':
        return "\\u003C";
    case u'>':
        return "\\u003E";
    case u'&':
        return "\\u0026";
    case 0x2028:
        return "\\u2028";
    case 0x2029:
        return "\\u2029";
    default:
        return inJson(c);
    }
}

char *putUtf8(char *to, char32_t c) {
    if (c < 0x80) {
        *to++ = char(c);
        return to;
    }
    if (c < 0x800) {
        *to++ = char(0xc0 | (c >> 6));
    } else {
        if (c < 0x10000) {
            *to++ = char(0xe0 | (c >> 12));
        } else {
            *to++ = char(0xf0 | (c >> 18));
            *to++ = char(0x80 | ((c >> 12) & 0x3f));
        }
        *to++ = char(0x80 | ((c >> 6) & 0x3f));
    }
    *to++ = char(0x80 | (c & 0x3f));
    return to;
}

/// In pieces, so that a long text costs one growing array and no copy of the whole. Nearly every
/// character is ASCII and stands for itself: a table says which.
template<Special special>
void append(QByteArray &to, QStringView text) {
    static constexpr auto itself = [] {
        std::array<bool, 0x80> plain{};
        for (char16_t c = 0; c < plain.size(); ++c)
            plain[c] = special(c).isEmpty() && !isForbidden(c);
        return plain;
    }();
    constexpr qsizetype Longest = 8; // bytes of one character
    std::array<char, 1024> piece;
    char *out = piece.data();
    const char *const full = piece.data() + piece.size() - Longest;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (out > full) {
            to.append(piece.data(), out - piece.data());
            out = piece.data();
        }
        const char16_t c = text[i].unicode();
        if (c < itself.size() && itself[c])
            *out++ = char(c);
        else if (const QByteArrayView instead = special(c); !instead.isEmpty())
            out = std::copy(instead.begin(), instead.end(), out);
        else if (QChar::isSurrogate(c)) {
            if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                out = putUtf8(out, QChar::surrogateToUcs4(QChar(c), text[++i]));
        } else if (!isForbidden(c))
            out = putUtf8(out, c);
    }
    to.append(piece.data(), out - piece.data());
}

/// The characters that a URL may hold as they are (RFC 3986, section 2); brackets belong to a
/// host of IPv6 alone, so they go the slow way.
bool isPlainUrlCharacter(QChar c) {
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"-._~:/?#@!$&'()*+,;="_s.contains(c));
}

bool isWellFormed(QStringView url) {
    for (qsizetype i = 0; i < url.size(); ++i) {
        const bool escape = url[i] == u'%' && i + 2 < url.size() && url[i + 1].unicode() < 0x80 &&
                            url[i + 2].unicode() < 0x80 && std::isxdigit(url[i + 1].unicode()) &&
                            std::isxdigit(url[i + 2].unicode());
        if (!escape && !isPlainUrlCharacter(url[i]))
            return false;
    }
    return true;
}

} // namespace

QByteArray Escape::markup(QStringView text) {
    QByteArray to;
    to.reserve(text.size() + text.size() / 8);
    appendMarkup(to, text);
    return to;
}

void Escape::appendMarkup(QByteArray &to, QStringView text) {
    append<inMarkup>(to, text);
}

void Escape::appendJson(QByteArray &to, QStringView text) {
    to.append('"');
    append<inJson>(to, text);
    to.append('"');
}

void Escape::appendJsonInScript(QByteArray &to, QStringView text) {
    to.append('"');
    append<inScript>(to, text);
    to.append('"');
}

QString Escape::safeHref(QStringView href) {
    QString url;
    url.reserve(href.size());
    for (QChar c : href)
        if (c.category() != QChar::Other_Control)
            url += c;
    url = url.trimmed();
    const QString scheme = url.left(qMax<qsizetype>(0, url.indexOf(u':'))).toLower();
    const QStringView rest = QStringView(url).mid(scheme.size() + 1);
    const bool web = scheme == u"http" || scheme == u"https";
    if (!web && scheme != u"mailto" && scheme != u"tel")
        return {};
    if (web && (!rest.startsWith(u"//") || rest.size() < 3 || rest[2] == u'/'))
        return {};
    if (!web && rest.isEmpty())
        return {};
    if (isWellFormed(url))
        return url;
    const QUrl parsed(url, QUrl::TolerantMode);
    return parsed.isValid() ? QString::fromLatin1(parsed.toEncoded()) : QString();
}
