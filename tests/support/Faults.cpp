// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Faults.h"
using namespace Qt::StringLiterals;

FaultsMet failEachStatement(TestNewsroom &newsroom, const std::function<bool()> &task) {
    FaultsMet met;
    const QString before = newsroom.everything();
    Database &database = newsroom->database();
    for (int statement = 1; statement < 100; ++statement) {
        database.failAt(statement);
        const bool done = task();
        const bool reached = database.failureAhead() == 0;
        database.failAt(0);
        if (!reached) {
            if (!done)
                met.broken = u"the task fails without a fault"_s;
            return met;
        }
        ++met.statements;
        if (done)
            met.broken = u"statement %1 failed and nobody said so"_s.arg(statement);
        else if (newsroom.everything() != before)
            met.broken = u"statement %1 failed and left something behind"_s.arg(statement);
        if (!met.broken.isEmpty())
            return met;
    }
    met.broken = u"it never ends"_s;
    return met;
}
