// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/Edition.h"
#include "model/export/Output.h"

/// The site's pages for search engines (formats.md, section 7).
namespace Sitemap {

/// Up to so many addresses in one file; more are an index and a file for each month of first
/// publication, so that one changed article does not rewrite a big one.
constexpr size_t Flat = 1000;

Result<void> put(const Edition &edition, Output &output);

} // namespace Sitemap
