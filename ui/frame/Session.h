// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/StateFile.h"
#include "ui/frame/Tabs.h"

/// What comes back at the next start, also after kill -9: open articles, caret, filters, widths.
/// It belongs to a person on a computer, so it is not in the newsroom.
struct Session {
    QList<Tabs::Kept> tabs{};
    int current = 0;
    ArticleFilter filter{};
    QList<int> widths{};
    bool desk = true, inspector = true;
    QString panel{}, lastSection{}, exportFolder{}, exportFormat{};
    QByteArray geometry{};
    bool clean = true; ///< the window was closed, not cut off
    QString at{};      ///< when it was written, RFC 3339

    QJsonObject toJson() const;
    static Session fromJson(const QJsonObject &json);
    /// Its file in the state folder, named after the newsroom's folder.
    static QString fileFor(const QString &newsroomFolder);
};
