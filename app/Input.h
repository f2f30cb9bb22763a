// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QByteArray>

/// The text of a file that a person names, "-" for standard input: a regular file of at most
/// 20 MB, else an Error that names it.
Result<QByteArray> readInput(const QString &file);
