// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Panels.h"

#define PANELS(X)                                                                                  \
    X(StoryPanel) X(PhotosPanel) X(LinksPanel) X(ReviewPanel) X(HistoryPanel) X(ChecksPanel)

#define DECLARE(name) Panel *make##name(Backroom &quick, Backroom &slow, QWidget *parent);
PANELS(DECLARE)
#undef DECLARE

std::vector<Panel *> makePanels(Backroom &quick, Backroom &slow, QWidget *parent) {
    std::vector<Panel *> panels;
#define MAKE(name) panels.push_back(make##name(quick, slow, parent));
    PANELS(MAKE)
#undef MAKE
    return panels;
}
