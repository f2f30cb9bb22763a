// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/ImportSource.h"
#include "model/import/Importer.h"

class Newsroom;

/// What an import needs before it reads: shared by the run and its preview.
namespace ImportStart {

/// What the newsroom knows: its language, its sections, its words.
Result<ImportContext> context(Newsroom &newsroom);

/// The importer that `as` names, or that the content asks for.
Result<const Importer *> importer(ImportSource &source, const QString &as);

} // namespace ImportStart
