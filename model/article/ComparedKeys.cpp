// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ComparedKeys.h"
#include "model/article/ArticleJson.h"
#include <QJsonDocument>
#include <algorithm>
using namespace Qt::StringLiterals;

namespace {

/// The head, the picture and the text; all other keys come after them by their names.
constexpr std::array ReadingOrder{
    QStringView(u"state"),    QStringView(u"section"),     QStringView(u"kicker"),
    QStringView(u"headline"), QStringView(u"webHeadline"), QStringView(u"standfirst"),
    QStringView(u"byline"),   QStringView(u"dateline"),    QStringView(u"lead"),
    QStringView(u"body"),     QStringView(u"tags"),        QStringView(u"topics")};

const QStringList &movedBySaves() {
    static const QStringList keys{u"format"_s,         u"id"_s,           u"revision"_s,
                                  u"version"_s,        u"live"_s,         u"created"_s,
                                  u"updated"_s,        u"oldSlugs"_s,     u"source"_s,
                                  u"firstPublished"_s, u"lastPublished"_s};
    return keys;
}

qsizetype placeOf(QStringView key) {
    return std::find(ReadingOrder.begin(), ReadingOrder.end(), key) - ReadingOrder.begin();
}

} // namespace

QJsonObject ComparedKeys::of(const Article &article) {
    QJsonObject keys = QJsonDocument::fromJson(ArticleJson::encode(article)).object();
    for (const QString &key : movedBySaves())
        keys.remove(key);
    return keys;
}

QStringList ComparedKeys::inReadingOrder(const QJsonObject &keys) {
    QStringList names = keys.keys();
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return placeOf(a) < placeOf(b); });
    return names;
}

bool ComparedKeys::isHead(const QString &key) {
    return key != u"state" && placeOf(key) < placeOf(u"body");
}
