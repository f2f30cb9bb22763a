// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include "model/import/Imported.h"
#include <QIODevice>
#include <functional>
#include <memory>

class ImportWords;

/// What an importer may know of the newsroom; gathered before, so that reading is pure.
struct ImportContext {
    QString fileName{};
    QString language{QStringLiteral("en-GB")}; ///< the newsroom's own, where none is recognised
    QStringList sections{};                    ///< labels that exist
    QHash<int, ReadLine::As>
        corrections{};     ///< line number -> what a person says it is (page texts)
    QString importWords{}; ///< a folder of word lists in addition to resources/import; may be empty
    std::function<bool()>
        stopped{}; ///< whether a person stopped it, for what takes long; may be empty
    std::shared_ptr<const ImportWords> words{}; ///< both, read once for many files; else read anew
};

/// Foreign text to articles. Pure: bytes in, values out; no store, no clock.
class Importer {
public:
    virtual ~Importer() = default;
    virtual QString name() const = 0;    ///< the word of `--as`
    virtual QString summary() const = 0; ///< one line for help
    /// How sure, 0 to 100, that this is its format, from a name and the first 64 KB.
    virtual int likelihood(const QString &fileName, QByteArrayView head) const = 0;
    /// Streams: each article to `each` as it is read, which stops by returning false; memory does
    /// not grow with their count. The lines (page texts) go to `line`, when given. An Error refuses
    /// the whole file; it is given before anything is stored only if the caller reads twice
    /// (ImportRun does: judge, then store).
    virtual Result<void> read(QIODevice &bytes, const ImportContext &context,
                              const std::function<bool(ImportedArticle &&)> &each,
                              const std::function<void(ReadLine &&)> &line) const = 0;
};
