// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include <QByteArray>

/// Blocks as clean HTML for other programs: nothing of what stays in the newsroom, no colours, no
/// fonts; of a photo its words. Reading it again gives the same blocks where HTML can say them.
QByteArray clipboardMarkup(const Body &body);
