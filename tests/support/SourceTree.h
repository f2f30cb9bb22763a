// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QStringList>

/// The project's own files as they lie in the source folder, for the tests that watch over the
/// house.
namespace SourceTree {

QString root();

/// Paths relative to the root under these folders ("": all of the project), sorted; what was built
/// or fetched is not ours.
QStringList files(const QStringList &folders, const QStringList &patterns);

QStringList sources(const QStringList &folders);
QByteArray read(const QString &path);
QStringList lines(const QString &path);

} // namespace SourceTree
