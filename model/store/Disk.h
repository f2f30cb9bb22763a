// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// What Qt does not do: names and bytes that outlive a power cut.
namespace Disk {

/// fsync(2) of a file or a folder; false where the system refuses.
bool sync(const QString &path);

/// rename(2): replaces what is there, in one step. Then both folders are synced.
bool rename(const QString &from, const QString &to);

} // namespace Disk
