// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QIODevice>
#include <QStringDecoder>

/// The lines of a text in UTF-8, UTF-16 (by byte order mark or by shape) or, where it is neither,
/// Windows-1252; ended by LF, CR LF or CR. Reads in blocks; memory does not grow with the text.
class TextLines {
public:
    explicit TextLines(QIODevice &bytes);

    /// The next line without its ending; false after the last. What is no text (NUL characters, a
    /// character cut off, a line over the limit) is an Error that names the line.
    Result<bool> next(QString &line);
    int number() const { return m_number; } ///< of the line given last, from 1

    /// "a PDF file": what these first bytes are when they are known not to be text; else "".
    static QString foreignFormat(QByteArrayView head);

private:
    enum class Encoding { Unknown, Utf8, Utf16, Windows1252 };

    Result<void> fill();
    Result<void> take(QByteArray block);
    void recognise(QByteArray &head);
    Result<void> finish();
    Result<QString> decoded(QByteArrayView line);
    Error fault(const QString &text) const;

    QIODevice &m_bytes;
    QByteArray m_buffer; ///< not yet given; UTF-8 or Windows-1252
    qsizetype m_at = 0;
    Encoding m_encoding = Encoding::Unknown;
    QStringDecoder m_decoder; ///< of UTF-16
    int m_number = 0;
    bool m_odd = false; ///< UTF-16: an odd number of bytes so far
    bool m_ended = false, m_afterCr = false;
    bool m_sawMultibyte = false; ///< then a byte that is no UTF-8 is damage, not Windows-1252
};
