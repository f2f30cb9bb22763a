// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// The few words in which the engines differ; every other statement is written in what both have
/// (RETURNING, ON CONFLICT, named values).
namespace Dialect {

inline constexpr int ApplicationId = 0x53746466; ///< "Stdf", at byte 68 of a newsroom's file

QString driver();       ///< Qt's name of it
QString schemaFolder(); ///< where its migrations lie
QString
beginWriting();        ///< takes the write lock at once: a read that turns into a write cannot wait
QString readVersion(); ///< one row, column user_version
QString writeVersion(int version);
/// One row, column data_version: another number when somebody else has committed.
QString readChanges();

} // namespace Dialect
