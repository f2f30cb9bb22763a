// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/look/Colours.h"
#include "ui/look/TextLook.h"
#include <QObject>

class QApplication;
class QDBusVariant;

/// Light or dark: as a person chose, else as the desktop says. Sets style and palette of the
/// program and follows changes of the desktop's.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    /// `systemWasDark`: what the desktop said last time, so that the first frame needs not wait for
    /// its answer. STANDFIRST_COLOURS=light|dark decides over all.
    Theme(QApplication &program, Choice choice, bool systemWasDark, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    bool systemIsDark() const { return m_systemDark; }
    TextLook &text() { return m_text; }
    /// Asks the desktop portal (org.freedesktop.appearance color-scheme) and listens; after the
    /// first frame.
    void listen();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void apply();
    void systemSays(unsigned scheme);

    QApplication &m_program;
    TextLook m_text{};
    Choice m_choice;
    bool m_systemDark;
    std::optional<bool> m_forcedDark{};
    std::optional<bool> m_applied{};
};
