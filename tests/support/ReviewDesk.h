// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/review/Review.h"
#include "model/store/PersonStore.h"
#include "tests/support/TestNewsroom.h"
#include <functional>

/// A newsroom in which articles go through the workflow, as several people.
class ReviewDesk {
public:
    static QString reason() { return QStringLiteral("The letterhead is forged"); }
    /// A story that may go all the way.
    static Article story();

    TestNewsroom &newsroom() { return m_newsroom; }
    Newsroom &operator*() { return *m_newsroom; }
    Newsroom *operator->() { return m_newsroom.operator->(); }

    ArticleId write(const Article &article) {
        return must(m_newsroom->articles().add(article)).article.id;
    }
    Article stored(const ArticleId &id) { return must(m_newsroom->articles().load(id)).article; }
    void edit(const ArticleId &id, const std::function<void(Article &)> &change) {
        WorkingCopy copy = must(m_newsroom->articles().load(id));
        change(copy.article);
        must(m_newsroom->articles().save(copy.article, copy.save));
    }

    Result<WorkingCopy> move(const ArticleId &id, State to, const QString &note = {},
                             std::optional<Instant> at = {}) {
        return m_newsroom->review().move({id, to, note, at, {}});
    }
    void bring(const ArticleId &id, const QList<State> &states) {
        for (State state : states)
            must(move(id, state, reason()));
    }

    /// A colleague's view of the same newsroom.
    std::unique_ptr<Newsroom> as(const QString &name, const Roles &roles) {
        Person person;
        person.name = name;
        person.roles = roles;
        must(m_newsroom->people().add(person));
        NewsroomPlace place = m_newsroom.place();
        place.person = name;
        place.checkpoints = Database::Checkpoints::SomebodyElses;
        return must(Newsroom::open(place, m_newsroom.clock()));
    }

private:
    TestNewsroom m_newsroom;
};
