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
constexpr auto SchemeKey = "color-scheme";
constexpr auto ContrastKey = "contrast";

/// `Read` wraps its answer in one variant more than `ReadOne` and the signal do.
unsigned numberOf(const QVariant &value) {
    const QVariant inner = value.userType() == qMetaTypeId<QDBusVariant>()
                               ? value.value<QDBusVariant>().variant()
                               : value;
    return inner.userType() == qMetaTypeId<QDBusVariant>() ? numberOf(inner) : inner.toUInt();
}
} // namespace

Theme::Theme(QApplication &program, const Wish &wish, QObject *parent)
    : QObject(parent), m_program(program), m_wish(wish) {
    const QString forced = qEnvironmentVariable("STANDFIRST_COLOURS");
    const bool dark = forced.startsWith("dark"_L1);
    if (dark || forced.startsWith("light"_L1)) {
        m_forcedDark = dark;
        m_forcedContrast = forced.endsWith("-contrast"_L1);
    }
    m_program.setStyle(new HouseStyle);
    apply();
}

void Theme::choose(Choice choice) {
    m_wish.choice = choice;
    m_forcedDark.reset();
    if (choice == Choice::System) {
        m_wish.contrast.reset();
        m_forcedContrast.reset();
    }
    apply();
}

void Theme::choose(const Wish &wish) {
    if (wish.choice == m_wish.choice && wish.contrast == m_wish.contrast)
        return;
    m_wish.choice = wish.choice;
    m_wish.contrast = wish.contrast;
    m_forcedDark.reset();
    m_forcedContrast.reset();
    apply();
}

bool Theme::highContrast() const {
    return m_forcedContrast.value_or(m_wish.highContrast());
}

void Theme::setHighContrast(bool on) {
    m_wish.contrast = on;
    m_forcedContrast.reset();
    apply();
}

void Theme::listen() {
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(QLatin1String(Service), QLatin1String(Path), QLatin1String(Interface),
                u"SettingChanged"_s, this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(QLatin1String(SchemeKey));
    ask(QLatin1String(ContrastKey));
}

void Theme::ask(const QString &key) {
    auto call = QDBusMessage::createMethodCall(QLatin1String(Service), QLatin1String(Path),
                                               QLatin1String(Interface), u"Read"_s);
    call << QString::fromLatin1(Group) << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            systemSays(key, numberOf(reply.value().variant()));
        watcher->deleteLater();
    });
}

void Theme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value) {
    if (group == QLatin1String(Group))
        systemSays(key, numberOf(value.variant()));
}

void Theme::systemSays(const QString &key, uint value) {
    if (key == QLatin1String(SchemeKey))
        m_wish.systemDark = value == 1;
    else if (key == QLatin1String(ContrastKey))
        m_wish.systemContrast = value == 1;
    apply();
}

const Colours &Theme::colours() const {
    const bool dark = m_forcedDark.value_or(
        m_wish.choice == Choice::System ? m_wish.systemDark : m_wish.choice == Choice::Dark);
    if (highContrast())
        return dark ? darkHighContrast() : lightHighContrast();
    return dark ? darkColours() : lightColours();
}

void Theme::apply() {
    const Colours &now = colours();
    if (m_applied != &now) {
        m_applied = &now;
        const QPalette palette = paletteOf(now);
        m_program.setPalette(palette);
        QToolTip::setPalette(palette);
    } else if (m_told == m_wish) {
        return;
    }
    m_told = m_wish;
    Q_EMIT changed();
}
