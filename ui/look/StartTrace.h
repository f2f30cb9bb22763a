// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// How long a start took, for the bench: with STANDFIRST_START_TRACE=1 the milliseconds from the
/// start of the process to the end of this widget's next paint go to standard error.
namespace StartTrace {

void frame(QWidget *window);

} // namespace StartTrace
