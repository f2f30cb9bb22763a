// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/base/Result.h"
#include <functional>

class Newsroom;
class Progress;

struct ExportRequest {
    QString folder{};
    QString format{QStringLiteral("site")};
    QList<ArticleId> articles{}; ///< empty: all
    bool drafts = false;         ///< a proof of everything but what is under embargo
    bool force = false;          ///< into a folder with foreign files, beside them
    bool trial = false;          ///< nothing leaves: the log does not tell of it
};

struct ExportLine {
    enum class Outcome { Written, Unchanged, Removed };
    QString path{};
    std::optional<ArticleId> article{};
    Outcome outcome = Outcome::Written;
};

struct ExportReport {
    qint64 written = 0, unchanged = 0, removed = 0;
    QStringList warnings{}; ///< "WHAT: WHY"
    QString start{};        ///< absolute path of the file to look at first
};

namespace ExportRun {

/// Writes the newsroom's public articles in a format into a folder (cli.md, "Export folder").
Result<ExportReport> run(Newsroom &newsroom, const ExportRequest &request, Progress &progress,
                         const std::function<void(const ExportLine &)> &each);

/// The page of one working copy as the site format would write it, with its style and pictures in
/// one place for the window: what a proof shows. `folder` gets index.html and what it needs.
Result<QString> preview(Newsroom &newsroom, const Article &article, const QString &folder);

} // namespace ExportRun
