// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QStringList>

/// Names as writing shows them: words with a capital, in a row.
namespace NameScan {

struct Name {
    QStringList words{}; ///< “Osei’s” says Osei
    qsizetype from = 0, length = 0;
    bool startsSentence = false; ///< so that its first word may be no name
};

/// From left to right. Words all in capitals and single letters are none; “van”, “de” and their
/// like belong to the name that they stand in.
QList<Name> names(const QString &text);

/// One letter more, less, other, or two that changed places.
bool oneApart(QStringView a, QStringView b);

} // namespace NameScan
