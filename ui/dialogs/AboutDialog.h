// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/Dialog.h"

/// What this is, its version and licence.
class AboutDialog : public Dialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};
