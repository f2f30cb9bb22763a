// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"

class JsonOut;

/// What of an article's canonical form is written for: to be kept, or to be sealed. A seal binds a
/// link to its target's id, whatever headline the target has by now.
enum class JsonPurpose { Keep, Seal };

namespace BodyJson {
void write(JsonOut &out, const Body &body, JsonPurpose purpose);
void write(JsonOut &out, const PhotoUse &use);
} // namespace BodyJson
