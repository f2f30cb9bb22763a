// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Record.h"
#include "model/base/Escape.h"
#include "model/base/Text.h"
#include <QJsonArray>
#include <QJsonObject>

namespace {

void append(QByteArray &to, const QJsonValue &value) {
    if (value.isString()) {
        Escape::appendJson(to, value.toString());
    } else if (value.isBool()) {
        to += value.toBool() ? "true" : "false";
    } else if (value.isDouble()) {
        to += QByteArray::number(value.toInteger());
    } else if (value.isArray()) {
        to += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                to += ',';
            append(to, array.at(i));
        }
        to += ']';
    } else if (value.isObject()) {
        to += '{';
        const QJsonObject object = value.toObject();
        for (auto key = object.begin(); key != object.end(); ++key) {
            if (key != object.begin())
                to += ',';
            Escape::appendJson(to, key.key());
            to += ':';
            append(to, key.value());
        }
        to += '}';
    } else {
        to += "null";
    }
}

} // namespace

Record &Record::cell(const QString &text) {
    m_cells += text;
    return *this;
}

Record &Record::key(QLatin1StringView key, const QJsonValue &value) {
    m_json += m_json.isEmpty() ? "{\"" : ",\"";
    m_json.append(key.data(), key.size());
    m_json += "\":";
    append(m_json, value);
    return *this;
}

Record &Record::both(QLatin1StringView name, const QString &text) {
    return cell(text).key(name, text);
}

Record &Record::both(QLatin1StringView name, qint64 number) {
    return cell(QString::number(number)).key(name, number);
}

QByteArray Record::text() const {
    QByteArray line;
    for (const QString &cell : m_cells) {
        if (&cell != &m_cells.first())
            line += '\t';
        // A line break between words is a space, not nothing.
        QString flat = cell;
        for (QChar &c : flat)
            c = c == u'\n' || c == u'\t' || c == u'\r' ? QChar(u' ') : c;
        line += Text::forTerminal(flat).toUtf8();
    }
    return line;
}

QByteArray Record::json() const {
    return m_json.isEmpty() ? QByteArrayLiteral("{}") : m_json + '}';
}

QJsonValue jsonOf(const std::optional<int> &number) {
    return number ? QJsonValue(*number) : QJsonValue();
}
