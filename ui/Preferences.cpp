// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Preferences.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype RecentAtMost = 8;

const QStringList &choiceWords() {
    static const QStringList words{u"system"_s, u"light"_s, u"dark"_s};
    return words;
}

QJsonObject objectOf(const QMap<QString, QString> &map) {
    QJsonObject object;
    for (auto at = map.begin(); at != map.end(); ++at)
        object.insert(at.key(), at.value());
    return object;
}

QMap<QString, QString> mapOf(const QJsonValue &value) {
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at)
        map.insert(at.key(), at.value().toString());
    return map;
}
} // namespace

Preferences::Preferences(const QString &file) : m_file(file) {
    const QJsonObject read = m_file.read();
    const auto choice = choiceWords().indexOf(read[u"colours"_s].toString());
    m_values.colours = {.choice = Theme::Choice(qMax(choice, 0)),
                        .contrast = {},
                        .systemDark = read[u"systemDark"_s].toBool(),
                        .systemContrast = read[u"systemContrast"_s].toBool()};
    if (const QJsonValue contrast = read[u"contrast"_s]; contrast.isBool())
        m_values.colours.contrast = contrast.toBool();
    m_values.textSize = read[u"textSize"_s].toInt(TextLook::Usual);
    m_values.typewriter = read[u"typewriter"_s].toBool();
    m_values.welcome = read[u"welcome"_s].toBool();
    for (const auto &folder : read[u"recent"_s].toArray())
        m_values.recent << folder.toString();
    m_values.people = mapOf(read[u"people"_s]);
    m_values.keys = mapOf(read[u"keys"_s]);
    m_values.bylineName = read[u"bylineName"_s].toString();
    m_values.bylineRole = read[u"bylineRole"_s].toString();
}

void Preferences::set(const Values &values) {
    m_values = values;
    const auto contrast = values.colours.contrast ? QJsonValue(*values.colours.contrast)
                                                  : QJsonValue(QJsonValue::Null);
    m_file.write({{u"colours"_s, choiceWords().at(int(values.colours.choice))},
                  {u"contrast"_s, contrast},
                  {u"systemDark"_s, values.colours.systemDark},
                  {u"systemContrast"_s, values.colours.systemContrast},
                  {u"textSize"_s, values.textSize},
                  {u"typewriter"_s, values.typewriter},
                  {u"welcome"_s, values.welcome},
                  {u"recent"_s, QJsonArray::fromStringList(values.recent)},
                  {u"people"_s, objectOf(values.people)},
                  {u"keys"_s, objectOf(values.keys)},
                  {u"bylineName"_s, values.bylineName},
                  {u"bylineRole"_s, values.bylineRole}});
}

void Preferences::opened(const QString &folder, const QString &person) {
    Values values = m_values;
    values.recent.removeAll(folder);
    values.recent.prepend(folder);
    values.recent = values.recent.mid(0, RecentAtMost);
    values.people[folder] = person;
    set(values);
}
