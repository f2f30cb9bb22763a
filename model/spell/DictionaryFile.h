// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include "model/spell/Dictionaries.h"

/// Looks at a dictionary before Hunspell reads it, which believes what it reads.
namespace DictionaryFile {

/// BadInput, with a sentence, where one of the two files is empty, cut off or no dictionary at all:
/// each table of the affix file says how many lines it has, and so do the words (hunspell(5)).
Result<void> check(const DictionaryFiles &files);

} // namespace DictionaryFile
