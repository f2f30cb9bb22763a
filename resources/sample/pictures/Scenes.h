// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "resources/sample/pictures/Canvas.h"

/// The photos of the sample newsroom, a scene each.
void paintHarbour(Canvas &canvas);
void paintCouncil(Canvas &canvas);
void paintStation(Canvas &canvas);
void paintLaboratory(Canvas &canvas);
void paintTheatre(Canvas &canvas);
void paintBridge(Canvas &canvas);
void paintMountains(Canvas &canvas);
void paintCourt(Canvas &canvas);
