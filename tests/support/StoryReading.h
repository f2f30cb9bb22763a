// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/Importer.h"

/// The one article that an importer makes of these bytes; else its error.
Result<ImportedArticle> readBy(const QString &importer, QByteArray bytes,
                               const ImportContext &context = {});
