// SPDX-License-Identifier: GPL-3.0-or-later
// The site of so many articles (10,000, or as the argument says), beside what Hugo needs for the
// same articles and as many pages. Both write to /dev/shm. Prints ratios; never fails on a time.
#include "model/store/Settings.h"
#include "model/store/WriteBatch.h"
#include "model/work/Progress.h"
#include "tests/support/ExportFolder.h"
#include "tests/support/TestNewsroom.h"
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList Words =
    u"harbour council ferry winter budget school river bridge market doctor theatre signal paper "
    "evening question answer engine garden office people number station light window letter"_s
        .split(u' ');
const QStringList Sections =
    u"POLITICS WORLD ECONOMY CULTURE SCIENCE SPORT TRANSPORT HEALTH"_s.split(u' ');

/// A sequence that is the same on every machine.
class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed * 2862933555777941757ULL + 3037000493ULL) {}
    qsizetype below(qsizetype limit) {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return qsizetype(m_state >> 33) % limit;
    }
    QString sentence(int words) {
        QStringList some;
        for (int i = 0; i < words; ++i)
            some += Words[below(Words.size())];
        some.first()[0] = some.first()[0].toUpper();
        return some.join(u' ');
    }

private:
    quint64 m_state;
};

struct Story {
    QString section, headline, standfirst, slug, author, tag;
    QStringList paragraphs;
    Instant at;
};

Story story(int i) {
    Dice dice{quint64(i)};
    Story made;
    made.section = Sections[dice.below(Sections.size())];
    made.headline = dice.sentence(8) + u' ' + QString::number(i);
    made.standfirst = dice.sentence(25) + u'.';
    made.author = dice.sentence(2);
    made.tag = Words[dice.below(Words.size())];
    for (int p = 0; p < 10; ++p)
        made.paragraphs += dice.sentence(50) + u'.';
    made.at = fromSeconds(1600000000 + qint64(i) * 7200);
    return made;
}

void fill(TestNewsroom &newsroom, int count) {
    must(newsroom->settings().set(u"url"_s, u"https://courier.example"_s));
    must(newsroom->settings().set(u"name"_s, u"The Courier"_s));
    WriteBatch batch(newsroom->database());
    must(batch.begin());
    std::optional<ArticleId> last;
    for (int i = 0; i < count; ++i) {
        const Story from = story(i);
        Article article;
        article.section = from.section;
        article.language = u"en-GB"_s;
        article.headline = from.headline;
        article.standfirst = from.standfirst;
        article.tags = {from.tag};
        article.byline = {{from.author, {}, {}}};
        for (const QString &paragraph : from.paragraphs)
            article.body.push_back({Paragraph{plain(paragraph)}});
        if (last)
            article.body.push_back({ReadAlso{u"Before"_s, last, {}}});
        last = article.id;
        article.firstPublished = article.lastPublished = from.at;
        article.source = Source{u"bench"_s, u"bench"_s, QString::number(i)};
        must(newsroom->articles().takeIn(article, State::Published, false));
        must(batch.breathe());
    }
    must(batch.finish());
}

void write(const QString &path, const QString &text) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s cannot be written", qPrintable(path));
}

/// Hugo's templates: the house's page, teaser for teaser, so that both write the same.
void hugoTemplates(const QString &site) {
    const QString house = QStringLiteral(STANDFIRST_SOURCE_DIR "/resources/site/style.css");
    QFile style(house);
    if (style.open(QIODevice::ReadOnly))
        write(site + u"/static/style.css"_s, QString::fromUtf8(style.readAll()));
    QFile templates(QStringLiteral(STANDFIRST_SOURCE_DIR "/tests/bench/hugo-templates.txt"));
    if (!templates.open(QIODevice::ReadOnly))
        qFatal("hugo-templates.txt is not there");
    QString name, text;
    while (!templates.atEnd()) {
        const QString line = QString::fromUtf8(templates.readLine());
        if (line.startsWith(u"=== ")) {
            if (!name.isEmpty())
                write(site + u'/' + name, text);
            name = line.mid(4).trimmed();
            text.clear();
        } else {
            text += line;
        }
    }
    write(site + u'/' + name, text);
}

void fillHugo(const QString &site, int count) {
    hugoTemplates(site);
    QString last;
    for (int i = 0; i < count; ++i) {
        const Story from = story(i);
        const QString section = from.section.toLower();
        const QString slug = QString(from.headline).toLower().replace(u' ', u'-');
        QString text = u"---\ntitle: \"%1\"\ndate: %2\nsummary: \"%3\"\nauthor: \"%4\"\n"
                       "tags: [\"%5\"]\nsectionlabel: \"%6\"\nid: \"%7\"\n"_s.arg(
                           from.headline, toRfc3339(from.at), from.standfirst, from.author,
                           from.tag, from.section, QString::number(i));
        if (!last.isEmpty())
            text += u"readalso: \"%1\"\n"_s.arg(last);
        write(site + u"/content/%1/%2.md"_s.arg(section, slug),
              text + u"---\n\n"_s + from.paragraphs.join(u"\n\n"_s) + u'\n');
        last = u"/%1/%2.md"_s.arg(section, slug);
    }
    for (const QString &section : Sections)
        write(site + u"/content/%1/_index.md"_s.arg(section.toLower()),
              u"---\ntitle: \"%1\"\n---\n"_s.arg(section));
}

