// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LargeNewsroom.h"
#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/search/SearchIndex.h"
#include "model/store/ArticleStore.h"
#include "model/store/Dialect.h"
#include "model/store/Transaction.h"
#include "model/work/Progress.h"
#include "tests/support/TestNewsroom.h"
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <cmath>
#include <cstdio>
using namespace Qt::StringLiterals;

namespace {

constexpr int Vocabulary = 60000, Portion = 1000;
/// Changed whenever what is written changes, so that nobody measures the newsroom of before.
constexpr auto Edition = "1";

QString keptAt(int articles) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(Edition);
    const QDir schema(Dialect::schemaFolder());
    for (const QString &name : schema.entryList(QDir::Files, QDir::Name)) {
        QFile file(schema.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the schema cannot be read");
        hash.addData(file.readAll());
    }
    return QDir::temp().filePath(u"standfirst-bench-%1-%2"_s.arg(articles).arg(
        QString::fromLatin1(hash.result().toHex().left(12))));
}

/// One article in twenty is still being worked on; a few are spiked.
void work(ArticleStore &articles, int number, const ArticleId &id) {
    static constexpr State goals[]{State::InReview, State::Draft, State::Spiked, State::Draft};
    ArticleStore::Step step;
    step.to = goals[number / 20 % 4];
    step.action = u"state"_s;
    if (step.to != State::Draft)
        must(articles.step(id, must(articles.load(id)).save, step));
}

/// Through the intake of an import, a thousand to a transaction: nobody else waits for the lock
/// here.
void fill(Newsroom &newsroom, int count) {
    NewsWriter writer;
    for (int first = 0; first < count; first += Portion) {
        Transaction transaction(newsroom.database());
        for (int at = first; at < qMin(count, first + Portion); ++at) {
            const bool unpublished = at % 20 == 7;
            const TakenIn taken = must(newsroom.articles().takeIn(
                writer.article(at), unpublished ? State::Draft : State::Published, false));
            if (unpublished)
                work(newsroom.articles(), at, taken.id);
        }
        must(transaction.commit());
    }
}

void make(const QString &folder, int count) {
    const SystemClock clock;
    const auto newsroom = must(Newsroom::open({.folder = folder}, clock));
    QElapsedTimer timer;
    timer.start();
    fill(*newsroom, count);
    const double stored = double(timer.restart()) / 1000;
    Progress progress;
    must(newsroom->searchIndex().drain(progress));
    std::fprintf(stderr, "%d articles prepared: %.1f s stored, %.1f s indexed\n", count, stored,
                 double(timer.elapsed()) / 1000);
}

} // namespace

QString LargeNewsroom::folder(int articles) {
    const QString kept = keptAt(articles), part = kept + u".part"_s;
    if (QDir(kept).exists())
        return kept;
    QDir(part).removeRecursively();
    make(part, articles);
    if (!QDir().rename(part, kept))
        qFatal("%s cannot be renamed", qPrintable(part));
    return kept;
}

NewsWriter::NewsWriter() {
    static const QStringList onsets{u"b"_s, u"c"_s,  u"d"_s,  u"f"_s,  u"g"_s,  u"h"_s,  u"l"_s,
                                    u"m"_s, u"n"_s,  u"p"_s,  u"r"_s,  u"s"_s,  u"t"_s,  u"v"_s,
                                    u"w"_s, u"ch"_s, u"st"_s, u"pr"_s, u"tr"_s, u"th"_s, u""_s};
    static const QStringList rest{u"a"_s,  u"e"_s,  u"i"_s,  u"o"_s,  u"u"_s,  u"an"_s, u"er"_s,
                                  u"in"_s, u"on"_s, u"at"_s, u"en"_s, u"ou"_s, u"is"_s, u"al"_s};
    m_words.reserve(Vocabulary);
    for (int at = 0; at < Vocabulary; ++at) {
        QString word; // common words are short
        for (double length = 0; length < 1 + std::log10(at + 1); ++length)
            word += onsets.at(qsizetype(chance() * double(onsets.size()))) +
                    rest.at(qsizetype(chance() * double(rest.size())));
        m_words.append(word);
    }
}

/// Knuth's linear congruential generator (MMIX).
double NewsWriter::chance() {
    m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
    return double(m_state >> 11) / double(1ULL << 53);
}

QString NewsWriter::word() {
    return m_words.at(
        qMin(qsizetype(std::pow(double(Vocabulary), chance())) - 1, qsizetype(Vocabulary) - 1));
}

QString NewsWriter::text(int words) {
    QStringList list;
    for (int at = 0; at < words; ++at)
        list.append(word());
    list.first() = list.constFirst().left(1).toUpper() + list.constFirst().mid(1);
    return list.join(u' ');
}

Article NewsWriter::article(int number) {
    Article article;
    article.section = u"SECTION %1"_s.arg(number % 9);
    article.language = u"en-GB"_s;
    article.headline = text(9);
    article.standfirst = text(25) + u'.';
    article.byline = {{text(2), u"Reporter"_s, {}}};
    for (int at = 0; at < 10; ++at)
        article.body.push_back({Paragraph{plain(text(45) + u'.')}});
    article.source = Source{u"page"_s, u"bench"_s, QString::number(number)};
    article.created = article.updated = fromSeconds(1600000000 + qint64(number) * 1200);
    article.firstPublished = article.lastPublished = article.created;
    return article;
}
