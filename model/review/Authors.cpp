// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Authors.h"
#include "model/Newsroom.h"
#include "model/base/Text.h"
#include "model/store/AuditLog.h"
#include <algorithm>
using namespace Qt::StringLiterals;

namespace {

/// Fields that are the desk's, not the story's: who sets them has not written on it.
const QStringList DeskFields{u"notes"_s,     u"target"_s,  u"assignee"_s, u"due"_s,
                             u"checklist"_s, u"ignored"_s, u"embargo"_s,  u"publishAt"_s};

bool isWriting(const AuditLog::Event &event) {
    static const QStringList made{u"create"_s, u"duplicate"_s, u"import"_s};
    if (made.contains(event.action))
        return true;
    const auto isDesk = [](const QString &field) { return DeskFields.contains(field); };
    return event.action == u"edit" && !std::ranges::all_of(event.fields, isDesk);
}

} // namespace

Result<QStringList> Authors::writers(Newsroom &newsroom, const ArticleId &id) {
    QStringList people;
    const Result<void> read = AuditLog::each(
        newsroom.database(), {.article = id, .field = {}}, [&](const AuditLog::Entry &entry) {
            if (isWriting(entry.what) && !people.contains(entry.by.person))
                people.append(entry.by.person);
            return true;
        });
    if (!read)
        return read.error();
    return people;
}

Result<bool> Authors::includes(Newsroom &newsroom, const Article &article, const Person &person) {
    const QString name = Text::fold(person.name);
    const auto isPerson = [&](const BylineEntry &entry) {
        return entry.person.isEmpty() ? Text::fold(entry.name) == name
                                      : entry.person == person.id.toText();
    };
    if (Text::fold(article.assignee) == name || std::ranges::any_of(article.byline, isPerson))
        return true;
    const auto people = writers(newsroom, article.id);
    if (!people)
        return people.error();
    return std::ranges::any_of(*people,
                               [&](const QString &one) { return Text::fold(one) == name; });
}
