// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FactsHistory.h"
#include "ui/editor/UndoLine.h"
#include <QStringList>
#include <tuple>

namespace {

/// All that a person writes into an article beside its head and its body.
constexpr auto Fields = std::tuple{
    &Article::section,  &Article::tags,        &Article::topics,       &Article::language,
    &Article::urgency,  &Article::kicker,      &Article::webHeadline,  &Article::slug,
    &Article::lead,     &Article::notes,       &Article::commentsOpen, &Article::target,
    &Article::assignee, &Article::due,         &Article::relations,    &Article::checklist,
    &Article::ignored,  &Article::corrections, &Article::embargo,      &Article::publishAt,
};

template<class Each>
void forFields(Each each) {
    std::apply([&each](auto... field) { (each(field), ...); }, Fields);
}

Article factsOf(const Article &article) {
    Article facts;
    forFields([&](auto field) { facts.*field = article.*field; });
    return facts;
}

/// What differs between two, as `to` has it.
void apply(Article &article, const Article &from, const Article &to) {
    forFields([&](auto field) {
        if (from.*field != to.*field)
            article.*field = to.*field;
    });
}

/// Names the fields that differ, so that typing into one of them is told from another change.
QString changed(const Article &from, const Article &to) {
    QString names;
    int number = 0;
    forFields([&](auto field) {
        if (from.*field != to.*field)
            names += QString::number(number) + QLatin1Char(' ');
        ++number;
    });
    return names;
}

} // namespace

FactsHistory::FactsHistory(OpenArticle &article, UndoLine &undo, QObject *parent)
    : QObject(parent), m_article(article), m_undo(undo), m_known(factsOf(article.article())) {
    connect(&article, &OpenArticle::changed, this, &FactsHistory::look);
}

bool FactsHistory::hasNews() const {
    return !changed(m_known, factsOf(m_article.article())).isEmpty();
}

void FactsHistory::look(OpenArticle::Part part, QObject *by) {
    if (part != OpenArticle::Part::Lead && part != OpenArticle::Part::Story)
        return;
    const Article before = std::exchange(m_known, factsOf(m_article.article()));
    const QString fields = changed(before, m_known);
    // What came from the store is not this person's to undo.
    if (by == this || !by || fields.isEmpty())
        return;
    const auto go = [this, part](const Article &from, const Article &to) {
        m_article.change(part, this, [&](Article &article) { apply(article, from, to); });
    };
    m_undo.add([go, before, after = m_known] { go(after, before); },
               [go, before, after = m_known] { go(before, after); }, fields);
}
