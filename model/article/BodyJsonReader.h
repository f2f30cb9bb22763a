// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"

class JsonIn;

namespace BodyJson {
/// The list of blocks under `key`, in normal form; what is wrong goes to the reader's trouble.
Body readBody(JsonIn &in, QStringView key);
PhotoUse readPhotoUse(JsonIn &in);
} // namespace BodyJson
