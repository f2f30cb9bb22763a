// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/Panel.h"

class Backroom;

/// THE LIST of panels, made for one window, in the order of the rail. `quick` answers in
/// milliseconds, `slow` when it can.
std::vector<Panel *> makePanels(Backroom &quick, Backroom &slow, QWidget *parent);
