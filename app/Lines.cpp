// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Lines.h"
#include "model/Newsroom.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lines {

Error about(const QString &named, Error error) {
    if (error.what.isEmpty())
        error.what = named;
    return error;
}

std::optional<QString> misusedRevision(const QString &word) {
    bool whole = false;
    if (word.toInt(&whole) > 0 && whole)
        return std::nullopt;
    return QCoreApplication::translate("Lines", "“%1” is not the number of a revision").arg(word);
}

Record ofHead(const ArticleHead &head) {
    Record record;
    record.both("id"_L1, head.id.toText())
        .key("slug"_L1, head.slug)
        .both("state"_L1, toWord(head.state))
        .key("live"_L1, jsonOf(head.live))
        .both("section"_L1, head.section)
        .both("headline"_L1, head.headline)
        .key("updated"_L1, toRfc3339(head.updated));
    return record;
}

Record ofPlan(const ArticleHead &head) {
    Record record = ofHead(head);
    record.both("due"_L1, head.due ? toRfc3339(*head.due) : QString())
        .both("assignee"_L1, head.assignee)
        .key("target"_L1, jsonOf(head.target))
        .cell(head.target ? QString::number(*head.target) : QString());
    return record;
}

Record ofArticle(const Article &article) {
    Record record;
    record.both("id"_L1, article.id.toText())
        .key("slug"_L1, article.slug)
        .both("state"_L1, toWord(article.state))
        .key("revision"_L1, article.revision)
        .cell(article.section)
        .cell(article.headline);
    return record;
}

Result<ArticleId> find(Newsroom &newsroom, const QString &named) {
    Result<ArticleId> id = newsroom.articles().find(named);
    if (!id)
        return about(named, id.error());
    return id;
}

Result<WorkingCopy> load(Newsroom &newsroom, const QString &named) {
    const Result<ArticleId> id = find(newsroom, named);
    if (!id)
        return id.error();
    Result<WorkingCopy> copy = newsroom.articles().load(*id);
    if (!copy)
        return about(named, copy.error());
    return copy;
}

void saveAndPut(Newsroom &newsroom, const WorkingCopy &before, const Article &changed,
                Console &console) {
    const Result<WorkingCopy> after = newsroom.articles().save(changed, before.save);
    if (after && changed.slug != before.article.slug && !changed.slug.isEmpty() &&
        changed.slug != after->article.slug)
        console.warn(before.article.id.toText(),
                     QCoreApplication::translate("Lines", "the slug %1 is taken; it is %2 now")
                         .arg(changed.slug, after->article.slug));
    putChanged(before, after, console);
}

void putChanged(const WorkingCopy &before, const Result<WorkingCopy> &after, Console &console) {
    const QString id = before.article.id.toText();
    if (!after)
        return console.fail(about(id, after.error()));
    const State was = before.article.state, is = after->article.state;
    if (was != is)
        console.warn(id, QCoreApplication::translate(
                             "Lines", "was %1 and is %2 now: what changed needs a new approval "
                                      "before readers see it")
                             .arg(toWord(was), toWord(is)));
    console.put(ofArticle(after->article));
}

} // namespace Lines
