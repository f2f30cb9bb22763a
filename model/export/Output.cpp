// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Output.h"

#include "model/base/Sha256.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QByteArray StagedManifest = ".manifest";

QString tr(const char *text) {
    return QCoreApplication::translate("Output", text);
}

std::array<char, 32> shaOf(const QByteArray &bytes) {
    const QByteArray hash = Sha256::of(bytes);
    std::array<char, 32> sha{};
    std::copy(hash.begin(), hash.end(), sha.begin());
    return sha;
}

QByteArray stagingName(const QString &format) {
    return ".standfirst-" + format.toLatin1() + ".new";
}

} // namespace

Output::Output(Request request, TargetFolder folder)
    : m_request(std::move(request)), m_folder(std::move(folder)) {}

Output::~Output() {
    if (m_staged)
        (void)m_folder.clearStaged();
}

Result<std::unique_ptr<Output>> Output::open(const Request &request) {
    auto folder = TargetFolder::open(request.folder, stagingName(request.format));
    if (!folder)
        return folder.error();
    std::unique_ptr<Output> output(new Output(request, std::move(*folder)));
    if (auto recovered = output->recover(); !recovered)
        return recovered.error();
    if (auto stock = output->takeStock(); !stock)
        return stock.error();
    return output;
}

/// An export that was killed while it put files into their places left its manifest in the staging
/// folder: what that names is ours too. It is noted at once, so that a second kill forgets nothing.
Result<void> Output::recover() {
    const auto staged = m_folder.readStaged(StagedManifest);
    auto placed = staged ? Manifest::decode(*staged) : Result<Manifest>(staged.error());
    if (placed) {
        const QByteArray name = Manifest::fileName(m_request.format).toLatin1();
        if (const auto old = m_folder.read(name))
            if (auto known = Manifest::decode(*old)) {
                for (auto file = known->files.cbegin(); file != known->files.cend(); ++file)
                    if (!placed->files.contains(file.key()))
                        placed->files.insert(file.key(), *file);
            }
        placed->recovering = true;
        if (auto written = m_folder.writeStaged(".recovered", placed->encode()); !written)
            return written;
        if (auto synced = m_folder.syncAll(); !synced)
            return synced;
        if (auto noted = m_folder.place(".recovered", name); !noted)
            return noted;
    }
    return m_folder.clearStaged();
}

Result<void> Output::takeStock() {
    static const QRegularExpression manifest(u"^\\.standfirst-([a-z0-9-]+)\\.json$"_s);
    bool ours = false, foreign = false;
    for (const QString &name : m_folder.entries()) {
        const auto match = manifest.match(name);
        if (!match.hasMatch()) {
            foreign = true;
            continue;
        }
        ours = true;
        const auto bytes = m_folder.read(name.toLatin1());
        auto read = bytes ? Manifest::decode(*bytes) : Result<Manifest>(bytes.error());
        if (!read)
            return Error{Error::Kind::Output, m_folder.path() + u'/' + name, read.error().text, {}};
        if (match.captured(1) != m_request.format) {
            for (auto file = read->files.cbegin(); file != read->files.cend(); ++file)
                m_others.insert(file.key());
            continue;
        }
        if (!m_request.whole && read->whole)
            return Error{Error::Kind::Output,
                         m_folder.path(),
                         tr("holds a whole export: choose another folder for single articles and "
                            "proofs"),
                         {}};
        m_unsure = read->recovering;
        m_noteNeeded = read->recovering || read->whole != m_request.whole;
        if (const auto stat = m_folder.stat(name.toLatin1()))
            m_manifestTime = stat->nanoseconds;
        m_files.reserve(read->files.size());
        for (auto file = read->files.begin(); file != read->files.end(); ++file)
            m_files.insert(file.key(), {std::move(*file), Fate::Old});
    }
    if (foreign && !ours && !m_request.force)
        return Error{Error::Kind::Output,
                     m_folder.path(),
                     tr("holds files that are not of an export: choose an empty folder, or --force "
                        "to add beside them"),
                     {}};
    return {};
}

std::optional<FileRecord> Output::before(const QByteArray &path) const {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_files.constFind(path);
    return found == m_files.cend() || found->fate == Fate::New ? std::nullopt
                                                               : std::optional(found->record);
}

bool Output::intact(const QByteArray &path, const FileRecord &record) {
    const auto stat = m_folder.stat(path);
    if (!stat || !stat->regular || stat->size != record.size)
        return false;
    if (!m_unsure && m_manifestTime && stat->nanoseconds <= *m_manifestTime)
        return true;
    // Touched since: copied, or tampered with. Its bytes decide.
    m_noteNeeded = true;
    const auto bytes = m_folder.read(path);
    return bytes && shaOf(*bytes) == record.sha;
}

bool Output::keep(const QByteArray &path, const Fingerprint &inputs) {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_files.find(path);
    if (found == m_files.end())
        return false;
    if (found->fate != Fate::Old)
        return true;
    if (found->record.inputs != inputs || !intact(path, found->record))
        return false;
    found->fate = Fate::Kept;
    return true;
}

