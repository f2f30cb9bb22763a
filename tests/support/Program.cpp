// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Program.h"
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QByteArray &bytes) {
    QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

QStringList Program::Answer::lines() const {
    return linesOf(out);
}

QStringList Program::Answer::cells(int line) const {
    return lines().value(line).split(u'\t');
}

QStringList Program::Answer::errors() const {
    return linesOf(err);
}

QList<QJsonObject> Program::Answer::objects() const {
    QList<QJsonObject> objects;
    for (const QString &line : lines())
        objects += QJsonDocument::fromJson(line.toUtf8()).object();
    return objects;
}

Program::Program() : environment(QProcessEnvironment::systemEnvironment()) {
    environment.insert(u"STANDFIRST_NEWSROOM"_s, newsroom());
    environment.insert(u"STANDFIRST"_s, QStringLiteral(STANDFIRST_PROGRAM));
    environment.remove(u"STANDFIRST_PERSON"_s);
}

Program::Answer Program::run(const QStringList &words, const QByteArray &input) const {
    return start(QStringLiteral(STANDFIRST_PROGRAM), words, input);
}

Program::Answer Program::shell(const QString &script) const {
    return start(u"/bin/sh"_s, {u"-c"_s, script}, {});
}

Program::Answer Program::start(const QString &program, const QStringList &words,
                               const QByteArray &input) const {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, words);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60000);
    return {.status =
                ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

QString Program::file(const QString &name, const QByteArray &bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test's file could not be written");
    return file.fileName();
}

QString Program::picture(const QString &name) const {
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(QColor(30, 90, 140));
    if (!image.save(path(name), "PNG"))
        qFatal("a test's picture could not be written");
    return path(name);
}
