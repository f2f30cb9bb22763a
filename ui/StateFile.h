// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QString>
#include <QThreadPool>

/// A small JSON file of this person's own (preferences, session): read once before the first frame,
/// written whole and renamed, in order, and never on the window's thread.
class StateFile {
public:
    explicit StateFile(QString path) : m_path(std::move(path)) { m_writer.setMaxThreadCount(1); }
    ~StateFile(); ///< what is written last is on disk

    QJsonObject read() const; ///< empty when there is none, or it is not one of ours
    void write(const QJsonObject &object);

    static QString configFolder(); ///< XDG_CONFIG_HOME/standfirst
    static QString stateFolder();  ///< XDG_STATE_HOME/standfirst

private:
    QString m_path;
    QThreadPool m_writer{};
    QJsonObject m_written{};
};
