// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include "model/work/Progress.h"
#include <QIODevice>
#include <memory>

/// Bytes to import, which can be read twice.
struct ImportSource {
    QString file{};   ///< as it was given, for messages; "" of what was pasted
    QString name{};   ///< without its folder: what an article says it came from
    QString folder{}; ///< where what lies beside is looked for; "" for none
    std::unique_ptr<QIODevice> bytes{};
};

/// A regular file only: no folder, pipe or device, which is looked at after opening and without
/// waiting for anybody. "-" is standard input, spooled to a temporary file first; waiting for it
/// ends with Stopped as soon as a person stops.
Result<ImportSource> openImport(const QString &file, const Progress &progress = Progress());
Result<ImportSource> pastedImport(const QByteArray &bytes);
