// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

struct Finding {
    enum class Level { Error, Warning };
    QString check{}; ///< the check's name
    Level level = Level::Warning;
    QString where{}; ///< a place in the canonical form: "headline", "lead.credit", "body[7].alt"
    QString message{};
    QString fix{}; ///< the word on the button that goes there: "Add credit"; may be empty
    bool operator==(const Finding &) const = default;
};
