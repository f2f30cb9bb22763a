// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Slugs.h"
#include "model/base/Text.h"
#include "model/store/Transaction.h"
#include <QRegularExpression>
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Longest = 80;

QString numbered(const QString &base, int number) {
    const QString suffix = number == 1 ? QString() : u'-' + QString::number(number);
    return base.left(Longest - suffix.size()) + suffix;
}

/// Taken by another article; its own former slugs it may have back.
bool taken(Transaction &transaction, const QString &slug, const ArticleId &own) {
    const auto owner = transaction.first(
        u"SELECT a.uuid AS uuid FROM slug s JOIN article a ON a.id = s.article_id WHERE s.slug = :slug"_s,
        {{u":slug"_s, slug}}, [](const Database::Row &row) { return row.text("uuid"_L1); });
    return owner && *owner != own.toText();
}

/// `base`, else with the first free number; doubling first, so that a thousand equal headlines do
/// not mean a thousand looks each.
QString unique(Transaction &transaction, const QString &base, const ArticleId &own) {
    const auto isTaken = [&](int number) {
        return taken(transaction, numbered(base, number), own);
    };
    if (!isTaken(1))
        return base;
    int low = 1, high = 2; // low is taken
    while (isTaken(high)) {
        low = high;
        high *= 2;
    }
    while (high - low > 1) {
        const int middle = low + (high - low) / 2;
        (isTaken(middle) ? low : high) = middle;
    }
    return numbered(base, high);
}

bool comesFrom(const QString &slug, const QString &base) {
    if (slug == base)
        return true;
    static const QRegularExpression number(u"^(.*)-[0-9]+$"_s);
    const auto match = number.match(slug);
    return match.hasMatch() && base.startsWith(match.captured(1)) &&
           numbered(base, slug.mid(match.capturedEnd(1) + 1).toInt()) == slug;
}

} // namespace

QString Slugs::wanted(const Article &article) {
    const QString slug = Text::slug(article.headline);
    return slug.isEmpty() ? u"article-"_s + article.id.toText().left(8) : slug;
}

void Slugs::give(Transaction &transaction, Article &article) {
    const QString own = Text::slug(article.slug);
    article.slug = unique(transaction, own.isEmpty() ? wanted(article) : own, article.id);
}

void Slugs::follow(Transaction &transaction, const Article &before, Article &after) {
    const QString asked = Text::slug(after.slug);
    const bool published = before.firstPublished.has_value();
    if (asked == before.slug || asked.isEmpty()) {
        after.slug = before.slug;
        const QString old = wanted(before), now = wanted(after);
        const bool byHand = !asked.isEmpty() && !comesFrom(before.slug, old);
        if (published || byHand || (old == now && comesFrom(before.slug, now)))
            return;
        after.slug = unique(transaction, now, after.id);
    } else {
        after.slug = unique(transaction, asked, after.id);
    }
    if (after.slug == before.slug)
        return;
    after.oldSlugs.removeAll(after.slug);
    if (published)
        after.oldSlugs.append(before.slug);
}

void Slugs::take(Transaction &transaction, const Article &article, qint64 row) {
    transaction.run(
        u"INSERT INTO slug (slug, article_id) VALUES (:slug, :row) ON CONFLICT DO NOTHING"_s,
        {{u":slug"_s, article.slug}, {u":row"_s, row}});
}

void Slugs::change(Transaction &transaction, const Article &article, qint64 row) {
    if (!article.firstPublished) // nobody outside knows the former ones
        transaction.run(u"DELETE FROM slug WHERE article_id = :row"_s, {{u":row"_s, row}});
    take(transaction, article, row);
}
