// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/work/Backroom.h"
#include "tests/support/TestNewsroom.h"
#include "ui/editor/OpenArticle.h"

/// A real newsroom with its two Backrooms and one article open, as the window has it.
struct WritingDesk {
    explicit WritingDesk(const Article &article = sampleArticle(QStringLiteral("Ferry returns")))
        : quick(elsewhere(newsroom.place()), clock), slow(elsewhere(newsroom.place()), clock),
          open(quick, must(newsroom->articles().add(article))) {}

    /// What the newsroom has on disk, read over a connection of its own.
    Article stored() { return must(newsroom->articles().load(open.id())).article; }

    static NewsroomPlace elsewhere(NewsroomPlace place) {
        place.checkpoints = Database::Checkpoints::SomebodyElses;
        return place;
    }

    TestNewsroom newsroom;
    SystemClock clock;
    Backroom quick, slow;
    OpenArticle open;
};
