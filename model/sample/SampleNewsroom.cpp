// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/SampleNewsroom.h"
#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/import/ImportRun.h"
#include "model/review/Review.h"
#include "model/work/Progress.h"
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("SampleNewsroom", text);
}

/// The sample's own time, moved from step to step and never past the present.
class SampleClock : public Clock {
public:
    explicit SampleClock(const Clock &present) : m_present(present) {}
    Instant now() const override { return std::min(m_now.load(), m_present.now()); }
    void set(Instant at) { m_now = at; }

private:
    const Clock &m_present;
    std::atomic<Instant> m_now{Instant{}};
};

/// A line of steps.jsonl: one move of one article by one person.
struct Step {
    Instant at{};
    QString person{}; ///< "": the system's user, who is there before anybody else
    Review::Request request;
};

Error broken(const QString &what, const QString &detail) {
    return {Error::Kind::Bug, what, tr("the built-in sample newsroom cannot be read"), detail};
}

/// Copies `from` (a folder of resources) to `to`: the import reads files and what lies beside them.
Result<void> unpack(const QString &from, const QString &to) {
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = to + u'/' + source.mid(from.size() + 1);
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(source, target))
            return Error{Error::Kind::Output, target,
                         tr("the sample cannot be written; free some space and try again")};
        // A copied resource is read-only, and what is read-only cannot be cleared away everywhere.
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

Result<Step> readStep(const QByteArray &line) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto at = fromRfc3339(object["at"_L1].toString());
    const auto id = ArticleId::fromText(object["article"_L1].toString());
    const auto to = stateFromWord(object["to"_L1].toString());
    if (!at || !id || !to)
        return broken(u"steps.jsonl"_s, QString::fromUtf8(line));
    Step step{*at, object["person"_L1].toString(), {*id, *to}};
    step.request.note = object["note"_L1].toString();
    step.request.readersText = object["readersText"_L1].toString();
    step.request.at = fromRfc3339(object["publishAt"_L1].toString());
    return step;
}

Result<QList<Step>> readSteps(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(path, file.errorString());
    QList<Step> steps;
    while (!file.atEnd()) {
        auto step = readStep(file.readLine().trimmed());
        if (!step)
            return step.error();
        steps << *step;
    }
    return steps;
}

/// One person's newsroom after another on the same folder: a step is logged under who took it.
class Desk {
public:
    Desk(const QString &folder, SampleClock &clock) : m_folder(folder), m_clock(clock) {}

    Result<void> sit(const QString &person) {
        if (m_newsroom && person == m_person)
            return {};
        m_newsroom.reset();
        NewsroomPlace place;
        place.folder = m_folder;
        place.person = person;
        auto opened = Newsroom::open(place, m_clock);
        if (!opened)
            return opened.error();
        m_newsroom = std::move(*opened);
        m_person = person;
        return {};
    }

    Newsroom &newsroom() { return *m_newsroom; }

private:
    QString m_folder, m_person;
    SampleClock &m_clock;
    std::unique_ptr<Newsroom> m_newsroom;
};

Result<void> takeIn(Newsroom &newsroom, const QString &file) {
    ImportRequest request;
    request.files = {file};
    request.as = u"json"_s;
    std::optional<Error> refused;
    Progress progress;
    const auto done = ImportRun::run(newsroom, request, progress, [&](const ImportLine &line) {
        if (line.error && !refused)
            refused = *line.error;
    });
    if (!done)
        return done.error();
    return refused ? Result<void>(*refused) : Result<void>();
}

Result<void> walk(Desk &desk, SampleClock &clock, const QList<Step> &steps) {
    for (const Step &step : steps) {
        clock.set(step.at);
        if (auto sat = desk.sit(step.person); !sat)
            return sat;
        if (auto moved = desk.newsroom().review().move(step.request); !moved)
            return moved.error();
    }
    return {};
}

} // namespace

Result<void> makeSampleNewsroom(const QString &folder, const Clock &clock) {
    if (QFileInfo::exists(folder + u"/newsroom.sqlite"_s))
        return Error{Error::Kind::Conflict, folder,
                     tr("there is a newsroom here already; choose an empty folder")};
    QTemporaryDir unpacked;
    if (auto done = unpack(u":/sample"_s, unpacked.path()); !done)
        return done;
    const auto steps = readSteps(unpacked.filePath(u"steps.jsonl"_s));
    if (!steps)
        return steps.error();
    if (steps->isEmpty())
        return broken(u"steps.jsonl"_s, u"no step"_s);

    SampleClock sampleClock(clock);
    sampleClock.set(steps->first().at);
    Desk desk(folder, sampleClock);
    if (auto sat = desk.sit({}); !sat)
        return sat;
    if (auto taken = takeIn(desk.newsroom(), unpacked.filePath(u"articles.jsonl"_s)); !taken)
        return taken;
    return walk(desk, sampleClock, *steps);
}
