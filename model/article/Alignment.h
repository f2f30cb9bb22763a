// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <vector>

/// For each of `before` its place in `after`, or -1: the fewest deletions and insertions (E. Myers,
/// "An O(ND) Difference Algorithm and Its Variations", 1986, with its refinement in linear space).
/// Where more than a thousand differ in a row it settles for few instead of the fewest, so that the
/// time grows with the length alone.
std::vector<int> aligned(std::span<const int> before, std::span<const int> after);
