// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

/// The built program as a process, on a newsroom of its own in a temporary folder. A test that uses
/// it bears the line "// ctest: program".
class Program {
public:
    struct Answer {
        int status = -1; ///< of the exit; -1: it crashed or did not end
        QByteArray out{}, err{};

        QStringList lines() const;             ///< of out
        QStringList cells(int line = 0) const; ///< of a line of out
        QList<QJsonObject> objects() const;    ///< of out with --json
        QStringList errors() const;            ///< lines of err
    };

    Program();
    Answer run(const QStringList &words, const QByteArray &input = {}) const;
    /// The same through a shell, "$STANDFIRST" being the program: for redirections.
    Answer shell(const QString &script) const;

    QString newsroom() const { return m_folder.filePath(QStringLiteral("newsroom")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file beside the newsroom and gives its path.
    QString file(const QString &name, const QByteArray &bytes) const;
    /// A small picture in PNG.
    QString picture(const QString &name) const;

    QProcessEnvironment environment{};

private:
    Answer start(const QString &program, const QStringList &words, const QByteArray &input) const;
    QTemporaryDir m_folder;
};
