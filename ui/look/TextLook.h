// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

/// How large the text of an article is shown, and how it scrolls: a person's own choice, the same
/// for all articles. Controls keep the desktop's size.
class TextLook : public QObject {
    Q_OBJECT
public:
    static constexpr int Least = 60, Most = 300, Step = 10, Usual = 100;

    using QObject::QObject;

    int percent() const { return m_percent; }
    double factor() const { return m_percent / 100.0; }
    /// Within Least and Most.
    void setPercent(int percent);
    /// The line of the caret stays at the middle of the window.
    bool isTypewriter() const { return m_typewriter; }
    void setTypewriter(bool on);

Q_SIGNALS:
    void changed();

private:
    int m_percent = Usual;
    bool m_typewriter = false;
};
