// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Checklist.h"
#include "model/Newsroom.h"
#include "model/base/Text.h"
#include "model/store/SectionStore.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QList<ChecklistEntry>::const_iterator found(const Article &article, const QString &item) {
    return std::find_if(
        article.checklist.begin(), article.checklist.end(),
        [&](const ChecklistEntry &entry) { return Text::fold(entry.item) == Text::fold(item); });
}
} // namespace

QStringList Checklist::missing(const Section &section, const Article &article) {
    QStringList items;
    for (const QString &item : section.checklist)
        if (!isTicked(article, item))
            items << item;
    return items;
}

bool Checklist::isTicked(const Article &article, const QString &item) {
    const auto entry = found(article, item);
    return entry != article.checklist.end() && entry->at.has_value();
}

void Checklist::tick(Article &article, const QString &item, const QString &person, Instant at) {
    if (isTicked(article, item))
        return;
    untick(article, item);
    article.checklist.append({item, person, at});
}

void Checklist::untick(Article &article, const QString &item) {
    article.checklist.removeIf(
        [&](const ChecklistEntry &entry) { return Text::fold(entry.item) == Text::fold(item); });
}

void Checklist::tickOnly(Article &article, const QStringList &items) {
    QList<ChecklistEntry> entries;
    for (const QString &item : items) {
        const auto entry = found(article, item);
        entries.append(entry == article.checklist.end() ? ChecklistEntry{.item = item} : *entry);
    }
    article.checklist = entries;
}

void Checklist::sign(Article &article, const QString &person, Instant at) {
    for (ChecklistEntry &entry : article.checklist)
        if (!entry.at)
            entry = {entry.item, person, at};
}

Result<QStringList> Checklist::obstacles(Newsroom &newsroom, const Article &article) {
    const auto section = newsroom.sections().find(article.section);
    if (!section)
        return section.error();
    QStringList sentences;
    if (*section)
        for (const QString &item : missing(**section, article))
            sentences << QCoreApplication::translate("Checklist",
                                                     "checklist: “%1” is not ticked yet")
                             .arg(item);
    return sentences;
}
