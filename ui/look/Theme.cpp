// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Theme.h"
#include "ui/look/HouseStyle.h"
#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {
constexpr auto Service = "org.freedesktop.portal.Desktop";
constexpr auto Path = "/org/freedesktop/portal/desktop";
constexpr auto Interface = "org.freedesktop.portal.Settings";
constexpr auto Group = "org.freedesktop.appearance";
constexpr auto Key = "color-scheme";

/// `Read` wraps its answer in one variant more than `ReadOne` and the signal do.
unsigned schemeOf(const QVariant &value) {
    const QVariant inner = value.userType() == qMetaTypeId<QDBusVariant>()
                               ? value.value<QDBusVariant>().variant()
                               : value;
    return inner.userType() == qMetaTypeId<QDBusVariant>() ? schemeOf(inner) : inner.toUInt();
}
} // namespace

Theme::Theme(QApplication &program, Choice choice, bool systemWasDark, QObject *parent)
    : QObject(parent), m_program(program), m_choice(choice), m_systemDark(systemWasDark) {
    const QString forced = qEnvironmentVariable("STANDFIRST_COLOURS");
    if (forced == "light"_L1 || forced == "dark"_L1)
        m_forcedDark = forced == "dark"_L1;
    m_program.setStyle(new HouseStyle);
    apply();
}

void Theme::choose(Choice choice) {
    m_choice = choice;
    m_forcedDark.reset();
    apply();
}

void Theme::listen() {
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(QLatin1String(Service), QLatin1String(Path), QLatin1String(Interface),
                u"SettingChanged"_s, this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(QLatin1String(Service), QLatin1String(Path),
                                               QLatin1String(Interface), u"Read"_s);
    call << QString::fromLatin1(Group) << QString::fromLatin1(Key);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            systemSays(schemeOf(reply.value().variant()));
        watcher->deleteLater();
    });
}

void Theme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value) {
    if (group == QLatin1String(Group) && key == QLatin1String(Key))
        systemSays(schemeOf(value.variant()));
}

void Theme::systemSays(unsigned scheme) {
    m_systemDark = scheme == 1;
    apply();
}

void Theme::apply() {
    const bool dark =
        m_forcedDark.value_or(m_choice == Choice::System ? m_systemDark : m_choice == Choice::Dark);
    if (m_applied == dark)
        return;
    m_applied = dark;
    const QPalette palette = paletteOf(dark ? darkColours() : lightColours());
    m_program.setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}
