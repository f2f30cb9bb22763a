// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/JsonIn.h"

#include "model/base/Text.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text) {
    return QCoreApplication::translate("JsonIn", text);
}
} // namespace

QString JsonPlace::toText() const {
    const QString before = parent ? parent->toText() : QString();
    if (index >= 0)
        return before + u'[' + QString::number(index) + u']';
    return before.isEmpty() ? key.toString() : before + u'.' + key.toString();
}

void JsonTrouble::at(const JsonPlace &place, const QString &text) {
    if (m_first)
        return;
    const QString where = place.toText();
    m_first = Error{Error::Kind::BadInput, {}, where.isEmpty() ? text : where + u": "_s + text};
}

QJsonValue JsonIn::take(QStringView key, QJsonValue::Type type) {
    m_asked.append(key);
    if (m_found == m_object.size()) // nothing is left to be found: most spans have but a text
        return QJsonValue::Undefined;
    const auto found = m_object.find(key);
    if (found == m_object.end())
        return QJsonValue::Undefined;
    ++m_found;
    const QJsonValue value = *found;
    if (value.isNull())
        return QJsonValue::Undefined;
    if (value.type() == type)
        return value;
    static const QHash<QJsonValue::Type, const char *> names{
        {QJsonValue::String, QT_TRANSLATE_NOOP("JsonIn", "this must be a text")},
        {QJsonValue::Double, QT_TRANSLATE_NOOP("JsonIn", "this must be a number")},
        {QJsonValue::Bool, QT_TRANSLATE_NOOP("JsonIn", "this must be true or false")},
        {QJsonValue::Array, QT_TRANSLATE_NOOP("JsonIn", "this must be a list")},
        {QJsonValue::Object, QT_TRANSLATE_NOOP("JsonIn", "this must be an object")},
    };
    trouble(key, tr(names.value(type)));
    return QJsonValue::Undefined;
}

bool JsonIn::has(QStringView key) {
    const auto found = m_object.find(key);
    return found != m_object.end() && !found->isNull();
}

QString JsonIn::text(QStringView key) {
    return Text::clean(take(key, QJsonValue::String).toString(), true);
}

QStringList JsonIn::texts(QStringView key) {
    QStringList all;
    list(key, [&](const QJsonValue &value, const JsonPlace &place) {
        if (value.isString())
            all += Text::clean(value.toString(), true);
        else
            m_trouble.at(place, tr("this must be a text"));
    });
    return all;
}

bool JsonIn::flag(QStringView key) {
    return take(key, QJsonValue::Bool).toBool();
}

std::optional<int> JsonIn::number(QStringView key, int least, int most) {
    const QJsonValue value = take(key, QJsonValue::Double);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble();
    if (number >= least && number <= most && std::floor(number) == number)
        return int(number);
    trouble(key, tr("this must be a whole number from %1 to %2").arg(least).arg(most));
    return std::nullopt;
}

double JsonIn::fraction(QStringView key, double absent) {
    const double number = take(key, QJsonValue::Double).toDouble(absent);
    if (number >= 0 && number <= 1)
        return number > 0 ? number : 0; // not -0
    trouble(key, tr("this must be a number from 0 to 1"));
    return 0;
}

std::optional<Instant> JsonIn::instant(QStringView key) {
    const QJsonValue value = take(key, QJsonValue::String);
    if (value.isUndefined())
        return std::nullopt;
    const std::optional<Instant> at = fromRfc3339(value.toString());
    if (!at)
        trouble(key, tr("this must be a time such as 2026-01-31T09:00:00Z"));
    return at;
}

std::optional<ArticleId> JsonIn::articleId(QStringView key) {
    const QJsonValue value = take(key, QJsonValue::String);
    if (value.isUndefined())
        return std::nullopt;
    const std::optional<ArticleId> id = ArticleId::fromText(value.toString());
    if (!id)
        trouble(key, tr("this must be the id of an article (a UUID)"));
    return id;
}

int JsonIn::word(QStringView key, std::span<const QStringView> words) {
    const QJsonValue value = take(key, QJsonValue::String);
    if (value.isUndefined())
        return 0;
    const QString word = value.toString();
    QStringList known;
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == words[i])
            return int(i);
        known += words[i].toString();
    }
    trouble(key, tr("“%1” is unknown here; known are %2")
                     .arg(Text::forTerminal(Text::cut(word, 40)), known.join(u", "_s)));
    return 0;
}

bool JsonIn::object(QStringView key, const OnObject &read) {
    const QJsonValue value = take(key, QJsonValue::Object);
    if (value.isUndefined())
        return false;
    const JsonPlace place{m_place, key};
    JsonIn inside(value.toObject(), &place, m_trouble);
    read(inside);
    inside.finish();
    return true;
}

void JsonIn::list(QStringView key, const OnValue &read) {
    const QJsonValue value = take(key, QJsonValue::Array);
    if (value.isUndefined())
        return;
    const JsonPlace place{m_place, key};
    const QJsonArray all = value.toArray();
    for (qsizetype i = 0; i < all.size() && !m_trouble.first(); ++i)
        read(all.at(i), JsonPlace{&place, {}, i});
}

void JsonIn::readObject(const QJsonValue &value, const JsonPlace &place, const OnObject &read) {
    if (!value.isObject())
        return m_trouble.at(place, tr("this must be an object"));
    JsonIn inside(value.toObject(), &place, m_trouble);
    read(inside);
    inside.finish();
}

void JsonIn::objects(QStringView key, const OnObject &read) {
    list(key,
         [&](const QJsonValue &value, const JsonPlace &place) { readObject(value, place, read); });
}

qsizetype JsonIn::objectLists(QStringView key,
                              const std::function<void(qsizetype, JsonIn &)> &read) {
    qsizetype lists = 0;
    list(key, [&](const QJsonValue &value, const JsonPlace &place) {
        if (!value.isArray())
            return m_trouble.at(place, tr("this must be a list"));
        const QJsonArray all = value.toArray();
        for (qsizetype i = 0; i < all.size() && !m_trouble.first(); ++i)
            readObject(all.at(i), {&place, {}, i}, [&](JsonIn &inside) { read(lists, inside); });
        ++lists;
    });
    return lists;
}

void JsonIn::finish() {
    if (m_found == m_object.size() || m_trouble.first())
        return;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        const QString key = it.key();
        if (std::none_of(m_asked.begin(), m_asked.end(),
                         [&](QStringView asked) { return asked == key; })) {
            const QString shown = Text::forTerminal(Text::cut(key, 40));
            return m_trouble.at({m_place, shown},
                                tr("this key is unknown; the file may be of a newer Standfirst"));
        }
    }
}

void JsonIn::trouble(QStringView key, const QString &text) {
    m_trouble.at({m_place, key}, text);
}
