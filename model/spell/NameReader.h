// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/LiveStore.h"
#include <QObject>

class Backroom;
class SpellRoom;

/// Brings the names of the archive into a SpellRoom: people first, then the live articles from the
/// newest on, a few at a time, so that other work gets its turn.
class NameReader : public QObject {
    Q_OBJECT
public:
    /// Published articles that are read for their names.
    static constexpr qsizetype MostArticles = 5000;

    NameReader(Backroom &slow, SpellRoom &room, QObject *parent);

    void readAll();
    /// Something was published since.
    void readNewest();

Q_SIGNALS:
    void finished();

private:
    void read(qsizetype most);
    void readPortion(const QList<LiveHead> &left);

    Backroom &m_slow;
    SpellRoom &m_room;
    bool m_reading = false;
};
