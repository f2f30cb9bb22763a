// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QIODevice>
#include <functional>
#include <memory>

/// The program pandoc, an optional helper: reads what word processors write. It runs in its own
/// sandbox mode, touches no file but those it is given, and is ended when it takes too long, too
/// much memory, or when a person stops.
namespace Pandoc {

struct Limits {
    int seconds = 60;
    int megabytes = 1024;        ///< of memory
    qint64 output = 300'000'000; ///< bytes
};

/// The document as one HTML text with its pictures in it, in a temporary file.
Result<std::unique_ptr<QIODevice>> toHtml(QIODevice &document, const QString &format,
                                          const std::function<bool()> &stopped,
                                          const Limits &limits = {});

} // namespace Pandoc
