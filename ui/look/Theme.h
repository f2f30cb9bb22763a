// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/look/Colours.h"
#include "ui/look/TextLook.h"
#include <QObject>
#include <optional>

class QApplication;
class QDBusVariant;

/// Light or dark, usual or high contrast: as a person chose, else as the desktop says. Sets style
/// and palette of the program and follows changes of the desktop's.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    /// A person's choice and what the desktop said last, so that the first frame needs not wait
    /// for its answer.
    struct Wish {
        Choice choice = Choice::System;
        std::optional<bool> contrast{}; ///< none: as the desktop says
        bool systemDark = false;
        bool systemContrast = false;
        bool highContrast() const { return contrast.value_or(systemContrast); }
        bool operator==(const Wish &) const = default;
    };

    /// STANDFIRST_COLOURS=light|dark|light-contrast|dark-contrast decides over all.
    Theme(QApplication &program, const Wish &wish, QObject *parent = nullptr);

    const Wish &wish() const { return m_wish; }
    Choice choice() const { return m_wish.choice; }
    /// Choice::System leaves the contrast to the desktop too.
    void choose(Choice choice);
    bool highContrast() const;
    void setHighContrast(bool on);
    /// What was chosen elsewhere; the desktop is asked as before.
    void choose(const Wish &wish);
    TextLook &text() { return m_text; }
    /// Asks the desktop portal (org.freedesktop.appearance color-scheme and contrast) and listens;
    /// after the first frame.
    void listen();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
    void systemSays(const QString &key, uint value);

private:
    void apply();
    void ask(const QString &key);
    const Colours &colours() const;

    QApplication &m_program;
    TextLook m_text{};
    Wish m_wish;
    std::optional<bool> m_forcedDark{};
    std::optional<bool> m_forcedContrast{};
    const Colours *m_applied = nullptr;
    std::optional<Wish> m_told{};
};
