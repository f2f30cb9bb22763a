// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/spell/NameReader.h"
#include "model/base/Clock.h"
#include "model/base/Log.h"
#include "model/spell/SpellRoom.h"
#include "model/store/PersonStore.h"
#include "model/work/Backroom.h"

namespace {

/// In one go: some tens of milliseconds.
constexpr qsizetype Portion = 100;
constexpr qsizetype Newest = 50;

struct Found {
    ArchiveNames names{};
    QList<LiveHead> articles{};
};

Result<Found> begin(Newsroom &newsroom, qsizetype most) {
    Found found;
    const auto people = newsroom.people().all();
    if (!people)
        return people.error();
    for (const Person &person : *people)
        found.names.learnName(person.name);
    const auto heads = newsroom.live().heads(newsroom.clock().now(), most);
    if (!heads)
        return heads.error();
    found.articles = *heads;
    return found;
}

Result<ArchiveNames> namesOf(Newsroom &newsroom, const QList<LiveHead> &articles) {
    ArchiveNames names;
    const Result<void> read = newsroom.live().each(articles, [&](const LiveHead &, Article &&one) {
        names.learn(one);
        return true;
    });
    if (!read)
        qCDebug(lcStore) << "names of some articles are not read:" << read.error().text;
    return names;
}

} // namespace

NameReader::NameReader(Backroom &slow, SpellRoom &room, QObject *parent)
    : QObject(parent), m_slow(slow), m_room(room) {}

void NameReader::readAll() {
    read(MostArticles);
}

void NameReader::readNewest() {
    read(Newest);
}

void NameReader::read(qsizetype most) {
    if (std::exchange(m_reading, true))
        return;
    m_slow.ask(
        this, [most](Newsroom &newsroom) { return begin(newsroom, most); },
        [this](const Result<Found> &found) {
            if (found)
                m_room.learn(found->names);
            readPortion(found ? found->articles : QList<LiveHead>());
        });
}

void NameReader::readPortion(const QList<LiveHead> &left) {
    if (left.isEmpty()) {
        m_reading = false;
        return Q_EMIT finished();
    }
    m_slow.ask(
        this, [now = left.mid(0, Portion)](Newsroom &newsroom) { return namesOf(newsroom, now); },
        [this, left](const Result<ArchiveNames> &names) {
            if (names)
                m_room.learn(*names);
            readPortion(left.mid(Portion));
        });
}
