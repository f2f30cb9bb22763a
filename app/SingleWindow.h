// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocalServer>
#include <QObject>
#include <QStringList>

/// One window a newsroom and person: a second start hands its files to the first and ends.
class SingleWindow : public QObject {
    Q_OBJECT
public:
    explicit SingleWindow(const QString &newsroomFolder);

    /// True when a window was there and took it.
    bool handOver(const QStringList &files);
    void listen();

Q_SIGNALS:
    void asked(const QStringList &files);

private:
    QString m_name;
    QLocalServer m_server{};
};
