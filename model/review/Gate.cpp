// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Gate.h"

#include <QCoreApplication>

std::optional<QString> Gate::refusal(const Facts &facts, Instant now) {
    const auto tr = [](const char *text) { return QCoreApplication::translate("Gate", text); };
    if (facts.killed)
        return tr("it is withdrawn");
    if (!facts.live)
        return tr("it is not published; publish it first");
    if (!facts.sealed)
        return tr("what is live bears no seal; approve and publish it again");
    if (facts.embargo && *facts.embargo > now)
        return tr("it is under embargo until %1").arg(toRfc3339(*facts.embargo));
    return std::nullopt;
}
