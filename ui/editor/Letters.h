// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/ShownBody.h"
#include <QList>

/// A line of a block letter by letter, each with all that holds of it.
struct Letter {
    QChar sign;
    Marks marks{};
    QUuid comes{}, goes{};
    QList<QUuid> remarks{};
};

namespace Letters {

std::vector<Letter> of(const InlineText &line, const std::vector<ShownMark> &marks, int number);
InlineText text(const std::vector<Letter> &letters);
void addMarks(std::vector<ShownMark> &marks, const std::vector<Letter> &letters, int number);

/// The block without the letters that are dropped.
ShownBlock filtered(const ShownBlock &block, bool (*keep)(const Letter &),
                    void (*change)(Letter &));

} // namespace Letters
