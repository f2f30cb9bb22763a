// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/ExportRun.h"
#include "model/export/Manifest.h"
#include "model/export/TargetFolder.h"
#include <QSet>
#include <memory>
#include <mutex>

/// A file on its way out.
struct OutputFile {
    QByteArray path{}; ///< isExportPath()
    QByteArray bytes{};
    FileRecord made{}; ///< size and sha are filled in
};

/// Where an export's bytes go: a folder, in which the old files stand whole until all of the new
/// ones are on the disk beside them (promises.md, "Export"). `keep` and `put` may be called from
/// several threads.
class Output {
public:
    struct Request {
        QString folder{}, format{};
        bool whole = true; ///< what is no longer public disappears
        bool force = false;
    };

    /// Makes the folder if it is absent, locks it, reads what is ours there and clears what a
    /// killed export left. Refuses a folder with files of others (Output).
    static Result<std::unique_ptr<Output>> open(const Request &request);
    ~Output(); ///< what was not committed leaves no trace

    /// What the last export noted about the file that stands there; nothing where there is none.
    std::optional<FileRecord> before(const QByteArray &path) const;

    /// True when the file there was made of just these inputs and is whole: it stays as it is.
    bool keep(const QByteArray &path, const Fingerprint &inputs);

    /// Writes the file beside its place, unless the same bytes stand there.
    Result<void> put(OutputFile file);

    /// For OutputParts: a piece of a file, then its end with size and sha filled in.
    Result<void> stagePart(const QByteArray &path, const QByteArray &bytes, bool first);
    Result<void> putStaged(const QByteArray &path, const FileRecord &made);

    bool has(const QByteArray &path) const; ///< kept or put in this run

    const QString &folder() const { return m_folder.path(); }

    /// Puts all into place, takes away what is no longer there, writes the manifest last.
    Result<ExportReport> commit(const std::function<void(const ExportLine &)> &each);

private:
    enum class Fate : quint8 { Old, Kept, New };
    struct Entry {
        FileRecord record;
        Fate fate = Fate::Old;
    };

    Output(Request request, TargetFolder folder);
    Result<void> takeStock();
    Result<void> recover();
    bool standsAlready(const QByteArray &path, const FileRecord &made);
    bool intact(const QByteArray &path, const FileRecord &record);
    Result<void> refuseForeign(const QList<QByteArray> &placed) const;
    Result<void> stageManifest();
    Result<void> place(const QList<QByteArray> &placed);
    Result<void> removeOld(QList<QByteArray> &gone);
    void warn(const QByteArray &path, const FileRecord &record, QStringList &warnings) const;
    ExportReport report(const QList<QByteArray> &gone,
                        const std::function<void(const ExportLine &)> &each) const;

    Request m_request;
    TargetFolder m_folder;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Entry> m_files;
    QSet<QByteArray> m_replaced; ///< ours before, and put anew
    QSet<QByteArray> m_others;   ///< paths that exports of other formats wrote here
    bool m_unsure = false;       ///< the last export here was killed
    bool m_noteNeeded = false;   ///< the manifest has to be written though no file changed
    bool m_staged = false;
    std::optional<qint64> m_manifestTime; ///< nanoseconds; a file that is younger is suspect
};
