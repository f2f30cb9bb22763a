// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

/// SHA-256 over what is published (product.md, "The seal"): 32 bytes that an approval is bound to.
QByteArray sealOf(const Article &article);
