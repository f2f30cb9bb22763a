// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/review/ReviewRecord.h"

namespace ReviewMerge {

/// What two people said and proposed meanwhile about the same text, which `base` was said of
/// before: each comment and reply of both, and no suggestion that one of them decided.
ReviewRecord joined(const ReviewRecord &base, const ReviewRecord &mine, const ReviewRecord &theirs);

} // namespace ReviewMerge
