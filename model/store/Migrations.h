// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QStringList>

class Database;

/// Brings a newsroom to this program's version by the numbered files of resources/schema.
namespace Migrations {

int newest(); ///< the version that this program makes

/// Runs what is missing, each file in a transaction of its own; of a newsroom that had a version
/// before, the old file is kept beside, named with that version. One of a newer version is opened
/// read-only where it says that it may be, else refused with the version named.
Result<void> bring(Database &database);

/// The statements of a schema file: they stand apart by an empty line, comments left out.
QStringList statements(const QString &sql);

} // namespace Migrations
