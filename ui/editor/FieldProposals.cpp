// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FieldProposals.h"
#include "model/article/ArticleJson.h"
#include "model/review/FieldText.h"
#include <QDateTime>
#include <algorithm>

namespace {

using Mode = BodyReview::Mode;

bool isOfField(const Suggestion &one) {
    return one.kind == Suggestion::Kind::Field;
}

QStringList differing(const Article &a, const Article &b) {
    QStringList names;
    for (const QString &name : FieldText::names())
        if (FieldText::of(a, name) != FieldText::of(b, name))
            names.append(name);
    return names;
}

} // namespace

FieldProposals::FieldProposals(OpenArticle &article, QObject &head)
    : QObject(&head), m_article(article), m_head(head) {
    article.setGate(this, [this](OpenArticle::Part part, QObject *by,
                                 const OpenArticle::Edit &edit) { return take(part, by, edit); });
}

Article FieldProposals::shown() const {
    Article article = m_article.head();
    if (m_mode == Mode::Editing)
        return article;
    for (const Suggestion &one : m_article.review().suggestions)
        if (isOfField(one) && (m_mode == Mode::Reading || one.person == m_person))
            FieldText::set(article, one.anchor.field, one.after);
    return article;
}

Article FieldProposals::accepted(const Article &article, const ReviewRecord &review, Body body) {
    Article all = article;
    all.body = std::move(body);
    for (const Suggestion &one : review.suggestions)
        if (isOfField(one))
            FieldText::set(all, one.anchor.field, one.after);
    return all;
}

std::optional<Suggestion> FieldProposals::of(const QString &field) const {
    const QList<Suggestion> &all = m_article.review().suggestions;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&field](const Suggestion &one) {
        return isOfField(one) && one.anchor.field == field;
    });
    return found == all.rend() ? std::nullopt : std::optional(*found);
}

void FieldProposals::decide(const Suggestion &proposal, bool accepts) {
    const auto done = m_article.changeReview(this, [&](Article &article, ReviewRecord &review) {
        if (accepts)
            FieldText::set(article, proposal.anchor.field, proposal.after);
        review.suggestions.removeIf(
            [&proposal](const Suggestion &one) { return one.id == proposal.id; });
    });
    if (!done)
        Q_EMIT refused(tr("It can only be read now, so it was not accepted."));
}

/// True where the edit was dealt with and is not to be written.
bool FieldProposals::take(OpenArticle::Part part, QObject *by, const OpenArticle::Edit &edit) {
    // Words of a block that a panel changes become a proposal in the text.
    if (m_mode == Mode::Editing ||
        (m_mode == Mode::Suggesting && part == OpenArticle::Part::Blocks))
        return false;
    const Article before = shown();
    Article after = before;
    edit(after);
    // What is no part of what readers get, as a note for the desk, is changed in every mode.
    if (ArticleJson::sealed(before) == ArticleJson::sealed(after))
        return false;
    if (m_mode == Mode::Suggesting && by == &m_head && !differing(before, after).isEmpty()) {
        propose(before, after);
        return true;
    }
    Q_EMIT refused(
        m_mode == Mode::Reading
            ? tr("The article is only being read, so nothing was changed. Choose another "
                 "mode to change it.")
            : tr("This cannot be suggested, so it was not changed. Choose Editing to "
                 "change it, or write a comment."));
    return true;
}

void FieldProposals::propose(const Article &before, const Article &after) {
    const auto done = m_article.changeReview(&m_head, [&](Article &article, ReviewRecord &review) {
        for (const QString &name : differing(before, after)) {
            const QString was = FieldText::of(article, name), now = FieldText::of(after, name);
            Suggestion one{.person = m_person,
                           .kind = Suggestion::Kind::Field,
                           .anchor = {.field = name},
                           .before = was};
            const auto mine = std::find_if(
                review.suggestions.begin(), review.suggestions.end(), [&](const Suggestion &open) {
                    return isOfField(open) && open.anchor.field == name && open.person == m_person;
                });
            if (mine != review.suggestions.end()) {
                one = *mine;
                review.suggestions.erase(mine);
            }
            one.at = fromSeconds(QDateTime::currentSecsSinceEpoch());
            one.after = now;
            if (now != was)
                review.suggestions.append(one);
        }
    });
    if (!done)
        Q_EMIT refused(tr("It could not be suggested."));
}
