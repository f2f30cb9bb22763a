// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include "model/import/Imported.h"
#include "model/store/ArticleStore.h"
#include <QHash>

class Newsroom;
class Progress;

/// Files -> importer -> store. A file is parsed and judged whole before its first write; one bad
/// file stops only itself.
struct ImportRequest {
    QStringList files{}; ///< "-" reads standard input
    QString as{};        ///< an importer's name; "" guesses from content
    QString section{};   ///< overrides the page's
    State state = State::Draft;
    bool replace = false;
    QHash<int, ReadLine::As> corrections{}; ///< for a single page file, from the preview
    QList<int> only{}; ///< indexes of the articles to take; empty: all (single file)
    std::optional<QByteArray> pasted{}; ///< instead of files
};

/// What became of one article, or of a file that gave none (`id` empty).
struct ImportLine {
    QString file{};
    std::optional<ArticleId> id{};
    QString headline{};
    TakenIn::Outcome outcome = TakenIn::Outcome::Added;
    QStringList warnings{};
    std::optional<Error> error{};
};

namespace ImportRun {

/// Each outcome goes to `each` after the commit that holds it. The Result is an Error only where
/// the newsroom failed or a person stopped; refused files are lines.
Result<void> run(Newsroom &newsroom, const ImportRequest &request, Progress &progress,
                 const std::function<void(const ImportLine &)> &each);

/// What an import of this would give, nothing stored: for the preview.
Result<Imported> preview(Newsroom &newsroom, const ImportRequest &request);

} // namespace ImportRun
