// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/Dialog.h"

class Actions;

/// Every action with its keys, made from the list of actions.
class ShortcutSheet : public Dialog {
    Q_OBJECT
public:
    ShortcutSheet(const Actions &actions, QWidget *parent = nullptr);
};
