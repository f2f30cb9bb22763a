// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/Exporter.h"
#include <memory>
#include <vector>

/// THE LIST of export formats.
const std::vector<std::unique_ptr<Exporter>> &allExporters();
const Exporter *exporterNamed(const QString &name); ///< nullptr when there is none
