// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WorkflowCells.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A row of the table. A the author, E editor, W web: who needs no note, who needs one; and for
/// which readers: N never, L live, O once.
struct Row {
    const char *from, *to, *freely, *withNote, *readers;
};

constexpr Row Table[]{
    {"draft", "in-review", "AE", "", "NLO"},    {"in-review", "draft", "A", "E", "NLO"},
    {"in-review", "approved", "E", "", "NLO"},  {"approved", "draft", "", "E", "NLO"},
    {"scheduled", "draft", "", "E", "NLO"},     {"approved", "published", "EW", "", "NLO"},
    {"approved", "scheduled", "EW", "", "NLO"}, {"scheduled", "published", "EW", "", "NLO"},
    {"scheduled", "approved", "EW", "", "NLO"}, {"published", "killed", "", "E", "L"},
    {"draft", "killed", "", "E", "L"},          {"in-review", "killed", "", "E", "L"},
    {"approved", "killed", "", "E", "L"},       {"scheduled", "killed", "", "E", "L"},
    {"killed", "draft", "", "E", "O"},          {"draft", "spiked", "AE", "", "N"},
    {"in-review", "spiked", "AE", "", "N"},     {"approved", "spiked", "AE", "", "N"},
    {"spiked", "draft", "AE", "", "N"},
};

constexpr char Letters[]{'N', 'L', 'O'};

const Row *rowFor(State from, State to, WorkflowCells::Readers readers) {
    for (const Row &row : Table)
        if (toWord(from) == QLatin1StringView(row.from) &&
            toWord(to) == QLatin1StringView(row.to) &&
            QByteArray(row.readers).contains(Letters[int(readers)]))
            return &row;
    return nullptr;
}

bool among(const QByteArray &who, const WorkflowCells::Situation &situation) {
    return (who.contains('A') && situation.author && situation.roles.journalist) ||
           (who.contains('E') && situation.roles.editor) ||
           (who.contains('W') && situation.roles.web);
}

} // namespace

WorkflowCells::WorkflowCells() {
    for (int mask = 0; mask < 8; ++mask) {
        const Roles roles{(mask & 1) != 0, (mask & 2) != 0, (mask & 4) != 0};
        m_people.emplace(mask, m_desk.as(nameOf(roles), roles));
    }
}

QString WorkflowCells::nameOf(const Roles &roles) {
    QStringList words;
    for (const auto &[has, word] : {std::pair(roles.journalist, u"Journalist"_s),
                                    {roles.editor, u"Editor"_s},
                                    {roles.web, u"Web"_s}})
        if (has)
            words += word;
    return words.isEmpty() ? u"Nobody Much"_s : words.join(u'-') + u" Moor"_s;
}

QList<WorkflowCells::Situation> WorkflowCells::situations() {
    using enum State;
    const QList<std::pair<Readers, QList<State>>> states{
        {Readers::Never, {Draft, InReview, Approved, Scheduled, Spiked}},
        {Readers::Live, {Draft, InReview, Approved, Scheduled, Published}},
        {Readers::Once, {Draft, InReview, Approved, Scheduled, Killed}}};
    QList<Situation> all;
    for (const auto &[readers, froms] : states)
        for (State from : froms)
            for (int mask = 0; mask < 8; ++mask)
                for (bool author : {true, false})
                    all.append({from,
                                readers,
                                {(mask & 1) != 0, (mask & 2) != 0, (mask & 4) != 0},
                                author});
    return all;
}

QString WorkflowCells::words(const Situation &situation) {
    static const QStringList readers{u"never live"_s, u"live"_s, u"live once"_s};
    return u"%1, %2, %3%4"_s.arg(toWord(situation.from), readers.at(int(situation.readers)),
                                 nameOf(situation.roles),
                                 situation.author ? u" who wrote it"_s : QString());
}

WorkflowCells::Expected WorkflowCells::expected(const Situation &situation, State to, bool note) {
    const Row *row = rowFor(situation.from, to, situation.readers);
    if (!row) // from here nobody can
        return {false, false, to == State::Killed ? u"withdrawn"_s : QString()};
    const bool freely = among(row->freely, situation), noted = among(row->withNote, situation);
    if (!freely && !noted)
        return {false, false, nameOf(situation.roles)};
    return {freely || note, freely, freely || note ? QString() : u"note"_s};
}

ArticleId WorkflowCells::make(const Situation &situation) {
    using enum State;
    Newsroom &writer = situation.author ? as(situation.roles) : *m_desk;
    const ArticleId id = must(writer.articles().add(ReviewDesk::story())).article.id;
    const auto bring = [&](const QList<State> &states) {
        for (State state : states)
            must(m_desk.move(id, state, ReviewDesk::reason(), timeFor(state)));
    };
    if (situation.readers != Readers::Never)
        bring({InReview, Approved, Published});
    if (situation.readers == Readers::Once)
        bring({Killed});
    if (situation.from == Killed || situation.from == Published)
        return id;
    if (situation.readers == Readers::Once)
        bring({Draft});
    if (situation.readers == Readers::Live) {
        WorkingCopy copy = must(writer.articles().load(id));
        copy.article.headline += u" tomorrow"_s;
        must(writer.articles().save(copy.article, copy.save));
    }
    if (situation.from == Spiked)
        bring({Spiked});
    const QList<State> way{InReview, Approved, Scheduled};
    bring(way.mid(0, way.indexOf(situation.from) + 1));
    return id;
}

std::optional<Instant> WorkflowCells::timeFor(State to) {
    if (to != State::Scheduled)
        return std::nullopt;
    return m_desk->clock().now() + 24h;
}
