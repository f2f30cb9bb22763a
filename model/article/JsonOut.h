// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Id.h"
#include "model/base/Instant.h"
#include <QByteArray>
#include <QStringList>

/// Writes JSON on one line in the order of the calls; commas put themselves. Texts are cleaned
/// (NFC, no control characters) on the way, so that what is written is in normal form.
class JsonOut {
public:
    QByteArray take() { return std::move(m_out); }

    void open(char bracket);
    void close(char bracket);
    JsonOut &key(const char *name);

    void text(const QString &value);
    void text(QStringView value) { text(value.toString()); }
    void cleanText(QStringView value);     ///< is in normal form already
    void textOrNull(const QString &value); ///< null when empty
    void texts(const QStringList &values);
    void number(qint64 value);
    void fraction(double value); ///< between 0 and 1, in the shortest form that reads back the same
    void flag(bool value) { raw(value ? "true" : "false"); }
    void null() { raw("null"); }
    void instant(const std::optional<Instant> &at);
    void moment(Instant at);       ///< null for a time that is not set
    void raw(QByteArrayView json); ///< a value that is JSON already

private:
    void separate();

    QByteArray m_out;
    bool m_first = true; ///< nothing stands before the next value on its level
};
