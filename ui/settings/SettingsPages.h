// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/SettingsPage.h"
#include <vector>

/// THE LIST of pages, in their order; `parent` owns them. `own` is what this person keeps now.
std::vector<SettingsPage *> makeSettingsPages(const Actions &actions,
                                              const Preferences::Values &own, QWidget *parent);
