// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/WritingHabits.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

WritingHabits::WritingHabits(const QString &file) : m_file(file) {
    const QJsonObject read = m_file.read();
    m_values.spelling = read[u"spelling"_s].toBool(true);
    m_values.typography = read[u"typography"_s].toBool(true);
    m_values.names = read[u"names"_s].toBool(true);
    for (const auto &language : read[u"quiet"_s].toArray())
        m_values.quiet << language.toString();
}

void WritingHabits::set(const Values &values) {
    m_values = values;
    m_file.write({{u"spelling"_s, values.spelling},
                  {u"typography"_s, values.typography},
                  {u"names"_s, values.names},
                  {u"quiet"_s, QJsonArray::fromStringList(values.quiet)}});
}
