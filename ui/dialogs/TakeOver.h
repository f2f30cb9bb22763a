// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QMessageBox;
class QWidget;

/// Asks whether an article is taken over from somebody who has it open (ui.md, part 5). Its
/// buttons: "cancel", which is the default, "read-only" and "take-over". Gone when it is closed.
QMessageBox *makeTakeOver(const QString &person, const QString &since, QWidget *window);
