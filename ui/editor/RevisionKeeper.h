// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include "model/work/RevisionRhythm.h"
#include <functional>

class Backroom;
class OpenArticle;

/// Keeps revisions of one open article while it is written, when it is left and when it is asked
/// to; what was not changed since the last one is not kept again. A child of its article.
class RevisionKeeper : public QObject {
    Q_OBJECT
public:
    RevisionKeeper(OpenArticle &article, Backroom &quick, const RevisionRhythm::Pace &pace = {});
    static RevisionKeeper *of(const OpenArticle &article);

    /// Writes what is unsaved and keeps it; `done` hears the number of the revision.
    void keep(QObject *asker, std::function<void(const Result<int> &)> done);
    /// The article is left: what was worked on is kept. `done` is called in any case.
    void leave(QObject *asker, std::function<void()> done);

private:
    OpenArticle &m_article;
    Backroom &m_quick;
    RevisionRhythm m_rhythm;
};
