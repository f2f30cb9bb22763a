// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 pages of newspapers (or as many as the argument says), each a file, taken in as the
// command import does. Files and newsroom are in TMPDIR: let it be a tmpfs. Beside it, in the same
// run, what the parts cost that nobody can leave out: reading the files, and SQLite alone storing
// the same texts and indexing them. Prints a table; never fails on a time.
#include "model/import/ImportRun.h"
#include "model/search/Search.h"
#include "model/search/SearchIndex.h"
#include "model/work/Progress.h"
#include "tests/support/TestNewsroom.h"
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>
#include <array>
#include <cmath>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// Words that every text is full of; the recogniser knows them as English.
const QStringList Common =
    u"the of and to in a is that for it was on are as with his they at be this have from or had by "
    "not but what all were we when your can said there an which do their if will about many then "
    "them would so these her him has more who could been after into new than its over first other "
    "some our two most also where much before through back years under last"_s.split(u' ');

/// A sequence that is the same on every machine.
class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed * 2862933555777941757ULL + 3037000493ULL) {}
    qsizetype below(qsizetype limit) { return qsizetype(next() % quint64(limit)); }
    double share() { return double(next()) / double(1ULL << 31); }

private:
    quint64 next() {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return m_state >> 33;
    }
    quint64 m_state;
};

/// Some 60,000 words as rare as a language's: the n-th comes about 1/n as often as the first.
QString rareWord(Dice &dice) {
    static const QStringList syllables =
        u"ba con de fer gal hin jo ker lam mon ner or pal qui ras sen tor ul ver win"_s.split(u' ');
    qsizetype rank = qsizetype(std::exp(dice.share() * std::log(60000.0)));
    QString word;
    for (rank += 20; rank > 0; rank /= syllables.size())
        word += syllables[rank % syllables.size()];
    return word;
}

QString sentence(Dice &dice, int words) {
    QString text;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            text += u' ';
        text += dice.below(100) < 45 ? Common[dice.below(Common.size())] : rareWord(dice);
    }
    text[0] = text[0].toUpper();
    return text;
}

/// A page of some 480 words as a reader's "select all, copy" gives it.
QString page(int number) {
    static const std::array sections{u"POLITICS"_s, u"WORLD"_s,     u"ECONOMY"_s, u"CULTURE"_s,
                                     u"SCIENCE"_s,  u"TRANSPORT"_s, u"HEALTH"_s,  u"CRIME"_s};
    Dice dice{quint64(number)};
    QString text = u"SHARE\nCOPY LINK\n\n%1\n\n%2 %3\n\n%4.\n\nBy Ada Marsh\n\n"_s.arg(
        sections[size_t(dice.below(sections.size()))], sentence(dice, 8), QString::number(number),
        sentence(dice, 24));
    for (int paragraph = 0; paragraph < 10; ++paragraph) {
        text += u"%1, “%2,” it said. %3.\n\n"_s.arg(sentence(dice, 16), sentence(dice, 10),
                                                    sentence(dice, 14));
        if (paragraph == 5)
            text += sentence(dice, 9) + u". Photo: Nils Holt / Coast Pictures\n\n"_s;
    }
    return text + u"READ ALSO: %1\n\nSHOW COMMENTS\n"_s.arg(sentence(dice, 7));
}

struct Pages {
    QStringList files{};
    qint64 bytes = 0;
};

Pages writePages(const QString &folder, int count) {
    Pages pages;
    for (int i = 0; i < count; ++i) {
        QFile file(folder + u"/page-%1.txt"_s.arg(i));
        const QByteArray bytes = page(i).toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        pages.files << file.fileName();
        pages.bytes += bytes.size();
    }
    return pages;
}

/// Time on the clock and of the processor, of both threads.
class Watch {
public:
    Watch() : m_before(processor()) { m_timer.start(); }
    double print(const char *what, int count) const {
        const double seconds = double(m_timer.nsecsElapsed()) / 1e9;
        std::printf("| %-44s | %7.2f s | %7.2f s | %8.0f |\n", what, seconds,
                    processor() - m_before, count / seconds);
        std::fflush(stdout);
        return seconds;
    }

private:
    static double processor() {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const auto seconds = [](const timeval &time) {
            return double(time.tv_sec) + double(time.tv_usec) / 1e6;
        };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }
    QElapsedTimer m_timer;
    double m_before;
};

/// Reading the files, and SQLite alone: a row for each, and FTS5 over the same words.
void floors(TestNewsroom &scratch, const Pages &pages) {
    const int count = int(pages.files.size());
    QStringList texts;
    const Watch reading;
    for (const QString &name : pages.files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            texts << QString::fromUtf8(file.readAll());
    }
    reading.print("floor: read the files", count);
    Database &database = scratch->database();
    const auto run = [&](const QString &sql, const Bindings &bindings = {}) {
        must(database.each(sql, bindings, [](const Database::Row &) { return true; }));
    };
    run(u"CREATE TABLE floor (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s);
    const Watch storing;
    run(u"BEGIN IMMEDIATE"_s);
    for (const QString &text : std::as_const(texts))
        run(u"INSERT INTO floor (text) VALUES (:text)"_s, {{u":text"_s, text}});
    run(u"COMMIT"_s);
    storing.print("floor: SQLite stores the texts, one commit", count);
    run(u"CREATE VIRTUAL TABLE floor_index USING fts5 (text, content = 'floor', content_rowid = 'id')"_s);
    const Watch indexing;
    run(u"INSERT INTO floor_index (floor_index) VALUES ('rebuild')"_s);
    indexing.print("floor: FTS5 indexes them, no prefixes", count);
}

} // namespace

int main(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QGuiApplication app(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 10000;
    const QTemporaryDir folder;
    const Pages pages = writePages(folder.path(), count);
    std::printf("| %d pages, %.1f MB | time | processor | a second |\n|---|---|---|---|\n", count,
                double(pages.bytes) / 1e6);
    TestNewsroom newsroom, scratch;
    ImportRequest request;
    request.files = pages.files;
    request.state = State::Published;
    Progress progress;
    int added = 0;
    const Watch all;
    must(ImportRun::run(*newsroom, request, progress, [&](const ImportLine &line) {
        added += line.outcome == TakenIn::Outcome::Added;
    }));
    const double stored = all.print("stored", count);
    const Watch searching;
    must(newsroom->searchIndex().drain(progress));
    const double searchable = searching.print("then until all can be searched", count);
    all.print("both", count);
    if (added != count || must(newsroom->searchIndex().waiting()) != 0)
        qFatal("%d of %d pages came in", added, count);
    floors(scratch, pages);
    std::printf("| stored a second | %.0f | at least 2000 | |\n", count / stored);
    std::printf("| seconds to be searched | %.2f | at most 10 | |\n", searchable);
    return 0;
}
