// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

/// Other people's judges of pages, feeds and styles, each run on files as they lie on the disk.
/// None of them is asked to reach the network.
namespace PageValidators {

struct Verdict {
    QString missing{}; ///< the tool that is not here, and how it comes; then nothing was judged
    QStringList faults{};
};

/// The Nu Html Checker on every page and style of a folder.
Verdict vnu(const QString &folder);

/// axe-core in Chromium, 390 and 1280 pixels wide, in the light and in the dark. Pages are names in
/// the folder; copies of them that may run a script lie beside them for the while.
Verdict axe(const QString &folder, const QStringList &pages);

/// What Chromium writes into its console when it opens these files from the disk.
Verdict console(const QString &folder, const QStringList &pages);

/// feedparser, which a feed must not set to "bozo".
Verdict feeds(const QString &folder, const QStringList &feeds);

} // namespace PageValidators
