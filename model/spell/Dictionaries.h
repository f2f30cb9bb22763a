// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <optional>

/// One Hunspell dictionary on disk: the rules of its affixes and its words.
struct DictionaryFiles {
    QString affixes{}, words{};
    bool operator==(const DictionaryFiles &) const = default;
};

/// Which dictionary is the one of a language, and where to get it.
namespace Dictionaries {

/// Where dictionaries are looked for, the person's own first: DICPATH as Hunspell itself has it,
/// then `hunspell` and `myspell` of the XDG data folders.
QStringList folders();

/// For a BCP 47 tag. en-GB is en_GB; where that is not there, en, then en_GB, and then any English.
std::optional<DictionaryFiles> find(const QString &language,
                                    const QStringList &folders = Dictionaries::folders());

/// Debian's package with the dictionary of this language; "" where there is none.
QString package(const QString &language);

} // namespace Dictionaries
