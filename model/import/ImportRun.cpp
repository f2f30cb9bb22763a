// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ImportRun.h"
#include "model/Newsroom.h"
#include "model/import/BesideArticles.h"
#include "model/import/ImportLimits.h"
#include "model/import/ImportStart.h"
#include "model/store/WriteBatch.h"
#include "model/work/Progress.h"
#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestHold = 35; ///< milliseconds of the write lock; with the commit under 50
constexpr size_t AtOnce = 200;     ///< articles that are held between reading and storing

QString tr(const char *text) {
    return QCoreApplication::translate("ImportRun", text);
}

Error stopped() {
    return {Error::Kind::Stopped, {}, tr("the import was stopped; what came in stays in")};
}

/// Judged articles on their way into the newsroom. Those of small files wait for each other: a
/// commit for each file would wait for the disk as often as there are files.
class Storing {
public:
    Storing(Newsroom &newsroom, const ImportRequest &request, Progress &progress,
            const std::function<void(const ImportLine &)> &each)
        : m_newsroom(newsroom), m_request(request), m_progress(progress), m_each(each) {}

    /// Takes the articles of a file, or of a part of it, that were read from so many bytes.
    Result<void> take(const QString &file, std::vector<ImportedArticle> &articles, qint64 bytes);
    /// Stores what waits.
    Result<void> flush();
    /// Tells a file's own error, after what came before it.
    Result<void> refuse(const QString &file, Error error);

private:
    struct Waiting {
        QString file{};
        ImportedArticle article{};
    };
    Result<void> storeSome(size_t &next);

    Newsroom &m_newsroom;
    const ImportRequest &m_request;
    Progress &m_progress;
    const std::function<void(const ImportLine &)> &m_each;
    std::vector<Waiting> m_waiting{};
    qint64 m_bytes = 0;
};

ImportLine lineOf(const QString &file, const ImportedArticle &article, const TakenIn &taken) {
    ImportLine line;
    line.file = file;
    line.id = taken.id;
    line.headline = article.article.headline;
    line.outcome = taken.outcome;
    line.error = taken.error;
    if (taken.outcome != TakenIn::Outcome::Unchanged)
        line.warnings = article.warnings + taken.warnings;
    return line;
}

Result<void> Storing::take(const QString &file, std::vector<ImportedArticle> &articles,
                           qint64 bytes) {
    for (ImportedArticle &article : articles)
        m_waiting.push_back({file, std::move(article)});
    articles.clear();
    m_bytes += bytes;
    const bool enough = m_waiting.size() >= AtOnce || m_bytes >= ImportLimits::Kept;
    return enough ? flush() : Result<void>();
}

Result<void> Storing::refuse(const QString &file, Error error) {
    if (const Result<void> done = flush(); !done)
        return done;
    ImportLine line;
    line.file = file;
    line.outcome = TakenIn::Outcome::Refused;
    if (error.what.isEmpty())
        error.what = file;
    line.error = std::move(error);
    m_each(line);
    return {};
}

/// In transactions that hold the write lock for 50 ms at most; each outcome is told after its
/// commit.
Result<void> Storing::flush() {
    for (size_t next = 0; next < m_waiting.size();) {
        if (m_progress.stopped())
            return stopped();
        m_progress.at(qint64(next), qint64(m_waiting.size()),
                      tr("Storing %1").arg(m_waiting[next].file.section(u'/', -1)));
        if (const Result<void> done = storeSome(next); !done)
            return done;
    }
    m_waiting.clear();
    m_bytes = 0;
    return {};
}

Result<void> Storing::storeSome(size_t &next) {
    WriteBatch batch(m_newsroom.database());
    if (const Result<void> begun = batch.begin(); !begun)
        return begun;
    QElapsedTimer held;
    held.start();
    std::vector<ImportLine> lines;
    for (; next < m_waiting.size() && (lines.empty() || held.elapsed() < LongestHold); ++next) {
        auto &[file, article] = m_waiting[next];
        if (!m_request.section.isEmpty())
            article.article.section = m_request.section;
        const auto taken =
            m_newsroom.articles().takeIn(article.article, m_request.state, m_request.replace);
        if (!taken)
            return taken.error();
        lines.push_back(lineOf(file, article, *taken));
    }
    if (const Result<void> committed = batch.finish(); !committed)
        return committed;
    for (const ImportLine &line : lines)
        m_each(line);
    return {};
}

/// The import of one file: judged whole, then stored.
class FileImport {
public:
    FileImport(Newsroom &newsroom, const ImportRequest &request, const ImportContext &context,
               Progress &progress, Storing &storing)
        : m_newsroom(newsroom), m_request(request), m_context(context), m_progress(progress),
          m_storing(storing) {}

