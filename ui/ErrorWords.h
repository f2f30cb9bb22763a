// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Error.h"

/// What an error says to a person.
namespace ErrorWords {

/// An error as a sentence with a full stop. A file is named; slugs, ids and the places of fields
/// are not words for a person.
QString sentence(const Error &error);
QString field(const Error &error); ///< where to go for it: "lead.credit"; "" when it names none
QString withoutCodes(const QString &text); ///< "section: No section is chosen" without "section: "

} // namespace ErrorWords
