// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include <QMap>
#include <QStringList>

/// What was kept of a foreign text and what was taken off, for the line that says so.
struct PasteReport {
    enum class Kept {
        Paragraphs,
        Subheadings,
        Quotes,
        Lists,
        Photos,
        Embeds,
        Dividers,
        Links,
        Marks, ///< bold, italics, sub, sup
    };
    enum class Removed {
        Looks,           ///< elements that had colours, fonts, sizes
        Hidden,          ///< elements nobody saw
        Code,            ///< scripts, style sheets
        Page,            ///< menus, footers and boxes around an article
        Tracking,        ///< parts of addresses that follow a reader
        UnsafeLinks,     ///< links that run something or lead into a computer
        DeadLinks,       ///< links whose address is not whole
        Forms,           ///< fields and buttons
        Media,           ///< film, sound, drawings
        Deletions,       ///< text that its author had struck out
        Remarks,         ///< comments of a word processor
        Ornaments,       ///< pictures too small to show anything
        PicturesMissing, ///< pictures whose file did not come along
        PicturesRefused, ///< pictures that are none; each is named
        Depth,           ///< elements nested too deeply to count
    };

    QMap<Kept, int> kept{};
    QMap<Removed, int> removed{};
    QStringList refused{}; ///< a sentence for each picture that is none
    int words = 0;

    void countKept(const Body &body);
    bool operator==(const PasteReport &) const = default;

    /// "3 paragraphs, 1 list, 2 links"; "" where nothing was kept.
    QString keptText() const;
    /// "colours and fonts, 2 hidden parts"; "" where nothing was removed.
    QString removedText() const;
    /// What a person has to do something about, a sentence each: pictures.
    QStringList warnings() const;
};
