// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/Importer.h"
#include <memory>
#include <vector>

/// THE LIST of importers.
const std::vector<std::unique_ptr<Importer>> &allImporters();
const Importer *importerNamed(const QString &name); ///< nullptr when there is none
/// The surest for these bytes; nullptr when none is above 0.
const Importer *importerFor(const QString &fileName, QByteArrayView head);
