// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/StateFile.h"
#include "ui/look/Theme.h"
#include <QMap>
#include <QStringList>

/// This person's own choices on this computer; the newsroom's settings live in its store.
class Preferences {
public:
    explicit Preferences(const QString &file);

    struct Values {
        Theme::Wish colours{};
        int textSize = TextLook::Usual; ///< percent
        bool typewriter = false;
        bool welcome = false;            ///< shown at each start
        QStringList recent{};            ///< folders of newsrooms, the last used first
        QMap<QString, QString> people{}; ///< who worked there last: folder -> id of a person
        QMap<QString, QString> keys{};   ///< other than the house's: action -> "Ctrl+J; F4"
        QString bylineName{};            ///< as new articles print it; "": the person's name
        QString bylineRole{};            ///< "Reporter"
        bool operator==(const Values &) const = default;
    };
    const Values &values() const { return m_values; }
    void set(const Values &values);
    void opened(const QString &folder, const QString &person);

private:
    StateFile m_file;
    Values m_values{};
};
