// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Places.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Places {

Result<QString> newsroom(const QString &given) {
    QString place = given;
    if (place.isEmpty())
        place = qEnvironmentVariable("STANDFIRST_NEWSROOM");
    if (place.isEmpty())
        place = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                "/standfirst/newsroom"_L1;
    // Only the scheme is repeated: the rest may hold a password.
    for (const QLatin1StringView scheme : {"postgresql:"_L1, "postgres:"_L1}) {
        if (place.startsWith(scheme, Qt::CaseInsensitive))
            return Error{.kind = Error::Kind::Newsroom,
                         .what = scheme,
                         .text = QCoreApplication::translate(
                             "Places", "shared newsrooms are not in this version; name a folder")};
    }
    return QDir::cleanPath(QFileInfo(place).absoluteFilePath());
}

bool chosen(const QString &given) {
    return !given.isEmpty() || !qEnvironmentVariableIsEmpty("STANDFIRST_NEWSROOM");
}

QString person(const QString &given) {
    return given.isEmpty() ? qEnvironmentVariable("STANDFIRST_PERSON") : given;
}

bool haveDisplay() {
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace Places