Result<void> Output::put(OutputFile file) {
    if (!isExportPath(file.path))
        return Error{Error::Kind::Bug,
                     QString::fromLatin1(file.path),
                     tr("is no name for a file of an export"),
                     {}};
    file.made.size = file.bytes.size();
    file.made.sha = shaOf(file.bytes);
    const std::scoped_lock lock(m_mutex);
    if (standsAlready(file.path, file.made))
        return {};
    m_staged = true;
    if (auto written = m_folder.writeStaged(file.path, file.bytes); !written)
        return written;
    if (m_files.contains(file.path))
        m_replaced.insert(file.path);
    m_files.insert(file.path, {std::move(file.made), Fate::New});
    return {};
}

/// The same bytes are in place: the file stays, and its record is the new one.
bool Output::standsAlready(const QByteArray &path, const FileRecord &made) {
    const auto found = m_files.find(path);
    if (found == m_files.end() || found->fate == Fate::New || found->record.sha != made.sha ||
        found->record.size != made.size || !intact(path, found->record))
        return false;
    m_noteNeeded = m_noteNeeded || found->record != made;
    *found = {made, Fate::Kept};
    return true;
}

Result<void> Output::stagePart(const QByteArray &path, const QByteArray &bytes, bool first) {
    const std::scoped_lock lock(m_mutex);
    m_staged = true;
    return m_folder.writeStaged(path, bytes,
                                first ? TargetFolder::Write::Whole : TargetFolder::Write::More);
}

Result<void> Output::putStaged(const QByteArray &path, const FileRecord &made) {
    const std::scoped_lock lock(m_mutex);
    if (standsAlready(path, made))
        return m_folder.dropStaged(path);
    if (m_files.contains(path))
        m_replaced.insert(path);
    m_files.insert(path, {made, Fate::New});
    return {};
}

bool Output::has(const QByteArray &path) const {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_files.constFind(path);
    return found != m_files.cend() && found->fate != Fate::Old;
}

Result<ExportReport> Output::commit(const std::function<void(const ExportLine &)> &each) {
    QList<QByteArray> placed, gone;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        if (file->fate == Fate::New)
            placed.append(file.key());
        else if (file->fate == Fate::Old && m_request.whole)
            gone.append(file.key());
    const auto inOrder = [this](const QByteArray &a, const QByteArray &b) {
        return std::pair(m_files.constFind(a)->record.kind, a) <
               std::pair(m_files.constFind(b)->record.kind, b);
    };
    std::sort(placed.begin(), placed.end(), inOrder);
    std::sort(gone.begin(), gone.end());
    if (auto clear = refuseForeign(placed); !clear)
        return clear.error();
    if (!placed.isEmpty() || !gone.isEmpty() || m_noteNeeded || !m_manifestTime) {
        if (auto staged = stageManifest(); !staged)
            return staged.error();
        if (auto there = place(placed); !there)
            return there.error();
        if (auto removed = removeOld(gone); !removed)
            return removed.error();
        const QByteArray name = Manifest::fileName(m_request.format).toLatin1();
        if (auto noted = m_folder.place(StagedManifest, name); !noted)
            return noted.error();
        if (auto cleared = m_folder.clearStaged(); !cleared)
            return cleared.error();
        if (auto synced = m_folder.syncFolder(); !synced)
            return synced.error();
    }
    return report(gone, each);
}

/// A file that is neither ours nor equal to ours is somebody's work.
Result<void> Output::refuseForeign(const QList<QByteArray> &placed) const {
    for (const QByteArray &path : placed) {
        const FileRecord &record = m_files.constFind(path)->record;
        const auto stat = m_folder.stat(path);
        if (m_others.contains(path))
            return Error{Error::Kind::Output,
                         m_folder.path() + u'/' + QString::fromLatin1(path),
                         tr("belongs to an export of another format: choose another folder"),
                         {}};
        if (!stat || m_replaced.contains(path))
            continue;
        const auto bytes = m_folder.read(path);
        if (!bytes || shaOf(*bytes) != record.sha)
            return Error{Error::Kind::Output,
                         m_folder.path() + u'/' + QString::fromLatin1(path),
                         tr("is there already and not of an export: move it away; nothing was "
                            "written"),
                         {}};
    }
    return {};
}

/// From here on a killed export is known by the manifest in its staging folder.
Result<void> Output::stageManifest() {
    Manifest manifest{m_request.format, m_request.whole, false, {}};
    manifest.files.reserve(m_files.size());
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        if (file->fate != Fate::Old || !m_request.whole)
            manifest.files.insert(file.key(), file->record);
    m_staged = true;
    if (auto written = m_folder.writeStaged(StagedManifest, manifest.encode()); !written)
        return written;
    return m_folder.syncAll();
}

Result<void> Output::place(const QList<QByteArray> &placed) {
    for (const QByteArray &path : placed)
        if (auto made = m_folder.makeFolderFor(path); !made)
            return made;
    // Now files change: should it end here, the next export needs what is staged to know them.
    m_staged = false;
    for (const QByteArray &path : placed)
        if (auto there = m_folder.place(path, path); !there)
            return there;
    return {};
}

Result<void> Output::removeOld(QList<QByteArray> &gone) {
    for (const QByteArray &path : gone)
        if (auto removed = m_folder.remove(path); !removed)
            return removed;
    return {};
}
