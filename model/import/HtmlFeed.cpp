// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/HtmlFeed.h"
#include <QRegularExpression>
#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Name("standfirst-data:");
constexpr qsizetype LongestDataHead = 128;
constexpr qsizetype LongestHeld = 262'144; ///< without the end of a tag

bool isBase64(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '/' || c == '=' || c == '%' || c == '-' || c == '_';
}

bool isDropped(QChar c) {
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\f' && u != u'\r') || u == 0x7F ||
           u == 0xFFFE || u == 0xFFFF;
}

/// What the text says of itself: <meta charset="…"> or the charset of its http-equiv.
QByteArray charsetOf(const QByteArray &head) {
    static const QRegularExpression charset(
        u"<meta[^>]{0,200}charset\\s*=\\s*[\\x22']?\\s*([A-Za-z0-9_.:-]{2,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(head.first(std::min<qsizetype>(head.size(), 4096))))
        .captured(1)
        .toLatin1();
}

QString languageOf(const QString &text) {
    static const QRegularExpression lang(
        u"<html[^>]{0,400}\\slang\\s*=\\s*[\\x22']?([A-Za-z0-9-]{2,35})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return lang.match(text.first(std::min<qsizetype>(text.size(), 4096))).captured(1);
}

/// In UTF-16 markup every other byte is zero: 1 where the first of a pair is, 0 the second, else
/// -1.
int zeroHalf(const QByteArray &head) {
    const qsizetype some = std::min<qsizetype>(head.size(), 256) / 2;
    if (some < 2)
        return -1;
    int zeros[2] = {0, 0};
    for (qsizetype i = 0; i < some * 2; ++i)
        zeros[i % 2] += head[i] == 0;
    if (zeros[1] * 2 > some && zeros[0] == 0)
        return 0;
    return zeros[0] * 2 > some && zeros[1] == 0 ? 1 : -1;
}

/// The head that Windows puts before HTML on a clipboard ends where the markup begins.
void removeClipboardHead(QByteArray &block) {
    if (block.startsWith("Version:") &&
        block.first(std::min<qsizetype>(512, block.size())).contains("StartHTML:"))
        block.remove(0, std::max<qsizetype>(0, block.indexOf('<')));
}

} // namespace

void HtmlFeed::recognise(const QByteArray &head) {
    using Encoding = QStringConverter::Encoding;
    if (const auto mark = QStringConverter::encodingForData(head)) {
        m_decoder = QStringDecoder(*mark);
        return;
    }
    if (const int half = zeroHalf(head); half >= 0) {
        m_decoder = QStringDecoder(half == 0 ? Encoding::Utf16LE : Encoding::Utf16BE);
        return;
    }
    QByteArray charset = charsetOf(head);
    // The web means Windows-1252 when it says these (WHATWG Encoding, 4.2).
    if (charset.compare("iso-8859-1", Qt::CaseInsensitive) == 0 ||
        charset.compare("us-ascii", Qt::CaseInsensitive) == 0)
        charset = "windows-1252";
    const bool says = !charset.isEmpty() && !charset.toLower().startsWith("utf");
    if (says)
        m_decoder = QStringDecoder(charset.constData());
    if (says && m_decoder.isValid())
        return;
    QStringDecoder trial(Encoding::Utf8);
    const QString unused = trial(head);
    m_decoder = trial.hasError() ? QStringDecoder("windows-1252") : QStringDecoder(Encoding::Utf8);
    if (!m_decoder.isValid())
        m_decoder = QStringDecoder(Encoding::Latin1);
}

QString HtmlFeed::decoded(const QByteArray &block) {
    const bool first = !std::exchange(m_started, true);
    if (first)
        recognise(block);
    QString text = m_decoder(block);
    text.removeIf(isDropped);
    if (first) // libxml2 does not tell of this element
        m_language = languageOf(text);
    return text;
}

QByteArray HtmlFeed::next() {
    QByteArray out;
    while (out.isEmpty() && !m_ended) {
        const QByteArray block = m_bytes.read(m_started ? Block : 4 * Block);
        m_ended = block.isEmpty();
        const bool first = !m_started;
        m_held += decoded(block).toUtf8();
        if (first)
            removeClipboardHead(m_held);
        m_ready += filtered(m_ended);
        out = cut();
    }
    return out;
}

/// libxml2 2.9 loses its place in a tag that is handed over in two parts, when the border is in the
/// value of an attribute: from there on it waits for the end of the text. So blocks end where a tag
/// does, and best where one that begins or a new line shows that it does.
QByteArray HtmlFeed::cut() {
    if (m_ended)
        return std::exchange(m_ready, {});
    qsizetype end = std::max(m_ready.lastIndexOf("><"), m_ready.lastIndexOf(">\n"));
    if (end < 0)
        end = m_ready.lastIndexOf('>');
    if (end < 0 && m_ready.size() < LongestHeld)
        return {};
    const QByteArray out = end < 0 ? m_ready : m_ready.first(end + 1);
    m_ready.remove(0, out.size());
    return out;
}

QByteArray HtmlFeed::filtered(bool ended) {
    QByteArray out;
    out.reserve(m_held.size());
    qsizetype at = 0;
    for (qsizetype before = -1; at < m_held.size() && at != before;) {
        before = at;
        if (m_state == State::Declaration) {
            const qsizetype end = m_held.indexOf('>', at);
            at = end < 0 ? m_held.size() : end + 1;
            m_state = end < 0 ? State::Declaration : State::Text;
        } else {
            at = m_state == State::Data ? data(at, out, ended) : text(at, out, ended);
        }
    }
    m_held.remove(0, at);
    return out;
}

/// Up to what is not for the parser, or to what cannot be told yet.
qsizetype HtmlFeed::text(qsizetype at, QByteArray &out, bool ended) {
    const qsizetype size = m_held.size();
    for (qsizetype i = at; i < size; ++i) {
        const char c = m_held[i], before = i > 0 ? m_held[i - 1] : ' ';
        const bool valued = before == '"' || before == '\'' || before == '=';
        const bool opens = c == '<', data = (c == 'd' || c == 'D') && valued;
        if (!opens && !data)
            continue;
        const qsizetype from = data ? std::max(at, i - 1) : i;
        if (size - i < 5 && !ended) {
            out.append(m_held.constData() + at, from - at);
            return from;
        }
        const QByteArrayView rest = QByteArrayView(m_held).sliced(i);
        if (opens && rest.startsWith("<![")) {
            out.append(m_held.constData() + at, i - at);
            m_state = State::Declaration;
            return i;
        }
        if (data && rest.size() >= 5 && rest.first(5).compare("data:", Qt::CaseInsensitive) == 0) {
            out.append(m_held.constData() + at, i - at);
            return dataHead(i, out, ended);
        }
    }
    // The last character stays: it says whether a "data:" stands in an attribute.
    const qsizetype keep = ended || size == at ? 0 : 1;
    out.append(m_held.constData() + at, size - at - keep);
    return size - keep;
}

/// "data:image/png;base64," begins a picture; anything else is text.
qsizetype HtmlFeed::dataHead(qsizetype at, QByteArray &out, bool ended) {
    const QByteArrayView rest = QByteArrayView(m_held).sliced(at);
    const QByteArrayView start = rest.first(std::min(LongestDataHead, rest.size()));
    const qsizetype comma = start.indexOf(',');
    if (comma < 0 && rest.size() < LongestDataHead && !ended &&
        std::none_of(start.begin(), start.end(),
                     [](char c) { return c == '"' || c == '\'' || c == '>'; })) {
        const qsizetype before = out.isEmpty() ? 0 : 1; // comes again with the rest
        out.chop(before);
        return at - before;
    }
    const QByteArray head = start.first(std::max<qsizetype>(0, comma)).toByteArray().toLower();
    const bool picture =
        head.endsWith(";base64") && std::all_of(head.begin(), head.end(), [](char c) {
            return c > ' ' && c != '"' && c != '\'' && c != '<' && c != '>';
        });
    if (!picture) {
        out.append(rest.data(), 5);
        return at + 5;
    }
    const qsizetype typeEnd = head.indexOf(';');
    m_pictures.append({head.sliced(5, typeEnd - 5), {}});
    m_quoted = at > 0 && m_held[at - 1] != '=';
    m_state = State::Data;
    return at + comma + 1;
}

qsizetype HtmlFeed::data(qsizetype at, QByteArray &out, bool ended) {
    qsizetype end = at;
    while (end < m_held.size() &&
           (isBase64(m_held[end]) || (m_quoted && std::isspace(uchar(m_held[end])))))
        ++end;
    m_pictureBytes += (end - at) * 3 / 4;
    QByteArray &bytes = m_pictures.last().base64;
    if (m_pictureBytes <= MostPictureBytes)
        bytes.append(m_held.constData() + at, end - at);
    else
        bytes.clear();
    if (end < m_held.size() || ended) {
        out.append(Name.data(), Name.size());
        out.append(QByteArray::number(m_pictures.size() - 1));
        m_state = State::Text;
    }
    return end;
}

qsizetype HtmlFeed::indexOf(QByteArrayView src) const {
    bool number = false;
    const qsizetype index =
        src.startsWith(Name) ? src.sliced(Name.size()).toByteArray().toInt(&number) : -1;
    return number && index >= 0 && index < m_pictures.size() ? index : -1;
}

const DataUri *HtmlFeed::picture(QByteArrayView src) const {
    const qsizetype index = indexOf(src);
    return index < 0 ? nullptr : &m_pictures[index];
}

void HtmlFeed::forget(QByteArrayView src) {
    if (const qsizetype index = indexOf(src); index >= 0)
        m_pictures[index].base64.clear();
}
