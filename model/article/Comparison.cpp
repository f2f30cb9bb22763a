// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Comparison.h"
#include "model/article/ComparedKeys.h"
#include "model/article/ItemPairs.h"
#include <QJsonArray>
#include <algorithm>
#include <set>
using namespace Qt::StringLiterals;

namespace {

bool isInline(const QJsonValue &value) {
    const QJsonArray spans = value.toArray();
    return std::all_of(spans.begin(), spans.end(), ItemPairs::isSpan);
}

/// Each marked run of words: "strong: never", "href https://…: the report".
QJsonArray marksOf(const QJsonValue &text, bool links) {
    QJsonArray marks;
    for (const QJsonValue &span : text.toArray()) {
        const QJsonObject keys = span.toObject();
        for (auto mark = keys.begin(); mark != keys.end(); ++mark) {
            const bool isLink = mark.key() == u"href" || mark.key() == u"article";
            if (mark.key() != u"text" && isLink == links)
                marks << (isLink ? u"%1: %2"_s.arg(mark->toString(), keys[u"text"].toString())
                                 : u"%1: %2"_s.arg(mark.key(), keys[u"text"].toString()));
        }
    }
    return marks;
}

class Walk {
public:
    void values(const QString &where, const QJsonValue &before, const QJsonValue &after);
    void objects(const QString &where, const QJsonObject &before, const QJsonObject &after);
    QList<Difference> found{};

private:
    void texts(const QString &where, const QJsonValue &before, const QJsonValue &after);
    void items(const QString &where, const QJsonArray &before, const QJsonArray &after);
    void words(const QString &where, const QString &before, const QString &after);
};

bool isNothing(const QJsonValue &value) {
    return value.isUndefined() || value.isNull() ||
           (value.isArray() && value.toArray().isEmpty()) ||
           (value.isString() && value.toString().isEmpty());
}

void Walk::values(const QString &where, const QJsonValue &before, const QJsonValue &after) {
    using Kind = Difference::Kind;
    if (before == after)
        return;
    if (before.isArray() && after.isArray())
        return isInline(before) && isInline(after)
                   ? texts(where, before, after)
                   : items(where, before.toArray(), after.toArray());
    if (before.isObject() && after.isObject())
        return objects(where, before.toObject(), after.toObject());
    const QString old = ItemPairs::words(before), now = ItemPairs::words(after);
    if (isNothing(before) || isNothing(after))
        found.append({where, isNothing(before) ? Kind::Added : Kind::Removed, old, now, {}});
    else if (before.isString() && after.isString())
        words(where, old, now);
    else
        found.append({where, Kind::Changed, old, now, {}});
}

void Walk::words(const QString &where, const QString &before, const QString &after) {
    found.append(
        {where, Difference::Kind::Changed, before, after, WordRuns::compare(before, after)});
}

void Walk::objects(const QString &where, const QJsonObject &before, const QJsonObject &after) {
    std::set<QString> keys;
    for (const QJsonObject &object : {before, after})
        for (const QString &key : object.keys())
            keys.insert(key);
    for (const QString &key : keys)
        values(where + u'.' + key, before.value(key), after.value(key));
}

void Walk::texts(const QString &where, const QJsonValue &before, const QJsonValue &after) {
    const QString old = ItemPairs::words(before), now = ItemPairs::words(after);
    const qsizetype foundBefore = found.size();
    if (old != now)
        words(where, old, now);
    items(where + u".links"_s, marksOf(before, true), marksOf(after, true));
    items(where + u".marks"_s, marksOf(before, false), marksOf(after, false));
    if (found.size() == foundBefore) // the same words are marked at another place
        words(where + u".marks"_s, old, now);
}

void Walk::items(const QString &where, const QJsonArray &before, const QJsonArray &after) {
    using Kind = Difference::Kind;
    const auto at = [&](qsizetype index) { return u"%1[%2]"_s.arg(where).arg(index); };
    for (const ItemPair &pair : ItemPairs::of(before, after)) {
        const QJsonValue old = pair.before < 0 ? QJsonValue() : before.at(pair.before);
        const QJsonValue now = pair.after < 0 ? QJsonValue() : after.at(pair.after);
        if (pair.after < 0)
            found.append({at(pair.before), Kind::Removed, ItemPairs::words(old), {}, {}});
        else if (pair.before < 0)
            found.append({at(pair.after), Kind::Added, {}, ItemPairs::words(now), {}});
        else if (pair.moved)
            found.append({at(pair.after), Kind::Moved, at(pair.before), ItemPairs::words(now), {}});
        else
            values(at(pair.after), old, now);
    }
}

} // namespace

QString toWord(Difference::Kind kind) {
    static const std::array words{u"added"_s, u"removed"_s, u"changed"_s, u"moved"_s};
    return words.at(size_t(kind));
}

QList<Difference> compare(const Article &before, const Article &after) {
    const QJsonObject old = ComparedKeys::of(before), now = ComparedKeys::of(after);
    Walk walk;
    for (const QString &name : ComparedKeys::inReadingOrder(now)) // both have all keys
        walk.values(name, old.value(name), now.value(name));
    return walk.found;
}
