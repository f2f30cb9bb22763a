// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/CommandRun.h"
#include "app/Console.h"
#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

/// The command line on a newsroom, in this process: what main does with its words.
struct CommandLine {
    QString folder{}, person{};

    struct Answer {
        int status = -1;
        QByteArray out{}, err{};

        QJsonObject object() const {
            return QJsonDocument::fromJson(out.left(out.indexOf('\n'))).object();
        }
    };

    Answer run(const QStringList &words) const {
        QBuffer out, err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        Console console({out}, {err});
        QStringList all{QStringLiteral("--newsroom"), folder, QStringLiteral("--json")};
        if (!person.isEmpty())
            all << QStringLiteral("--person") << person;
        const int status = CommandRun::run(Arguments::read(all + words), console);
        return {status, out.data(), err.data()};
    }
};
