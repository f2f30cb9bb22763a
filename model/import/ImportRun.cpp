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

/// The import of one file: judged whole, then stored.
class FileImport {
public:
    FileImport(Newsroom &newsroom, const ImportRequest &request, const ImportContext &context,
               Progress &progress, const std::function<void(const ImportLine &)> &each)
        : m_newsroom(newsroom), m_request(request), m_context(context), m_progress(progress),
          m_each(each) {}

    /// An Error is the newsroom's, or a person's who stopped; the file's own is told as a line.
    Result<void> run(Result<ImportSource> opened);

private:
    Result<void> judge(const Importer &importer);
    Result<void> storeAll(const Importer &importer);
    Result<void> storeBeside();
    Result<void> store(std::vector<ImportedArticle> &articles);
    Result<void> storeSome(std::vector<ImportedArticle> &articles, size_t &next);
    bool wanted(int index) const {
        return m_request.only.isEmpty() || m_request.only.contains(index);
    }
    void refuse(const Error &error);
    ImportLine lineOf(const ImportedArticle &article, const TakenIn &taken) const;

    Newsroom &m_newsroom;
    const ImportRequest &m_request;
    ImportContext m_context;
    Progress &m_progress;
    const std::function<void(const ImportLine &)> &m_each;
    ImportSource m_source{};
    BesideArticles m_beside{};
    std::vector<ImportedArticle> m_kept{}; ///< of a small file: it is not read again
    bool m_keeps = false;
};

void FileImport::refuse(const Error &error) {
    ImportLine line;
    line.file = m_source.file.isEmpty() ? m_source.name : m_source.file;
    line.outcome = TakenIn::Outcome::Refused;
    line.error = error;
    if (line.error->what.isEmpty())
        line.error->what = line.file;
    m_each(line);
}

Result<void> FileImport::run(Result<ImportSource> opened) {
    if (!opened && opened.error().kind == Error::Kind::Stopped)
        return opened.error();
    if (!opened) {
        m_source.file = opened.error().what;
        refuse(opened.error());
        return {};
    }
    m_source = std::move(*opened);
    m_context.fileName = m_source.name;
    m_context.corrections = m_request.corrections;
    const auto importer = ImportStart::importer(m_source, m_request.as);
    if (!importer && importer.error().kind == Error::Kind::Usage)
        return importer.error();
    if (!importer) {
        refuse(importer.error());
        return {};
    }
    const Result<void> judged = judge(**importer);
    if (m_progress.stopped())
        return stopped();
    if (!judged) {
        refuse(judged.error());
        return {};
    }
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
        refuse(error);
    return {};
}

Result<void> FileImport::storeAll(const Importer &importer) {
    if (m_keeps)
        return store(m_kept);
    m_source.bytes->seek(0);
    std::vector<ImportedArticle> some;
    Result<void> done;
    int index = 0;
    const auto read = importer.read(*m_source.bytes, m_context,
                                    [&](ImportedArticle &&article) {
                                        if (wanted(index++))
                                            some.push_back(std::move(article));
                                        if (some.size() >= AtOnce)
                                            done = store(some);
                                        return done.ok();
                                    },
                                    {});
    if (!done)
        return done;
    if (!read)
        refuse(read.error());
    return store(some);
}

/// In transactions that hold the write lock for 50 ms at most; each outcome is told after its
/// commit.
Result<void> FileImport::store(std::vector<ImportedArticle> &articles) {
    if (m_keeps && !m_request.only.isEmpty()) {
        int index = 0;
        std::erase_if(articles, [&](const ImportedArticle &) { return !wanted(index++); });
    }
    for (size_t next = 0; next < articles.size();) {
        if (m_progress.stopped())
            return stopped();
        m_progress.at(m_source.bytes->pos(), m_source.bytes->size(),
                      tr("Storing %1").arg(m_source.name));
        if (const Result<void> done = storeSome(articles, next); !done)
            return done;
    }
    articles.clear();
    return {};
}

Result<void> FileImport::storeSome(std::vector<ImportedArticle> &articles, size_t &next) {
    WriteBatch batch(m_newsroom.database());
    if (const Result<void> begun = batch.begin(); !begun)
        return begun;
    QElapsedTimer held;
    held.start();
    std::vector<ImportLine> lines;
    for (; next < articles.size() && (lines.empty() || held.elapsed() < LongestHold); ++next) {
        ImportedArticle &article = articles[next];
        if (!m_request.section.isEmpty())
            article.article.section = m_request.section;
        const auto taken =
            m_newsroom.articles().takeIn(article.article, m_request.state, m_request.replace);
        if (!taken)
            return taken.error();
        lines.push_back(lineOf(article, *taken));
    }
    if (const Result<void> committed = batch.finish(); !committed)
        return committed;
    for (const ImportLine &line : lines)
        m_each(line);
    return {};
}

ImportLine FileImport::lineOf(const ImportedArticle &article, const TakenIn &taken) const {
    ImportLine line;
    line.file = m_source.file.isEmpty() ? m_source.name : m_source.file;
    line.id = taken.id;
    line.headline = article.article.headline;
    line.outcome = taken.outcome;
    line.error = taken.error;
    if (taken.outcome != TakenIn::Outcome::Unchanged)
        line.warnings = article.warnings + taken.warnings;
    return line;
}

} // namespace

Result<void> ImportRun::run(Newsroom &newsroom, const ImportRequest &request, Progress &progress,
                            const std::function<void(const ImportLine &)> &each) {
    const auto context = ImportStart::context(newsroom);
    if (!context)
        return context.error();
    if (request.pasted)
        return FileImport(newsroom, request, *context, progress, each)
            .run(pastedImport(*request.pasted));
    for (const QString &file : request.files) {
        if (progress.stopped())
            return stopped();
        const auto done =
            FileImport(newsroom, request, *context, progress, each).run(openImport(file, progress));
        if (!done)
            return done;
    }
    return {};
}
