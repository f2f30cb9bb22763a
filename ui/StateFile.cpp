// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StateFile.h"
#include "model/base/Log.h"
#include "model/base/Waiting.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

StateFile::~StateFile() {
    m_writer.waitForDone();
}

QJsonObject StateFile::read() const {
    Waiting::begins("a file of the session");
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(1 << 20)).object();
}

void StateFile::write(const QJsonObject &object) {
    if (object == m_written)
        return;
    m_written = object;
    m_writer.start([path = m_path, bytes = QJsonDocument(object).toJson()] {
        QDir().mkpath(QFileInfo(path).path());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            qCWarning(lcWindow) << "not written:" << path << file.errorString();
    });
}

QString StateFile::configFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/standfirst"_s;
}

/// The XDG Base Directory specification, XDG_STATE_HOME; Qt knows it from 6.7 on.
QString StateFile::stateFolder() {
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        QDir::isAbsolutePath(given) ? given : QDir::homePath() + u"/.local/state"_s;
    return base + u"/standfirst"_s;
}
