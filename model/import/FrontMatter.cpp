// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/FrontMatter.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// A word as YAML writes it: bare, in quotes, or as JSON does.
QString word(QString text) {
    text = text.trimmed();
    if (text.startsWith(u'"')) {
        const auto json = QJsonDocument::fromJson((u'[' + text + u']').toUtf8());
        if (json.isArray())
            return json.array().first().toString();
    }
    if (text.size() >= 2 && text.startsWith(u'\'') && text.endsWith(u'\''))
        return text.sliced(1, text.size() - 2).replace("''"_L1, "'"_L1);
    return text;
}

QStringList words(const QString &text) {
    const QString value = text.trimmed();
    if (!value.startsWith(u'[') || !value.endsWith(u']'))
        return value.isEmpty() ? QStringList() : QStringList{word(value)};
    QStringList all;
    if (const auto json = QJsonDocument::fromJson(value.toUtf8()); json.isArray()) {
        for (const QJsonValue &each : json.array())
            all.append(each.toString());
        return all;
    }
    for (const QString &each : value.sliced(1, value.size() - 2).split(u','))
        all.append(word(each));
    return all;
}

} // namespace

QString FrontMatter::one(std::initializer_list<QLatin1StringView> keys) const {
    const QStringList words = all(keys);
    return words.isEmpty() ? QString() : words.first();
}

QStringList FrontMatter::all(std::initializer_list<QLatin1StringView> keys) const {
    for (const QLatin1StringView key : keys)
        if (const auto found = fields.constFind(key); found != fields.constEnd())
            return *found;
    return {};
}

FrontMatter frontMatter(const QString &text) {
    FrontMatter matter;
    if (!text.startsWith("---\n"_L1))
        return matter;
    QString key;
    for (qsizetype at = 4; at < text.size();) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        const QString line = text.sliced(at, end - at);
        at = end + 1;
        if (line == "---"_L1 || line == "..."_L1) {
            matter.end = std::min(at, text.size());
            return matter;
        }
        const qsizetype colon = line.indexOf(u':');
        const bool item = line.trimmed().startsWith("- "_L1);
        if (item && !key.isEmpty()) {
            matter.fields[key].append(word(line.trimmed().sliced(2)));
        } else if (colon > 0 && !line.front().isSpace()) {
            key = line.first(colon).trimmed().toLower();
            matter.fields.insert(key, words(line.sliced(colon + 1)));
        }
    }
    return {};
}
