// SPDX-License-Identifier: GPL-3.0-or-later
// The store and the search against their floors: the bare statement through Qt's SQL on the same
// disk. Prints a table; run it in Release, on a machine that does nothing else.
//   StoreBench [ARTICLES]
#include "model/search/Search.h"
#include "model/search/SearchIndex.h"
#include "model/store/LiveStore.h"
#include "model/store/WriteBatch.h"
#include "model/work/Progress.h"
#include "tests/support/TestNewsroom.h"
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

/// Words as a newspaper has them: few that are everywhere, many that are rare.
class Writer {
public:
    Writer() {
        for (int at = 0; at < 20000; ++at) {
            QString word;
            for (int rest = at * 31 + 7; rest > 0; rest /= 20) {
                word += QChar(u"bcdfghjklmnprstvwzxq"[rest % 20]);
                word += QChar(u"aeiou"[rest % 5]);
            }
            m_words.append(word);
        }
    }
    const QString &word() {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        const double share = double(m_state >> 11) / double(1ULL << 53);
        return m_words.at(qsizetype(share * share * share * double(m_words.size() - 1)));
    }
    QString text(int words) {
        QStringList list;
        for (int at = 0; at < words; ++at)
            list.append(word());
        return list.join(u' ');
    }
    Article article(int number) {
        Article article;
        article.section = u"SECTION %1"_s.arg(number % 9);
        article.language = u"en-GB"_s;
        article.headline = text(9);
        article.standfirst = text(25);
        for (int at = 0; at < 10; ++at)
            article.body.push_back({Paragraph{plain(text(45))}});
        article.source = Source{u"page"_s, u"bench"_s, QString::number(number)};
        return article;
    }

private:
    QStringList m_words;
    quint64 m_state = 42;
};

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
    explicit Bench(int count) : m_count(count) {}
    void run() {
        fill();
        save();
        lists();
        searches();
        live();
    }

private:
    void fill();
    void save();
    void lists();
    void searches();
    void live();

    TestNewsroom m_newsroom{};
    Writer m_writer{};
    int m_count;
};

void Bench::fill() {
    QList<Article> articles;
    double stored = 0;
    for (int at = 0; at < m_count; ++at) {
        articles.append(m_writer.article(at));
        if (articles.size() < 1000 && at + 1 < m_count)
            continue;
        stored += milliseconds([&] {
            WriteBatch batch(m_newsroom->database());
            must(batch.begin());
            for (const Article &article : articles) {
                must(m_newsroom->articles().takeIn(article, State::Published, false));
                must(batch.breathe());
            }
            must(batch.finish());
        });
        articles.clear();
    }
    Progress progress;
    const double indexed = milliseconds([&] { must(m_newsroom->searchIndex().drain(progress)); });
    std::printf("%d articles: stored %.0f a second, indexed %.0f a second\n\n", m_count,
                m_count / stored * 1000, m_count / indexed * 1000);
    std::printf("| ms | ours p50 | p99 | floor p50 | p99 | ratio |\n|---|---|---|---|---|---|\n");
    std::fflush(stdout);
}

void Bench::save() {
    ArticleStore &articles = m_newsroom->articles();
    WorkingCopy copy = m_newsroom.add(u"Typed"_s);
    const Times ours = repeat(500, [&](int) {
        copy.article.headline = m_writer.text(9);
        copy = must(articles.save(copy.article, copy.save));
    });
    Database &database = m_newsroom->database();
    const QByteArray content(4300, 'x');
    bare(database, u"CREATE TABLE bench (id INTEGER PRIMARY KEY, content BLOB)"_s);
    bare(database, u"INSERT INTO bench (id, content) VALUES (1, '')"_s);
    const Times floor = repeat(500, [&](int) {
        bare(database, u"UPDATE bench SET content = :content WHERE id = 1"_s,
             {{u":content"_s, content}});
    });
    bare(database, u"DROP TABLE bench"_s);
    line(u"save (text and headline, synced)"_s, ours, floor);
}

void Bench::lists() {
    Database &database = m_newsroom->database();
    const Times floor = repeat(50, [&](int) {
        bare(database, u"SELECT uuid, headline, state, updated FROM article "
                       "ORDER BY updated DESC, id DESC LIMIT 100"_s);
    });
    ArticleFilter section, words;
    section.section = u"section 3"_s;
    words.words = m_writer.word().left(3);
    const ArticleStore &articles = m_newsroom->articles();
    const auto show = [&](const QString &what, const ArticleFilter &filter, qint64 offset) {
        const Times ours = repeat(50, [&](int) {
            must(articles.list(filter, offset, 100));
            must(articles.count(filter));
        });
        line(what, ours, floor);
    };
    show(u"desk, first page and count"_s, {}, 0);
    show(u"desk, last page and count"_s, {}, m_count - 100);
    show(u"desk, a section, and count"_s, section, 0);
    show(u"desk, filtered by a word, and count"_s, words, 0);
}

void Bench::searches() {
    QStringList typed;
    for (int at = 0; at < 60; ++at) {
        const QString word = m_writer.word();
        for (qsizetype length = 2; length <= qMin(word.size(), qsizetype(5)); ++length)
            typed << word.left(length);
        typed << word + u' ' + m_writer.word().left(3);
    }
    const Times floor = repeat(int(typed.size()), [&](int at) {
        bare(m_newsroom->database(),
             u"SELECT rowid AS id FROM search_index WHERE search_index MATCH :match "
             "ORDER BY rowid DESC LIMIT 20"_s,
             {{u":match"_s, u'"' + typed.at(at) + u"\" *"_s}});
    });
    const Times ours = repeat(int(typed.size()),
                              [&](int at) { must(m_newsroom->search().find(typed.at(at), 20)); });
    line(u"search as you type, 20 hits"_s, ours, floor);
}

void Bench::live() {
    Database &database = m_newsroom->database();
    QList<LiveHead> heads;
    const Times ours =
        repeat(3, [&](int) { heads = must(m_newsroom->live().heads(m_newsroom.clock().now())); });
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
