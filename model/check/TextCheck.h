// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/check/Check.h"

/// A check that needs no more than one text at a time, so that its answer is kept while the text
/// stays as it is.
class TextCheck : public Check {
public:
    QList<Finding> look(const Article &article, const CheckContext &context) const final;

protected:
    /// Findings in one text as readers read it; their `where` is filled in by whoever asks.
    virtual QList<Finding> lookAt(const QString &words, const QString &language) const = 0;
};
