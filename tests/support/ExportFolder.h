// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/Newsroom.h"
#include "model/export/ExportRun.h"
#include <QMap>
#include <QTemporaryDir>

/// A folder that a test exports into.
class ExportFolder {
public:
    Result<ExportReport> tryRun(Newsroom &newsroom, ExportRequest request = {});
    /// Ends the test program where it fails.
    ExportReport run(Newsroom &newsroom, const QString &format = QStringLiteral("site"));

    QString path(const QString &name = {}) const;
    bool has(const QString &name) const;
    QString text(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    /// Every file in it with its bytes, the manifest too.
    QMap<QString, QByteArray> files() const;
    /// The files in whose bytes or names this text is found.
    QStringList holding(const QString &text) const;

    QList<ExportLine> lines{}; ///< of the last run

private:
    QTemporaryDir m_folder;
};

/// What every page of a folder links to and is not there: "page: address".
QStringList brokenLinks(const ExportFolder &folder);
