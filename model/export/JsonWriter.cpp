// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/JsonWriter.h"

#include "model/base/Escape.h"

JsonWriter &JsonWriter::object() {
    comma();
    m_out += '{';
    m_ends += '}';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::array() {
    comma();
    m_out += '[';
    m_ends += ']';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::end() {
    Q_ASSERT(!m_ends.isEmpty());
    m_out += m_ends.back();
    m_ends.chop(1);
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::key(MarkupWriter::Word key) {
    comma();
    m_out.append('"').append(key.text()).append("\":");
    m_first = true; // its value needs no comma
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text) {
    comma();
    if (m_place == Place::InScript)
        Escape::appendJsonInScript(m_out, text);
    else
        Escape::appendJson(m_out, text);
    return *this;
}

JsonWriter &JsonWriter::value(qint64 number) {
    comma();
    m_out += QByteArray::number(number);
    return *this;
}

JsonWriter &JsonWriter::field(MarkupWriter::Word name, QStringView text) {
    return text.isEmpty() ? *this : key(name).value(text);
}

JsonWriter &JsonWriter::field(MarkupWriter::Word name, qint64 number) {
    return key(name).value(number);
}

QByteArray JsonWriter::take() {
    Q_ASSERT(m_ends.isEmpty());
    m_first = true;
    return std::exchange(m_out, {});
}

SafeMarkup JsonWriter::takeForScript() {
    Q_ASSERT(m_place == Place::InScript);
    return SafeMarkup(take());
}

void JsonWriter::comma() {
    if (!m_first)
        m_out += ',';
    m_first = false;
}
