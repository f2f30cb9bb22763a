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
    /// Where an article's own file lies, so that links lead to it.
    struct Layout {
        bool sections = true; ///< SECTION/SLUG, as on the site; else SLUG
        QString suffix{QStringLiteral(".html")};
    };

    virtual ~Exporter() = default;
    virtual QString name() const = 0;    ///< the word of `--format`
    virtual QString summary() const = 0; ///< one line for help
    virtual QString start() const = 0;   ///< the file to look at first; "" for the folder itself
    virtual Layout layout() const { return {}; }
    virtual Result<void> write(const Edition &edition, Output &output,
                               Progress &progress) const = 0;
};
