// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"

class Newsroom;
struct CheckContext;

/// How long a headline and a standfirst may be, in characters as Text::length counts them; 0: as
/// long as one likes.
struct HeadLimits {
    int headline = 0, standfirst = 0;
    bool operator==(const HeadLimits &) const = default;

    /// The section's where it has its own, else the house's.
    static HeadLimits of(const CheckContext &context);
    static Result<HeadLimits> of(Newsroom &newsroom, const QString &section);
};
