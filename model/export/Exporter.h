// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QString>

class Edition;
class Output;
class Progress;

/// An export format: the articles of an edition as files. A format is one file and one word in
/// Exporters.cpp.
class Exporter {
public:
    virtual ~Exporter() = default;
    virtual QString name() const = 0;    ///< the word of `--format`
    virtual QString summary() const = 0; ///< one line for help
    virtual Result<void> write(const Edition &edition, Output &output,
                               Progress &progress) const = 0;
};
