// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QUrl>

/// A page of the manual: resources/help/NAME.md, its title in its first line.
struct HelpPage {
    QString name{}, title{};
    QString folded{}; ///< its words, as the search compares them

    QUrl url() const;
    /// Whether each word of `typed` begins a word of the page.
    bool holds(const QString &typed) const;
};

/// THE LIST of the manual's pages, in the order of reading.
const QList<HelpPage> &helpPages();
