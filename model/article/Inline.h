// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Id.h"
#include <QList>
#include <QString>
#include <optional>

/// The marks of a run of text. At most one of `href` and `article` is set.
struct Marks {
    bool strong = false, em = false, sub = false, sup = false;
    bool note = false; ///< seen in the newsroom only, never exported
    QString href{};
    std::optional<ArticleId> article{};
    bool operator==(const Marks &) const = default;
};

struct Span {
    QString text{};
    Marks marks{};
    bool operator==(const Span &) const = default;
};

/// Text with marks. Normal form: no empty span, no neighbours with equal marks, each span NFC; "\n"
/// is a line break.
using InlineText = QList<Span>;

InlineText plain(const QString &text);
QString plainText(const InlineText &text);
/// Neighbours with equal marks joined, empty spans gone, texts NFC and without control characters.
InlineText normalized(const InlineText &text);
