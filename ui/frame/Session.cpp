// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Session.h"
#include "model/base/Sha256.h"
#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

QJsonObject Session::toJson() const {
    QJsonArray open, widthList, states;
    for (const Tabs::Kept &tab : tabs)
        open << QJsonObject{
            {u"article"_s, tab.id}, {u"headline"_s, tab.headline}, {u"place"_s, tab.place}};
    for (const int width : widths)
        widthList << width;
    for (const State state : filter.states)
        states << toWord(state);
    return {{u"tabs"_s, open},
            {u"current"_s, current},
            {u"words"_s, filter.words},
            {u"section"_s, filter.section},
            {u"states"_s, states},
            {u"mine"_s, filter.mine},
            {u"waiting"_s, filter.waiting},
            {u"widths"_s, widthList},
            {u"desk"_s, desk},
            {u"inspector"_s, inspector},
            {u"panel"_s, panel},
            {u"lastSection"_s, lastSection},
            {u"exportFolder"_s, exportFolder},
            {u"exportFormat"_s, exportFormat},
            {u"geometry"_s, QString::fromLatin1(geometry.toBase64())},
            {u"clean"_s, clean},
            {u"at"_s, at}};
}

Session Session::fromJson(const QJsonObject &json) {
    Session session;
    for (const auto &value : json[u"tabs"_s].toArray()) {
        const QJsonObject tab = value.toObject();
        session.tabs << Tabs::Kept{.id = tab[u"article"_s].toString(),
                                   .headline = tab[u"headline"_s].toString(),
                                   .place = tab[u"place"_s].toString()};
    }
    session.current = json[u"current"_s].toInt();
    session.filter.words = json[u"words"_s].toString();
    session.filter.section = json[u"section"_s].toString();
    for (const auto &word : json[u"states"_s].toArray())
        if (const auto state = stateFromWord(word.toString()))
            session.filter.states << *state;
    session.filter.mine = json[u"mine"_s].toBool();
    session.filter.waiting = json[u"waiting"_s].toBool();
    for (const auto &width : json[u"widths"_s].toArray())
        session.widths << width.toInt();
    session.desk = json[u"desk"_s].toBool(true);
    session.inspector = json[u"inspector"_s].toBool(true);
    session.panel = json[u"panel"_s].toString();
    session.lastSection = json[u"lastSection"_s].toString();
    session.exportFolder = json[u"exportFolder"_s].toString();
    session.exportFormat = json[u"exportFormat"_s].toString();
    session.geometry = QByteArray::fromBase64(json[u"geometry"_s].toString().toLatin1());
    session.clean = json[u"clean"_s].toBool(true);
    session.at = json[u"at"_s].toString();
    return session;
}

QString Session::fileFor(const QString &newsroomFolder) {
    const QByteArray hash =
        Sha256::of(QDir::cleanPath(QDir(newsroomFolder).absolutePath()).toUtf8());
    return StateFile::stateFolder() + u"/sessions/"_s + QString::fromLatin1(hash.toHex().left(24)) +
           u".json"_s;
}
