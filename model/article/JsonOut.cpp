// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/JsonOut.h"

#include "model/base/Escape.h"
#include "model/base/Text.h"

#include <array>
#include <charconv>

void JsonOut::separate() {
    if (!m_first)
        m_out += ',';
    m_first = false;
}

void JsonOut::open(char bracket) {
    separate();
    m_out += bracket;
    m_first = true;
}

void JsonOut::close(char bracket) {
    m_out += bracket;
    m_first = false;
}

JsonOut &JsonOut::key(const char *name) {
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
    m_first = true;
    return *this;
}

void JsonOut::text(const QString &value) {
    cleanText(Text::clean(value, true));
}

void JsonOut::cleanText(QStringView value) {
    separate();
    Escape::appendJson(m_out, value);
}

void JsonOut::textOrNull(const QString &value) {
    // Cleaned first: what is empty then is absent.
    if (const QString clean = Text::clean(value, true); clean.isEmpty())
        null();
    else
        text(clean);
}

void JsonOut::texts(const QStringList &values) {
    open('[');
    for (const QString &value : values)
        text(value);
    close(']');
}

void JsonOut::number(qint64 value) {
    raw(QByteArray::number(value));
}

void JsonOut::fraction(double value) {
    // The negation catches what is no number, and -0.
    const double bounded = !(value > 0) ? 0.0 : value > 1 ? 1.0 : value;
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), bounded);
    raw(QByteArrayView(digits.data(), end.ptr - digits.data()));
}

void JsonOut::instant(const std::optional<Instant> &at) {
    if (at)
        raw('"' + toRfc3339(*at).toLatin1() + '"');
    else
        null();
}

void JsonOut::moment(Instant at) {
    instant(at == Instant() ? std::nullopt : std::optional(at));
}

void JsonOut::raw(QByteArrayView json) {
    separate();
    m_out.append(json);
}
