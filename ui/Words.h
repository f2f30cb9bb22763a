// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"

/// The newsroom's words as a person reads them, each in one place.
namespace Words {

QString state(State state);           ///< "In review"
QString mark(State state);            ///< "●": a shape that goes with the word
QString age(Instant at, Instant now); ///< "now", "12 min", "5 h", "2 d", "12 Nov 2025"
QString person(const QString &name, const QString &me); ///< "you" for oneself

/// What a list row says under the headline, without its mark: "Draft · POLITICS · you · now".
QString secondLine(const ArticleHead &head, const QString &me, Instant now);
/// What a screen reader hears: "HEADLINE, STATE, SECTION, PERSON, AGE".
QString sentence(const ArticleHead &head, const QString &me, Instant now);
QString headline(const QString &headline); ///< "Untitled" for an empty one
QString language(const QString &tag);      ///< "English (UK)" for en-GB

} // namespace Words
