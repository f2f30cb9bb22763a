// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ImportRun.h"
#include "model/Newsroom.h"
#include "model/import/ImportIdentity.h"
#include "model/import/ImportLimits.h"
#include "model/import/ImportStart.h"
#include "model/import/ReadAhead.h"
#include "model/review/Anchors.h"
#include "model/review/ReviewMerge.h"
#include "model/store/PhotoStore.h"
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
    /// What is said of articles that come next.
    void know(const QHash<ArticleId, ReviewRecord> &reviews) { m_reviews.insert(reviews); }

private:
    struct Waiting {
        QString file{};
        ImportedArticle article{};
    };
    Result<void> storeSome(size_t &next);
    Result<void> storeReview(const Article &came, const TakenIn &taken);
    Result<void> storePictures(const QString &file, ImportedArticle &article);

    QHash<ArticleId, ReviewRecord> m_reviews; ///< of articles that come in
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
    for (ImportedArticle &article : articles) {
        if (const Result<void> done = storePictures(file, article); !done)
            return done;
        m_waiting.push_back({file, std::move(article)});
    }
    articles.clear();
    m_bytes += bytes;
    const bool enough = m_waiting.size() >= AtOnce || m_bytes >= ImportLimits::Kept;
    return enough ? flush() : Result<void>();
}

/// Before the write lock is taken: a picture waits for the disk. One that is damaged leaves its
/// place in the article.
Result<void> Storing::storePictures(const QString &file, ImportedArticle &article) {
    for (const QByteArray &picture : std::exchange(article.pictures, {})) {
        const auto stored = m_newsroom.photos().add(picture, file.section(u'/', -1));
        if (!stored && stored.error().kind != Error::Kind::BadInput)
            return stored.error();
        if (stored)
            continue;
        removePhoto(article.article, PhotoHash::of(picture));
        article.warnings.append(tr("a picture was not taken: %1").arg(stored.error().text));
    }
    return {};
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
        if (const Result<void> said = storeReview(article.article, *taken); !said)
            return said;
        lines.push_back(lineOf(file, article, *taken));
    }
    if (const Result<void> committed = batch.finish(); !committed)
        return committed;
    for (const ImportLine &line : lines)
        m_each(line);
    return {};
}

/// Beside what is said of it here; what was decided here does not come back with the same text.
Result<void> Storing::storeReview(const Article &came, const TakenIn &taken) {
    const auto review = m_reviews.constFind(came.id);
    if (review == m_reviews.constEnd() ||
        (taken.outcome != TakenIn::Outcome::Added && taken.outcome != TakenIn::Outcome::Updated))
        return {};
    const auto stored = m_newsroom.articles().load(taken.id);
    if (!stored)
        return stored.error();
    const ReviewRecord joined =
        ReviewMerge::joined({}, stored->review, Anchors::follow(*review, came, stored->article));
    const auto saved = m_newsroom.articles().save(stored->article, joined, stored->save);
    return saved ? Result<void>() : Result<void>(saved.error());
}

/// Brings a judged file in.
class FileImport {
public:
    FileImport(Newsroom &newsroom, const ImportRequest &request, Progress &progress,
               Storing &storing, JudgedFile judged)
        : m_newsroom(newsroom), m_request(request), m_progress(progress), m_storing(storing),
          m_judged(std::move(judged)) {}

    /// An Error is the newsroom's, or a person's who stopped; the file's own is told as a line.
    Result<void> run();

private:
    Result<void> storeAll();
    Result<void> storeAgainRead();
    Result<void> storeBeside();
    bool wanted(int index) const {
        return m_request.only.isEmpty() || m_request.only.contains(index);
    }

    Newsroom &m_newsroom;
    const ImportRequest &m_request;
    Progress &m_progress;
    Storing &m_storing;
    JudgedFile m_judged;
};

Result<void> FileImport::run() {
    const auto &error = m_judged.error;
    if (error && (error->kind == Error::Kind::Stopped || error->kind == Error::Kind::Usage))
        return *error;
    if (m_progress.stopped())
        return stopped();
    if (error)
        return m_storing.refuse(m_judged.file(), *error);
    m_storing.know(m_judged.beside.reviews());
    const Result<void> beside = storeBeside();
    return beside ? storeAll() : beside;
}

Result<void> FileImport::storeBeside() {
    const auto refused = m_judged.beside.store(m_newsroom);
    if (!refused)
        return refused.error();
    for (const Error &error : *refused)
        if (const Result<void> told = m_storing.refuse(m_judged.file(), error); !told)
            return told;
    return {};
}

Result<void> FileImport::storeAll() {
    if (!m_judged.keeps)
        return storeAgainRead();
    int index = 0;
    std::erase_if(m_judged.kept, [&](const ImportedArticle &) { return !wanted(index++); });
    return m_storing.take(m_judged.file(), m_judged.kept, m_judged.size);
}

Result<void> FileImport::storeAgainRead() {
    m_judged.source.bytes->seek(0);
    int index = 0;
    std::vector<ImportedArticle> some;
    Result<void> done;
    const auto read = m_judged.importer->read(*m_judged.source.bytes, m_judged.context,
                                              [&](ImportedArticle &&article) {
                                                  if (wanted(index++))
                                                      some.push_back(std::move(article));
                                                  if (some.size() >= AtOnce)
                                                      done =
                                                          m_storing.take(m_judged.file(), some, 0);
                                                  return done.ok();
                                              },
                                              {});
    if (!done)
        return done;
    if (!read)
        if (const Result<void> told = m_storing.refuse(m_judged.file(), read.error()); !told)
            return told;
    return m_storing.take(m_judged.file(), some, 0);
}

} // namespace

Result<void> ImportRun::run(Newsroom &newsroom, const ImportRequest &request, Progress &progress,
                            const std::function<void(const ImportLine &)> &each) {
    const auto context = ImportStart::context(newsroom);
    if (!context)
        return context.error();
    Storing storing(newsroom, request, progress, each);
    const auto take = [&](JudgedFile judged) {
        return FileImport(newsroom, request, progress, storing, std::move(judged)).run();
    };
    const auto judged = [&](Result<ImportSource> opened) {
        return JudgedFile::judge(std::move(opened), request, *context, progress);
    };
    if (request.pasted) {
        const Result<void> done = take(judged(pastedImport(*request.pasted)));
        return done ? storing.flush() : done;
    }
    ReadAhead ahead(request, *context);
    for (const QString &file : request.files) {
        auto next = ahead.next();
        if (progress.stopped())
            return stopped();
        if (file == "-"_L1) // which may be long in coming
            if (const Result<void> done = storing.flush(); !done)
                return done;
        const Result<void> done =
            take(next ? *std::move(next) : judged(openImport(file, progress)));
        if (!done)
            return done;
    }
    return storing.flush();
}
