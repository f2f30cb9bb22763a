// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/JsonRecords.h"
#include "model/import/ImportLimits.h"
#include <QCoreApplication>

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("JsonRecords", text);
}

} // namespace

Error JsonRecords::fault(const QString &text) const {
    return {Error::Kind::BadInput, {}, tr("line %1: %2").arg(m_line).arg(text)};
}

Result<bool> JsonRecords::fill() {
    m_buffer.resize(65536);
    m_at = 0;
    const qint64 got = m_bytes.read(m_buffer.data(), m_buffer.size());
    m_buffer.resize(std::max<qint64>(got, 0));
    if (got < 0)
        return fault(tr("could not be read: %1").arg(m_bytes.errorString()));
    if (!m_started && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    m_started = true;
    return got > 0;
}

Result<int> JsonRecords::peek() {
    while (true) {
        for (; m_at < m_buffer.size(); ++m_at) {
            const char byte = m_buffer.at(m_at);
            m_line += byte == '\n';
            if (byte != ' ' && byte != '\t' && byte != '\n' && byte != '\r')
                return static_cast<unsigned char>(byte);
        }
        const auto more = fill();
        if (!more)
            return more.error();
        if (!*more)
            return -1;
    }
}

Result<bool> JsonRecords::end() {
    if (m_inArray)
        return fault(tr("the array has no end: the file seems to be cut off"));
    return false;
}

Result<bool> JsonRecords::next(QByteArray &record) {
    auto byte = peek();
    if (!byte)
        return byte.error();
    if (m_number == 0 && !m_inArray && *byte == '[') {
        m_inArray = true;
        ++m_at;
        byte = peek();
    } else if (m_inArray && m_number > 0 && byte.ok() && *byte == ',') {
        ++m_at;
        byte = peek();
        if (byte.ok() && *byte == ']')
            return fault(tr("a comma stands before the end of the array"));
    } else if (m_inArray && m_number > 0 && byte.ok() && *byte == '{') {
        return fault(tr("a comma is missing between two objects"));
    }
    if (!byte)
        return byte.error();
    if (m_inArray && *byte == ']') {
        ++m_at;
        m_inArray = false;
        m_closed = true;
        byte = peek();
        if (!byte)
            return byte.error();
    }
    if (*byte < 0)
        return end();
    if (m_closed)
        return fault(tr("something follows the end of the array"));
    if (*byte != '{')
        return fault(tr("an object should begin here, with a brace"));
    return object(record);
}

Result<bool> JsonRecords::object(QByteArray &record) {
    record.clear();
    m_recordLine = m_line;
    int depth = 0;
    bool text = false, escaped = false;
    while (true) {
        const qsizetype from = m_at;
        for (; m_at < m_buffer.size(); ++m_at) {
            const char byte = m_buffer.at(m_at);
            m_line += byte == '\n';
            if (text) {
                text = escaped || byte != '"';
                escaped = !escaped && byte == '\\';
            } else if (byte == '"') {
                text = true;
            } else if (byte == '{' || byte == '[') {
                if (++depth > ImportLimits::JsonDepth)
                    return fault(
                        tr("is nested deeper than %1 levels").arg(ImportLimits::JsonDepth));
            } else if ((byte == '}' || byte == ']') && --depth == 0) {
                ++m_at;
                record.append(m_buffer.constData() + from, m_at - from);
                ++m_number;
                return true;
            }
        }
        record.append(m_buffer.constData() + from, m_at - from);
        if (record.size() > ImportLimits::Record)
            return fault(
                tr("one record is larger than %1 MB").arg(ImportLimits::Record / 1'000'000));
        const auto more = fill();
        if (!more)
            return more.error();
        if (!*more)
            return fault(tr("the object has no end: the file seems to be cut off"));
    }
}
