// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Bulk.h"
#include "model/Newsroom.h"
#include "model/article/ArticleJson.h"
#include "model/base/Text.h"
#include "model/review/Review.h"
#include "model/work/Progress.h"
#include <QCoreApplication>

using Bulk::Edit;
using Kind = Edit::Kind;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("Bulk", text);
}

Edit moveTo(State to, std::optional<Instant> at = {}) {
    return {.kind = Kind::Move, .at = at, .to = to};
}

/// The steps that take a move back without anybody's approval being made up.
QList<Edit> backFrom(const Article &before, State to) {
    if (to == State::InReview || to == State::Spiked) {
        if (before.state == State::Draft)
            return {moveTo(State::Draft)};
        if (before.state == State::InReview)
            return {moveTo(State::Draft), moveTo(State::InReview)};
    }
    if (to == State::Approved && before.state == State::Scheduled)
        return {moveTo(State::Scheduled, before.publishAt)};
    if (to == State::Scheduled && before.state == State::Approved)
        return {moveTo(State::Approved)};
    if (to == State::Draft && before.state == State::InReview)
        return {moveTo(State::InReview)};
    if (to == State::Draft && before.state == State::Spiked)
        return {moveTo(State::Spiked)};
    return {};
}

qsizetype placeOf(const QStringList &tags, const QString &tag) {
    for (qsizetype at = 0; at < tags.size(); ++at)
        if (Text::fold(tags.at(at)) == Text::fold(tag))
            return at;
    return -1;
}

/// Makes the change in the value and gives what takes it back; nothing where it changes nothing.
std::optional<Edit> apply(Article &article, const Edit &change) {
    Edit back = change;
    switch (change.kind) {
    case Kind::Assign:
        back.text = std::exchange(article.assignee, change.text);
        return back == change ? std::nullopt : std::optional(back);
    case Kind::Due:
        back.at = std::exchange(article.due, change.at);
        return back == change ? std::nullopt : std::optional(back);
    case Kind::Section:
        back.text = std::exchange(article.section, change.text);
        return back == change ? std::nullopt : std::optional(back);
    case Kind::AddTag:
        if (placeOf(article.tags, change.text) >= 0)
            return std::nullopt;
        article.tags << change.text;
        back.kind = Kind::RemoveTag;
        return back;
    case Kind::RemoveTag:
        if (const qsizetype at = placeOf(article.tags, change.text); at >= 0) {
            back.text = article.tags.takeAt(at);
            back.kind = Kind::AddTag;
            return back;
        }
        return std::nullopt;
    case Kind::Move:
        break;
    }
    return std::nullopt;
}

class Run {
public:
    explicit Run(Newsroom &newsroom) : m_newsroom(newsroom) {}

    Bulk::Report report{};

    /// Only a failing newsroom is an error.
    Result<void> take(const Bulk::Item &item) {
        const auto copy = m_newsroom.articles().load(item.id);
        if (!copy)
            return refuse(item.id, item.id.toText(), copy.error());
        QList<Edit> undo;
        bool changed = false;
        for (const Edit &change : item.changes) {
            const auto did = change.kind == Kind::Move ? move(item.id, change, undo)
                                                       : edit(item.id, change, undo);
            if (!did)
                return refuse(item.id, copy->article.headline, did.error());
            changed = changed || *did;
        }
        ++(changed ? report.done : report.unchanged);
        if (!undo.isEmpty())
            report.undo.append({item.id, undo});
        return {};
    }

private:
    Result<void> refuse(const ArticleId &id, const QString &headline, const Error &error) {
        if (error.kind == Error::Kind::Newsroom || error.kind == Error::Kind::Bug)
            return error;
        report.refused.append({id, headline, error.text});
        return {};
    }

    Result<bool> move(const ArticleId &id, const Edit &change, QList<Edit> &undo) {
        const auto before = m_newsroom.articles().load(id);
        if (!before)
            return before.error();
        if (before->article.state == change.to)
            return false;
        const auto moved = m_newsroom.review().move(
            {.id = id, .to = change.to, .note = change.text, .at = change.at});
        if (!moved)
            return moved.error();
        undo << backFrom(before->article, change.to);
        return true;
    }

    Result<bool> edit(const ArticleId &id, const Edit &change, QList<Edit> &undo) {
        auto copy = m_newsroom.articles().load(id);
        if (!copy)
            return copy.error();
        const Article before = copy->article;
        const auto back = apply(copy->article, change);
        if (!back)
            return false;
        const bool approved = before.state == State::Approved || before.state == State::Scheduled;
        if (approved && ArticleJson::sealed(copy->article) != ArticleJson::sealed(before))
            return Error{
                Error::Kind::Denied, before.headline,
                tr("it is approved, and this would end the approval; change it by itself")};
        if (const auto saved = m_newsroom.articles().save(copy->article, copy->save); !saved)
            return saved.error();
        undo.prepend(*back);
        return true;
    }

    Newsroom &m_newsroom;
};

} // namespace

Result<Bulk::Report> Bulk::run(Newsroom &newsroom, const QList<Item> &items, Progress &progress) {
    Run run(newsroom);
    for (qsizetype at = 0; at < items.size(); ++at) {
        progress.at(at, items.size(), {});
        if (progress.stopped()) {
            run.report.stopped = true;
            break;
        }
        if (const Result<void> taken = run.take(items.at(at)); !taken)
            return taken.error();
    }
    return run.report;
}
