// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ChangedFields.h"
using namespace Qt::StringLiterals;

namespace {

template<auto Member>
bool differ(const Article &before, const Article &after) {
    return before.*Member != after.*Member;
}

struct Field {
    QLatin1StringView name;
    bool (*differs)(const Article &, const Article &);
};

/// As the keys of the canonical form are called.
const Field Fields[] = {
    {"slug"_L1, differ<&Article::slug>},
    {"section"_L1, differ<&Article::section>},
    {"tags"_L1, differ<&Article::tags>},
    {"topics"_L1, differ<&Article::topics>},
    {"language"_L1, differ<&Article::language>},
    {"urgency"_L1, differ<&Article::urgency>},
    {"kicker"_L1, differ<&Article::kicker>},
    {"headline"_L1, differ<&Article::headline>},
    {"webHeadline"_L1, differ<&Article::webHeadline>},
    {"standfirst"_L1, differ<&Article::standfirst>},
    {"byline"_L1, differ<&Article::byline>},
    {"dateline"_L1, differ<&Article::dateline>},
    {"lead"_L1,
     [](const Article &before, const Article &after) {
         return before.lead.has_value() != after.lead.has_value();
     }},
    {"body"_L1, differ<&Article::body>},
    {"notes"_L1, differ<&Article::notes>},
    {"comments"_L1, differ<&Article::commentsOpen>},
    {"target"_L1, differ<&Article::target>},
    {"assignee"_L1, differ<&Article::assignee>},
    {"due"_L1, differ<&Article::due>},
    {"relations"_L1, differ<&Article::relations>},
    {"checklist"_L1, differ<&Article::checklist>},
    {"ignored"_L1, differ<&Article::ignored>},
    {"embargo"_L1, differ<&Article::embargo>},
    {"publishAt"_L1, differ<&Article::publishAt>},
    {"corrections"_L1, differ<&Article::corrections>},
    {"killed"_L1, differ<&Article::killed>},
};

template<auto Member>
bool differInUses(const QList<PhotoUse> &before, const QList<PhotoUse> &after) {
    return !std::equal(before.begin(), before.end(), after.begin(), after.end(),
                       [](const PhotoUse &a, const PhotoUse &b) { return a.*Member == b.*Member; });
}

struct UseField {
    QLatin1StringView name;
    bool (*differs)(const QList<PhotoUse> &, const QList<PhotoUse> &);
};

const UseField UseFields[] = {
    {"photo"_L1, differInUses<&PhotoUse::photo>},
    {"caption"_L1, differInUses<&PhotoUse::caption>},
    {"credit"_L1, differInUses<&PhotoUse::credit>},
    {"alt"_L1, differInUses<&PhotoUse::alt>},
    {"crop"_L1, differInUses<&PhotoUse::crop>},
    {"focus"_L1, differInUses<&PhotoUse::focus>},
    {"shapes"_L1, differInUses<&PhotoUse::shapes>},
};

void addUses(QStringList &names, QLatin1StringView of, const QList<PhotoUse> &before,
             const QList<PhotoUse> &after) {
    for (const UseField &field : UseFields)
        if (field.differs(before, after))
            names += of + u'.' + field.name;
}

QList<PhotoUse> leadOf(const Article &article) {
    return article.lead ? QList<PhotoUse>{*article.lead} : QList<PhotoUse>{};
}

} // namespace

QStringList changedFields(const Article &before, const Article &after) {
    QStringList names;
    for (const Field &field : Fields) {
        if (field.differs(before, after))
            names += field.name;
        if (field.name == "lead"_L1)
            addUses(names, field.name, leadOf(before), leadOf(after));
    }
    if (names.contains("body"_L1))
        addUses(names, "body"_L1, photoUses(before.body), photoUses(after.body));
    return names;
}
