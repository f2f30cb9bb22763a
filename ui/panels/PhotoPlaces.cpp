// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/PhotoPlaces.h"
#include "model/check/ArticlePlaces.h"

namespace {

QString item(const QString &list, std::size_t index) {
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

bool removeFrom(Body &body, const QString &list, const QString &where) {
    for (std::size_t i = 0; i < body.size(); ++i) {
        const QString here = item(list, i);
        if (here == where) {
            body.erase(body.begin() + static_cast<std::ptrdiff_t>(i));
            return true;
        }
        if (!where.startsWith(here + u'.'))
            continue;
        if (auto *box = std::get_if<FactBox>(&body[i].is))
            return removeFrom(box->body, here + QStringLiteral(".body"), where);
        auto *gallery = std::get_if<Gallery>(&body[i].is);
        for (qsizetype j = 0; gallery && j < gallery->photos.size(); ++j) {
            if (item(here + QStringLiteral(".photos"), static_cast<std::size_t>(j)) != where)
                continue;
            gallery->photos.removeAt(j);
            if (gallery->photos.isEmpty())
                body.erase(body.begin() + static_cast<std::ptrdiff_t>(i));
            return true;
        }
    }
    return false;
}

} // namespace

namespace PhotoPlaces {

QStringList all(const Article &article) {
    QStringList places;
    for (const ArticlePlaces::PhotoAt &at : ArticlePlaces::photos(article))
        places.append(at.where);
    return places;
}

const PhotoUse *find(const Article &article, const QString &where) {
    for (const ArticlePlaces::PhotoAt &at : ArticlePlaces::photos(article)) {
        if (at.where == where)
            return at.use;
    }
    return nullptr;
}

PhotoUse *find(Article &article, const QString &where) {
    // The walk is written once, over what is constant; this article is not.
    return const_cast<PhotoUse *>(find(std::as_const(article), where));
}

void remove(Article &article, const QString &where) {
    if (where == QStringLiteral("lead"))
        article.lead.reset();
    else
        removeFrom(article.body, QStringLiteral("body"), where);
}

void makeLead(Article &article, const QString &where) {
    PhotoUse *use = find(article, where);
    if (!use || where == QStringLiteral("lead"))
        return;
    const PhotoUse lead = *use;
    if (article.lead)
        *use = *article.lead;
    else
        remove(article, where);
    article.lead = lead;
}

QString photoOf(const Article &article, const QString &where) {
    for (const QString &place : all(article)) {
        if (where == place || where.startsWith(place + u'.'))
            return place;
    }
    return {};
}

} // namespace PhotoPlaces
