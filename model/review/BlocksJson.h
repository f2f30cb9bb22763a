// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include "model/base/Result.h"

/// Blocks as a JSON array in the normal form of an article: what a Suggestion of blocks holds.
namespace BlocksJson {

QString encode(const Body &blocks);
Result<Body> decode(const QString &json);
/// How many they are; 0 where it is no array.
int count(const QString &json);

} // namespace BlocksJson
