// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

/// The right signs for those a keyboard has: quotes, apostrophes, primes, dashes, the ellipsis and
/// no-break spaces, as the language of the text asks (TypographyRules). Words that look like code,
/// addresses of the web and of mail stay as they are. A language without rules: nothing is done.
namespace Typography {

/// This part of a text becomes `text`. Places count from the start of the paragraph.
struct Replacement {
    qsizetype from = 0, length = 0;
    QString text{};
    bool operator==(const Replacement &) const = default;
};

/// What is to be changed, from left to right, once `key` was typed after `before`: the paragraph
/// up to the caret. The key's own sign stands at before.size().
QList<Replacement> typed(QStringView before, QChar key, const QString &language);

/// The same for what came in at once, by a paste: the part of `text` between the two places. What
/// stands before it is looked at and left alone.
QList<Replacement> changes(QStringView text, qsizetype from, qsizetype to, const QString &language);

/// A whole text, of one or more lines, with its changes made.
QString typeset(const QString &text, const QString &language);

} // namespace Typography