std::pair<qint64, qint64> filesAndBytes(const QString &folder) {
    qint64 files = 0, bytes = 0;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        each.next();
        ++files;
        bytes += each.fileInfo().size();
    }
    return {files, bytes};
}

/// Time on the clock, and of the processor: on a machine that is not alone the latter says more.
struct Took {
    double clock = 0, processor = 0;
};

class Watch {
public:
    /// RUSAGE_SELF; or RUSAGE_CHILDREN, whose time is known when they have ended.
    explicit Watch(int whose) : m_whose(whose), m_before(processor()) { m_timer.start(); }
    Took took() const { return {double(m_timer.nsecsElapsed()) / 1e9, processor() - m_before}; }

private:
    double processor() const {
        rusage usage{};
        getrusage(static_cast<__rusage_who>(m_whose), &usage);
        const auto seconds = [](const timeval &time) {
            return double(time.tv_sec) + double(time.tv_usec) / 1e6;
        };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }
    int m_whose;
    double m_before;
    QElapsedTimer m_timer;
};

void print(const char *what, const Took &took, const char *remark) {
    std::printf("| %-34s | %8.3f s | %8.3f s | %s |\n", what, took.clock, took.processor, remark);
    std::fflush(stdout);
}

void printRatio(const char *what, const Took &ours, const Took &theirs, const char *floor) {
    std::printf("| %-34s | %8.3f   | %8.3f   | %s |\n", what, ours.clock / theirs.clock,
                ours.processor / theirs.processor, floor);
}

Took exported(TestNewsroom &newsroom, const QString &folder, const char *what) {
    const Watch watch(RUSAGE_SELF);
    Progress progress;
    ExportRequest request;
    request.folder = folder;
    const ExportReport report = must(ExportRun::run(*newsroom, request, progress, {}));
    const Took took = watch.took();
    print(what, took,
          qPrintable(u"%1 written, %2 unchanged"_s.arg(report.written).arg(report.unchanged)));
    return took;
}

QProcess *startHugo(const QString &site, const QString &to) {
    auto *hugo = new QProcess(qApp);
    hugo->start(u"hugo"_s, {u"--quiet"_s, u"-s"_s, site, u"-d"_s, to});
    if (!hugo->waitForStarted())
        qFatal("hugo is not there: install Debian's hugo");
    return hugo;
}

Took hugoed(QProcess *hugo, const Watch &watch, const char *what) {
    if (!hugo->waitForFinished(-1) || hugo->exitCode() != 0)
        qFatal("hugo failed: %s", hugo->readAllStandardError().constData());
    print(what, watch.took(), "");
    return watch.took();
}

} // namespace

int main(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 10000;
    const QTemporaryDir shm(u"/dev/shm/standfirst-bench"_s);
    TestNewsroom newsroom;
    fill(newsroom, count);
    std::printf("| %d articles | time | processor | |\n|---|---|---|---|\n", count);
    const QString out = shm.filePath(u"site"_s);
    const Took first = exported(newsroom, out, "export, first");
    const Took second = exported(newsroom, out, "export, nothing changed");
    newsroom.publish(u"One more story"_s, u"CULTURE"_s);
    exported(newsroom, out, "export, one new story");
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    printRatio("second to first", second, first, "floor: 0.1");
    std::printf("| memory at most | %ld MB | | |\n", usage.ru_maxrss / 1024);
    if (count > 20000 || QStandardPaths::findExecutable(u"hugo"_s).isEmpty())
        return 0;
    fillHugo(shm.filePath(u"hugo"_s), count);
    const Watch watch(RUSAGE_CHILDREN);
    const Took alone = hugoed(startHugo(shm.filePath(u"hugo"_s), shm.filePath(u"hugo-out"_s)),
                              watch, "Hugo, first");
    const auto [ourFiles, ourBytes] = filesAndBytes(out);
    const auto [hugoFiles, hugoBytes] = filesAndBytes(shm.filePath(u"hugo-out"_s));
    const Watch watchBeside(RUSAGE_CHILDREN);
    QProcess *beside = startHugo(shm.filePath(u"hugo"_s), shm.filePath(u"hugo-beside"_s));
    const Took together = exported(newsroom, shm.filePath(u"beside"_s), "export, beside Hugo");
    const Took hugoTogether = hugoed(beside, watchBeside, "Hugo, beside the export");
    printRatio("to Hugo, each alone", first, alone, "floor: 0.333");
    printRatio("to Hugo, in the same run", together, hugoTogether, "floor: 0.333");
    std::printf("| files | %lld | | Hugo %lld |\n", static_cast<long long>(ourFiles),
                static_cast<long long>(hugoFiles));
    std::printf("| bytes | %lld | | Hugo %lld, ours to Hugo's %.2f |\n",
                static_cast<long long>(ourBytes), static_cast<long long>(hugoBytes),
                double(ourBytes) / double(hugoBytes));
    return 0;
}
