// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/DeskWhere.h"
#include "model/base/Text.h"
#include "model/review/Schedule.h"
#include "model/store/ArticleRow.h"
using namespace Qt::StringLiterals;

/// `alone`: nothing but sections and states narrows, for which there is an index each. Else what
/// is asked is in another index, of the desk's order or of a person's, and reading one row after
/// the other of a section's or state's would take longer than all of that one; an expression keeps
/// the planner from it.
DeskWhere::DeskWhere(const ArticleFilter &filter) {
    const QStringList words = ArticleRow::foldedWords(filter.words).split(u' ', Qt::SkipEmptyParts);
    const bool alone = words.isEmpty() && !filter.mine && !filter.waiting && !filter.dated &&
                       filter.assignee.isEmpty();
    if (!filter.section.isEmpty()) {
        add(u"%1 = (SELECT id FROM section WHERE folded = :section)"_s.arg(
            alone ? u"a.section_id"_s : u"a.section_id + 0"_s));
        bindings.append({u":section"_s, Text::fold(filter.section)});
    }
    addStates(filter.states, alone);
    addWords(words);
    if (filter.liveOnly)
        add(u"a.live IS NOT NULL"_s);
    const Viewer viewer = filter.viewer.value_or(Viewer{});
    addName(u"person"_s, filter.person);
    addName(u"assignee"_s, filter.assignee);
    if (!filter.assignee.isEmpty())
        add(u"a.assignee <> ''"_s); // the index holds these alone
    if (filter.mine)
        addName(u"owner"_s, viewer.person);
    if (filter.waiting)
        addWaiting(viewer);
    if (filter.dated)
        addDates(*filter.dated);
}

QString DeskWhere::sql() const {
    return m_all.isEmpty() ? QString() : u" WHERE "_s + m_all.join(u" AND ");
}

void DeskWhere::addName(const QString &column, const QString &name) {
    if (name.isEmpty())
        return;
    add(u"a.%1 = :%1"_s.arg(column));
    bindings.append({u':' + column, name});
}

/// The states that stand for themselves, or the few others where these are most of all: who leaves
/// out a few is answered along the index in the desk's order.
void DeskWhere::addStates(const QList<State> &states, bool alone) {
    if (states.isEmpty())
        return;
    QStringList in, out;
    for (const State state : AllStates)
        (states.contains(state) ? in : out) << u'\'' + toWord(state) + u'\'';
    const bool most = in.size() > out.size();
    if (most && out.isEmpty())
        return;
    add(u"%1 %2 (%3)"_s.arg(alone ? u"a.state"_s : u"a.state || ''"_s, most ? u"NOT IN"_s : u"IN"_s,
                            (most ? out : in).join(u", ")));
}

void DeskWhere::addWords(const QStringList &words) {
    for (qsizetype at = 0; at < words.size(); ++at) { // only letters and digits: nothing to escape
        const QString name = u":word%1"_s.arg(at);
        add(uR"((a.words LIKE %1 OR a.section_id IN
                         (SELECT id FROM section WHERE ' ' || folded LIKE %1)))"_s.arg(name));
        bindings.append({name, u"% "_s + words.at(at) + u'%'});
    }
}

/// product.md, "Workflow": what is in review waits for an editor, where the house says so not for
/// the only one who worked on it; what is approved, and what should have gone out, for the web;
/// what was sent back or given to somebody, for its owner.
void DeskWhere::addWaiting(const Viewer &viewer) {
    QStringList any{uR"(a.owner = :me AND a.state || '' = 'draft'
                        AND (a.note <> '' OR a.assignee = :me))"_s};
    if (viewer.roles.editor)
        any << u"a.state = 'in-review'"_s +
                   (viewer.fourEyes ? uR"( AND (a.person <> :me OR EXISTS (SELECT 1 FROM revision r
                           WHERE r.article_id = a.id AND r.person <> :me)))"_s
                                    : QString());
    if (viewer.roles.web) {
        any << u"a.state = 'approved'"_s << u"a.state = 'scheduled' AND a.publish_at < :late"_s;
        bindings.append({u":late"_s, stamp(viewer.now - Schedule::Late)});
    }
    bindings.append({u":me"_s, viewer.person});
    add(u"((%1))"_s.arg(any.join(u") OR (")));
}

void DeskWhere::addDates(const DatedFilter &dated) {
    static const QHash<DatedFilter::By, QString> columns{
        {DatedFilter::By::Due, u"a.due"_s},
        {DatedFilter::By::PublishAt, u"a.publish_at"_s},
        {DatedFilter::By::Embargo, u"a.embargo"_s}};
    moment = columns.value(dated.by);
    order = moment + u", a.id"_s;
    add(moment + u" IS NOT NULL"_s);
    if (dated.from) {
        add(moment + u" >= :from"_s);
        bindings.append({u":from"_s, stamp(*dated.from)});
    }
    if (dated.until) {
        add(moment + u" < :until"_s);
        bindings.append({u":until"_s, stamp(*dated.until)});
    }
}
