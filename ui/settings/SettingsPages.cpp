// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPages.h"

#define PAGES(X)                                                                                   \
    X(YouPage)                                                                                     \
    X(NewsroomPage)                                                                                \
    X(SectionsPage)                                                                                \
    X(PeoplePage) X(LimitsPage) X(RulesPage) X(SnippetsPage) X(AppearancePage) X(KeysPage)

#define DECLARE(name)                                                                              \
    SettingsPage *make##name(const Actions &actions, const Preferences::Values &own,               \
                             QWidget *parent);
PAGES(DECLARE)
#undef DECLARE

std::vector<SettingsPage *> makeSettingsPages(const Actions &actions,
                                              const Preferences::Values &own, QWidget *parent) {
    std::vector<SettingsPage *> pages;
#define MAKE(name) pages.push_back(make##name(actions, own, parent));
    PAGES(MAKE)
#undef MAKE
    return pages;
}
