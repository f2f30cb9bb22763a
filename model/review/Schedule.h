// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"

class Newsroom;
class Progress;

/// What goes out by itself at its time, from any open window or from `standfirst publish`.
namespace Schedule {

/// Later than this, nothing goes out without being asked for (product.md: "Nothing goes out by
/// itself hours late").
constexpr std::chrono::minutes Late{15};

struct Due {
    ArticleHead head;
    bool overdue = false; ///< more than `Late` behind its time
};

/// What is scheduled for `now` or before, the earliest first.
Result<QList<Due>> due(Newsroom &newsroom);

/// Publishes one that is due, whoever asks: an editor or the web team scheduled it. Refused as
/// every publication is; of two programs that ask at once one gets Conflict.
Result<WorkingCopy> publish(Newsroom &newsroom, const ArticleId &id);

} // namespace Schedule
