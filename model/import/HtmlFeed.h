// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QStringDecoder>

/// A picture that stood in the text itself (RFC 2397), not yet decoded.
struct DataUri {
    QByteArray type{};   ///< "image/png", as it says
    QByteArray base64{}; ///< empty where it was too large
};

/// The bytes of an HTML text on their way to a parser: in blocks, as UTF-8, without NUL and control
/// characters, without the bogus declarations (`<![if …]>`) that libxml2 takes for text, and with a
/// short name in the place of each picture that stands in the text. The encoding is that of a byte
/// order mark, of the shape, of the text's own charset, else UTF-8, else Windows-1252.
class HtmlFeed {
public:
    static constexpr qsizetype Block = 16384;
    static constexpr qsizetype MostPictureBytes = 200'000'000; ///< of all, decoded

    explicit HtmlFeed(QIODevice &bytes) : m_bytes(bytes) {}

    QByteArray next(); ///< empty at the end
    const QString &language() const {
        return m_language;
    } ///< that <html> says, "" where it does not
    const DataUri *
    picture(QByteArrayView src) const; ///< nullptr where it is none of the short names
    void forget(QByteArrayView src);   ///< frees the bytes of a picture that was taken

private:
    enum class State { Text, Declaration, Data };
    QString decoded(const QByteArray &block);
    void recognise(const QByteArray &head);
    QByteArray filtered(bool ended);
    QByteArray cut();
    qsizetype text(qsizetype at, QByteArray &out, bool ended);
    qsizetype data(qsizetype at, QByteArray &out, bool ended);
    qsizetype dataHead(qsizetype at, QByteArray &out, bool ended);
    qsizetype indexOf(QByteArrayView src) const;

    QIODevice &m_bytes;
    QStringDecoder m_decoder{};
    QString m_language{};
    QByteArray m_ready{}; ///< filtered, not yet given
    QByteArray m_held{};  ///< UTF-8, not yet filtered
    QList<DataUri> m_pictures{};
    qsizetype m_pictureBytes = 0;
    State m_state = State::Text;
    bool m_started = false, m_ended = false, m_quoted = false;
};
