// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/review/Guarded.h"

namespace FiguresGuard {

/// Numbers, dates and names that are not the same any more.
QList<Guarded> look(const QList<Difference> &differences, const Article &then, const Article &now);

struct Figure {
    Guarded::Kind kind = Guarded::Kind::Number;
    QString words{};
    bool operator==(const Figure &) const = default;
};
/// Numbers with their magnitude ("12 million"), days and months with the numbers beside them
/// ("3 March 2026"), and names: capital letters that no sentence begins with, or several words of
/// them in a row. In German only those, as every noun has one.
QList<Figure> figures(const QString &text, const QString &language);

} // namespace FiguresGuard
