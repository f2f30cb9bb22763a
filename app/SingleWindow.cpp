// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleWindow.h"
#include "model/base/Sha256.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace {
constexpr int PatienceMs = 500;

/// In the folder that only this person can reach; without one, under a name of their own.
QString socketFor(const QString &folder) {
    const QByteArray hash = Sha256::of(QDir::cleanPath(QDir(folder).absolutePath()).toUtf8());
    const QString name = u"standfirst-"_s + QString::fromLatin1(hash.toHex().left(16));
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return runtime.isEmpty() ? name : runtime + u'/' + name;
}
} // namespace

SingleWindow::SingleWindow(const QString &newsroomFolder) : m_name(socketFor(newsroomFolder)) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readChannelFinished, this, [this, socket] {
            QStringList files;
            for (const auto &file : QJsonDocument::fromJson(socket->readAll()).array())
                files << file.toString();
            Q_EMIT asked(files);
        });
    });
}

bool SingleWindow::handOver(const QStringList &files) {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(PatienceMs))
        return false;
    QJsonArray paths;
    for (const QString &file : files)
        paths << QFileInfo(file).absoluteFilePath();
    socket.write(QJsonDocument(paths).toJson(QJsonDocument::Compact));
    socket.waitForBytesWritten(PatienceMs);
    socket.disconnectFromServer();
    return true;
}

void SingleWindow::listen() {
    // Nobody answered, so a socket that is there was left behind by a crash.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}
