// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"

/// The newsroom's words as a person reads them, each in one place.
namespace Words {

QString state(State state);           ///< "In review"
QString mark(State state);            ///< "●": a shape that goes with the word
QString age(Instant at, Instant now); ///< "now", "12 min", "5 h", "2 d", "12 Nov 2025"
QString person(const QString &name, const QString &me); ///< "you" for oneself

/// "18:00" today, "Tue 18:00" within a week, else "24 Nov 18:00".
QString dayTime(Instant at, Instant now, const QTimeZone &zone);
/// The times that stand over an article, each in words: "due 18:00", "2 h late".
QStringList times(const ArticleHead &head, Instant now, const QTimeZone &zone);

/// What a list row says under the headline, without its mark: "Draft · POLITICS · you · now"; a
/// time that stands over the article takes the place of its age.
QString secondLine(const ArticleHead &head, const QString &me, Instant now,
                   const QTimeZone &zone = QTimeZone::systemTimeZone());
/// What a screen reader hears: "HEADLINE, STATE, SECTION, PERSON, AGE", and the times.
QString sentence(const ArticleHead &head, const QString &me, Instant now,
                 const QTimeZone &zone = QTimeZone::systemTimeZone());
QString headline(const QString &headline); ///< "Untitled" for an empty one
QString language(const QString &tag);      ///< "English (UK)" for en-GB

} // namespace Words
