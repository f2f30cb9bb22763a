// SPDX-License-Identifier: GPL-3.0-or-later
// The store and the search against their floors: the bare statement through Qt's SQL on the same
// disk. Prints a table; run it in Release, on a machine that does nothing else.
//   StoreBench [ARTICLES]
#include "model/search/Search.h"
#include "model/search/SearchIndex.h"
#include "model/store/LiveStore.h"
#include "model/store/Transaction.h"
#include "model/work/Progress.h"
#include "tests/support/LargeNewsroom.h"
#include "tests/support/TestNewsroom.h"
#include "ui/desk/ArticlePages.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
using namespace Qt::StringLiterals;

namespace {

double milliseconds(const std::function<void()> &task) {
    QElapsedTimer timer;
    timer.start();
    task();
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Times {
    QList<double> all{};
    double at(double share) const {
        QList<double> sorted = all;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(qsizetype(share * double(sorted.size() - 1)));
    }
};

Times repeat(int times, const std::function<void(int)> &task) {
    Times measured;
    for (int at = 0; at < times; ++at)
        measured.all.append(milliseconds([&] { task(at); }));
    return measured;
}

void line(const QString &what, const Times &ours, const Times &floor) {
    std::printf("| %s | %.2f | %.2f | %.2f | %.2f | %.1f |\n", qPrintable(what), ours.at(0.5),
                ours.at(0.99), floor.at(0.5), floor.at(0.99), ours.at(0.5) / floor.at(0.5));
    std::fflush(stdout);
}

void bare(Database &database, const QString &sql, const Bindings &bindings = {}) {
    must(database.each(sql, bindings, [](const Database::Row &) { return true; }));
}

class Bench {
public:
    explicit Bench(int count)
        : m_count(count),
          m_newsroom(must(Newsroom::open({.folder = LargeNewsroom::folder(count)}, m_clock))) {}
    void run() {
        std::printf("%d articles\n\n", m_count);
        std::printf(
            "| ms | ours p50 | p99 | floor p50 | p99 | ratio |\n|---|---|---|---|---|---|\n");
        save();
        desk();
        searches();
        queue();
        live();
    }

private:
    void save();
    void desk();
    void searches();
    void queue();
    void live();
    Times search(const QStringList &typed) const;
    void searchLine(const QString &what, const QStringList &typed) const;

    SystemClock m_clock{};
    int m_count;
    std::unique_ptr<Newsroom> m_newsroom;
    NewsWriter m_writer{};
    QStringList m_typed{};
};

void Bench::save() {
    ArticleStore &articles = m_newsroom->articles();
    Article typed = m_writer.article(m_count);
    typed.source.reset();
    typed.firstPublished = typed.lastPublished = std::nullopt;
    WorkingCopy copy = must(articles.add(typed));
    const Times ours = repeat(500, [&](int) {
        copy.article.headline = m_writer.text(9);
        copy = must(articles.save(copy.article, copy.save));
    });
    Database &database = m_newsroom->database();
    bare(database, u"CREATE TABLE bench (id INTEGER PRIMARY KEY, content BLOB)"_s);
    bare(database, u"INSERT INTO bench (id, content) VALUES (1, '')"_s);
    const Times floor = repeat(500, [&](int at) {
        bare(database, u"UPDATE bench SET content = :content WHERE id = 1"_s,
             {{u":content"_s, QByteArray(4300, char('a' + at % 26))}});
    });
    bare(database, u"DROP TABLE bench"_s);
    line(u"save (text and headline, synced)"_s, ours, floor);
    // The newsroom is kept for the next run: it goes as it was.
    ArticleStore::Step spike;
    spike.to = State::Spiked;
    must(articles.step(copy.article.id, copy.save, spike));
    must(articles.remove(copy.article.id));
    Progress progress;
    must(m_newsroom->searchIndex().drain(progress));
}

void Bench::desk() {
    constexpr int Rows = ArticlePages::PageRows;
    const Times floor = repeat(50, [&](int) {
        bare(m_newsroom->database(), u"SELECT uuid, headline, state, updated FROM article "
                                     "ORDER BY updated DESC, id DESC LIMIT 128"_s);
    });
    const auto show = [&](const QString &what, const ArticleFilter &filter, int share) {
        const auto first = must(ArticlePages::read(*m_newsroom, filter, {0}));
        const int page = int(first.count * share / 100 / Rows);
        const Times ours =
            repeat(20, [&](int) { must(ArticlePages::read(*m_newsroom, filter, {page})); });
        line(u"desk, %1 (%2 articles), at %3 %"_s.arg(what).arg(first.count).arg(share), ours,
             floor);
    };
    ArticleFilter section, drafts, published, both, all;
    section.section = both.section = u"section 3"_s;
    drafts.states = {State::Draft};
    published.states = both.states = {State::Published};
    all.states = {AllStates.begin(), AllStates.end()};
    for (const int share : {0, 50, 99}) {
        show(u"no filter"_s, {}, share);
        show(u"spiked too"_s, all, share);
        show(u"a section"_s, section, share);
        show(u"drafts"_s, drafts, share);
        show(u"published"_s, published, share);
        show(u"a section's published"_s, both, share);
    }
    for (const QString &typed : {m_writer.word().left(1), m_writer.word().left(3),
                                 u"%1 %2"_s.arg(m_writer.word(), m_writer.word()), u"nowhere"_s}) {
        ArticleFilter words;
        words.words = typed;
        show(u"“%1”"_s.arg(typed), words, 0);
        show(u"“%1”"_s.arg(typed), words, 50);
    }
}

Times Bench::search(const QStringList &typed) const {
    return repeat(int(typed.size()),
                  [&](int at) { must(m_newsroom->search().find(typed.at(at), 20)); });
}

/// The floor is the index alone, asked for the newest twenty.
void Bench::searchLine(const QString &what, const QStringList &typed) const {
    const Times floor = repeat(int(typed.size()), [&](int at) {
        QStringList terms;
        for (const QString &word : typed.at(at).split(u' '))
            terms << u'"' + word + u"\" *"_s;
        bare(m_newsroom->database(),
             u"SELECT rowid AS id FROM search_index WHERE search_index MATCH :match "
             "ORDER BY rowid DESC LIMIT 20"_s,
             {{u":match"_s, terms.join(u" AND ")}});
    });
    const Times ours = search(typed);
    const auto slowest = std::max_element(ours.all.cbegin(), ours.all.cend());
    line(what + u" (slowest: “%1”, %2)"_s.arg(typed.at(slowest - ours.all.cbegin()))
                    .arg(*slowest, 0, 'f', 1),
         ours, floor);
}

/// Letter by letter, as a person types: one word that comes as often as words do, then another.
void Bench::searches() {
    QMap<qsizetype, QStringList> letters;
    QStringList second, all;
    for (int at = 0; at < 40; ++at) {
        const QString word = m_writer.word(), other = m_writer.word();
        for (qsizetype length = 1; length <= qMin(word.size(), qsizetype(7)); ++length)
            letters[qMin(length, qsizetype(4))] << word.left(length);
        for (qsizetype length = 1; length <= qMin(other.size(), qsizetype(5)); ++length)
            second << word + u' ' + other.left(length);
    }
    for (auto at = letters.cbegin(); at != letters.cend(); ++at) {
        searchLine(u"search, %1 letters"_s.arg(at.key()), *at);
        all << *at;
    }
    searchLine(u"search, a second word"_s, second);
    searchLine(u"search as you type, all of these"_s, all + second);
    m_typed = all + second;
}

/// The same while an import has left more than is looked at.
void Bench::queue() {
    const auto run = [&](const QString &sql) {
        Transaction transaction(m_newsroom->database());
        transaction.run(sql);
        must(transaction.commit());
    };
    for (const int waiting : {50, 5000}) {
        run(u"INSERT INTO index_queue (article_id) SELECT id FROM article ORDER BY id DESC LIMIT %1"_s
                .arg(waiting));
        searchLine(u"the same, %1 articles in the queue"_s.arg(waiting), m_typed);
        run(u"DELETE FROM index_queue"_s);
    }
}

void Bench::live() {
    Database &database = m_newsroom->database();
    QList<LiveHead> heads;
    const Times ours =
        repeat(3, [&](int) { heads = must(m_newsroom->live().heads(m_clock.now())); });
    const Times floor = repeat(3, [&](int) {
        bare(database, u"SELECT uuid, live, path FROM article WHERE live IS NOT NULL"_s);
    });
    line(u"heads of all that is live"_s, ours, floor);
    const QList<LiveHead> some = heads.mid(0, 2000);
    const Times read = repeat(3, [&](int) {
        must(m_newsroom->live().each(some, [](const LiveHead &, const Article &) { return true; }));
    });
    const Times bareRead =
        repeat(3, [&](int) { bare(database, u"SELECT content, seal FROM revision LIMIT 2000"_s); });
    line(u"2,000 live revisions, seals checked"_s, read, bareRead);
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    Bench(argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100000).run();
}
