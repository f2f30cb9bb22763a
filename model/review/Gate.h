// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/State.h"
#include "model/base/Instant.h"
#include <QByteArray>
#include <optional>

/// The one gate: what may leave the newsroom now. Every export, feed, sitemap, destination and
/// related link asks it.
namespace Gate {

/// What is known of an article when it wants to leave.
struct Facts {
    std::optional<int> live{}; ///< the revision that readers have
    bool killed = false;
    bool sealed = false; ///< the live revision bears a seal
    std::optional<Instant>
        embargo{}; ///< the article's present one, whatever the live revision says
};

/// Why it may not leave at `now`; nothing when it may.
std::optional<QString> refusal(const Facts &facts, Instant now);

} // namespace Gate