    /// An Error is the newsroom's, or a person's who stopped; the file's own is told as a line.
    Result<void> run(Result<ImportSource> opened);

private:
    Result<void> judge(const Importer &importer);
    Result<void> storeAll(const Importer &importer);
    Result<void> storeBeside();
    bool wanted(int index) const {
        return m_request.only.isEmpty() || m_request.only.contains(index);
    }
    const QString &file() const { return m_source.file.isEmpty() ? m_source.name : m_source.file; }
    Result<void> refuse(const Error &error) { return m_storing.refuse(file(), error); }

    Newsroom &m_newsroom;
    const ImportRequest &m_request;
    ImportContext m_context;
    Progress &m_progress;
    Storing &m_storing;
    ImportSource m_source{};
    BesideArticles m_beside{};
    std::vector<ImportedArticle> m_kept{}; ///< of a small file: it is not read again
    bool m_keeps = false;
};

Result<void> FileImport::run(Result<ImportSource> opened) {
    if (!opened && opened.error().kind == Error::Kind::Stopped)
        return opened.error();
    if (!opened) {
        m_source.file = opened.error().what;
        return refuse(opened.error());
    }
    m_source = std::move(*opened);
    m_context.fileName = m_source.name;
    m_context.corrections = m_request.corrections;
    const auto importer = ImportStart::importer(m_source, m_request.as);
    if (!importer && importer.error().kind == Error::Kind::Usage)
        return importer.error();
    if (!importer)
        return refuse(importer.error());
    const Result<void> judged = judge(**importer);
    if (m_progress.stopped())
        return stopped();
    if (!judged)
        return refuse(judged.error());
    const Result<void> beside = storeBeside();
    return beside ? storeAll(**importer) : beside;
}

/// Reads all of it, and what lies beside, so that a file with a fault changes nothing.
Result<void> FileImport::judge(const Importer &importer) {
    const qint64 size = m_source.bytes->size();
    m_keeps = size <= ImportLimits::Kept;
    const auto read = importer.read(*m_source.bytes, m_context,
                                    [&](ImportedArticle &&article) {
                                        m_progress.at(m_source.bytes->pos(), size,
                                                      tr("Reading %1").arg(m_source.name));
                                        if (m_keeps)
                                            m_kept.push_back(std::move(article));
                                        return !m_progress.stopped();
                                    },
                                    {});
    if (!read)
        return read;
    if (importer.name() == "json"_L1) {
        auto beside = BesideArticles::read(m_source.folder);
        if (!beside)
            return beside.error();
        m_beside = std::move(*beside);
    }
    return {};
}

Result<void> FileImport::storeBeside() {
    const auto refused = m_beside.store(m_newsroom);
    if (!refused)
        return refused.error();
    for (const Error &error : *refused)
        if (const Result<void> told = refuse(error); !told)
            return told;
    return {};
}

Result<void> FileImport::storeAll(const Importer &importer) {
    int index = 0;
    if (m_keeps) {
        std::erase_if(m_kept, [&](const ImportedArticle &) { return !wanted(index++); });
        return m_storing.take(file(), m_kept, m_source.bytes->size());
    }
    m_source.bytes->seek(0);
    std::vector<ImportedArticle> some;
    Result<void> done;
    const auto read = importer.read(*m_source.bytes, m_context,
                                    [&](ImportedArticle &&article) {
                                        if (wanted(index++))
                                            some.push_back(std::move(article));
                                        if (some.size() >= AtOnce)
                                            done = m_storing.take(file(), some, 0);
                                        return done.ok();
                                    },
                                    {});
    if (!done)
        return done;
    if (!read)
        if (const Result<void> told = refuse(read.error()); !told)
            return told;
    return m_storing.take(file(), some, 0);
}

} // namespace

Result<void> ImportRun::run(Newsroom &newsroom, const ImportRequest &request, Progress &progress,
                            const std::function<void(const ImportLine &)> &each) {
    const auto context = ImportStart::context(newsroom);
    if (!context)
        return context.error();
    Storing storing(newsroom, request, progress, each);
    const auto take = [&](Result<ImportSource> opened) {
        return FileImport(newsroom, request, *context, progress, storing).run(std::move(opened));
    };
    if (request.pasted)
        if (const Result<void> done = take(pastedImport(*request.pasted)); !done)
            return done;
    for (const QString &file : request.pasted ? QStringList() : request.files) {
        if (progress.stopped())
            return stopped();
        if (file == "-"_L1) // which may be long in coming
            if (const Result<void> done = storing.flush(); !done)
                return done;
        if (const Result<void> done = take(openImport(file, progress)); !done)
            return done;
    }
    return storing.flush();
}
