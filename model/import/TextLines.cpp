// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/TextLines.h"
#include "model/import/ImportLimits.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Block = 65536;

/// Windows-1252, 0x80 to 0x9F (WHATWG Encoding, index windows-1252); the rest is Latin-1.
constexpr std::array<char16_t, 32> Windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString tr(const char *text) {
    return QCoreApplication::translate("TextLines", text);
}

QString fromWindows1252(QByteArrayView bytes) {
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code >= 0x80 && code < 0xA0 ? QChar(Windows1252[code - 0x80u]) : QChar(ushort(code));
    });
    return text;
}

/// How many bytes at the end begin a UTF-8 sequence that is not whole.
qsizetype cutOff(QByteArrayView bytes) {
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0) {
            const qsizetype needs = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return byte >= 0xC2 && byte <= 0xF4 && needs > back ? back : 0;
        }
    }
    return 0;
}

/// A control character that no text has, but for line ends, tabs, form feeds and escapes.
bool isControl(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code == 0 || code == 0x7F || (code < 0x20 && !std::strchr("\t\n\v\f\r\x1B", code));
}

/// UTF-16 without a mark: nearly every second byte of Latin text is 0, and the other one a letter.
/// Gives the half that is 0.
int zeroHalf(QByteArrayView head) {
    const qsizetype pairs = std::min<qsizetype>(head.size(), 1024) / 2;
    if (pairs < 2)
        return -1;
    for (int half = 0; half < 2; ++half) {
        qsizetype letters = 0, otherZeros = 0;
        for (qsizetype i = 0; i < pairs * 2; i += 2) {
            letters += head[i + half] == 0 && !isControl(head[i + 1 - half]);
            otherZeros += head[i + 1 - half] == 0;
        }
        if (letters * 10 >= pairs * 4 && otherZeros * 20 <= pairs)
            return half;
    }
    return -1;
}

} // namespace

TextLines::TextLines(QIODevice &bytes) : m_bytes(bytes) {}

QString TextLines::foreignFormat(QByteArrayView head) {
    struct Magic {
        const char *begins;
        QString name;
    };
    const std::array magics{Magic{"%PDF-", tr("a PDF file")},
                            Magic{"PK\x03\x04", tr("a ZIP or office document")},
                            Magic{"\x89PNG", tr("a picture")},
                            Magic{"\xFF\xD8\xFF", tr("a picture")},
                            Magic{"GIF8", tr("a picture")},
                            Magic{"{\\rtf", tr("an RTF document")},
                            Magic{"SQLite format 3", tr("a database")},
                            Magic{"\x7F"
                                  "ELF",
                                  tr("a program")},
                            Magic{"\x1F\x8B", tr("a compressed file")}};
    for (const Magic &magic : magics) {
        if (head.startsWith(magic.begins))
            return magic.name;
    }
    const bool wide =
        head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF") || zeroHalf(head) >= 0;
    const auto controls = std::count_if(head.begin(), head.end(), isControl);
    return !wide && controls * 20 > head.size() ? tr("not text but binary data") : QString();
}

Error TextLines::fault(const QString &text) const {
    return {Error::Kind::BadInput, {}, tr("line %1 %2").arg(m_number + 1).arg(text)};
}

void TextLines::recognise(QByteArray &head) {
    m_encoding = Encoding::Utf16;
    const int half = zeroHalf(head);
    if (head.startsWith("\xFF\xFE") || half == 1) {
        m_decoder = QStringDecoder(QStringDecoder::Utf16LE);
    } else if (head.startsWith("\xFE\xFF") || half == 0) {
        m_decoder = QStringDecoder(QStringDecoder::Utf16BE);
    } else {
        m_encoding = Encoding::Utf8;
        if (head.startsWith("\xEF\xBB\xBF"))
            head.remove(0, 3);
        else if (!QByteArrayView(head).chopped(cutOff(head)).isValidUtf8())
            m_encoding = Encoding::Windows1252;
    }
}

Result<void> TextLines::take(QByteArray block) {
    if (m_encoding == Encoding::Unknown)
        recognise(block);
    if (m_at > 0) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    if (m_encoding == Encoding::Utf16) {
        m_odd = m_odd != (block.size() % 2 == 1);
        const QString text = m_decoder.decode(block);
        if (m_decoder.hasError())
            return fault(tr("or one soon after it holds what is no character of UTF-16"));
        m_buffer.append(text.toUtf8());
    } else {
        m_buffer.append(block);
    }
    return {};
}

Result<void> TextLines::fill() {
    QByteArray block(Block, Qt::Uninitialized);
    const qint64 got = m_bytes.read(block.data(), Block);
    if (got < 0)
        return fault(tr("could not be read: %1").arg(m_bytes.errorString()));
    if (got == 0) {
        m_ended = true;
        return finish();
    }
    block.truncate(got);
    return take(std::move(block));
}

Result<void> TextLines::finish() {
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_at);
    if (m_encoding == Encoding::Utf8 && cutOff(rest) > 0)
        return fault(tr("ends in the middle of a character: the file seems to be cut off"));
    if (m_encoding == Encoding::Utf16) {
        // Half a surrogate pair is only given up when more comes.
        static_cast<void>(QString(m_decoder.decode(QByteArrayView("\n\0", 2))));
        if (m_odd || m_decoder.hasError())
            return fault(tr("ends in the middle of a character: the file seems to be cut off"));
    }
    return {};
}

Result<QString> TextLines::decoded(QByteArrayView line) {
    if (std::memchr(line.data(), 0, size_t(line.size())) != nullptr)
        return fault(tr("holds a NUL character: this is not text"));
    if (m_encoding == Encoding::Windows1252)
        return fromWindows1252(line);
    if (!line.isValidUtf8()) {
        if (m_sawMultibyte || m_encoding == Encoding::Utf16)
            return fault(tr("is not valid UTF-8, though earlier lines are"));
        m_encoding = Encoding::Windows1252; // plain ASCII so far, so nothing was read wrongly
        return fromWindows1252(line);
    }
    const QString text = QString::fromUtf8(line);
    m_sawMultibyte = m_sawMultibyte || text.size() != line.size();
    return text;
}

Result<bool> TextLines::next(QString &line) {
    qsizetype searched = 0;
    while (true) {
        if (m_afterCr && m_at < m_buffer.size()) {
            m_at += m_buffer.at(m_at) == '\n';
            m_afterCr = false;
        }
        const char *const from = m_buffer.constData() + m_at;
        const qsizetype size = m_buffer.size() - m_at;
        const auto *const end = std::find_if(from + std::min(searched, size), from + size,
                                             [](char c) { return c == '\n' || c == '\r'; });
        searched = end - from;
        if (searched > ImportLimits::Line)
            return fault(tr("is longer than %1 bytes").arg(ImportLimits::Line));
        if (searched < size || (m_ended && size > 0)) {
            auto text = decoded(QByteArrayView(from, searched));
            if (!text)
                return text.error();
            line = std::move(*text);
            m_afterCr = searched < size && *end == '\r';
            m_at += std::min(searched + 1, size);
            ++m_number;
            return true;
        }
        if (m_ended)
            return false;
        if (auto filled = fill(); !filled)
            return filled.error();
    }
}
