// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/base/Text.h"
#include "model/review/DeskViewer.h"
#include "model/store/PersonStore.h"
#include "model/store/SectionStore.h"
#include "model/store/Settings.h"
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 1000;

class ListCommand : public NewsroomCommand {
public:
    QString name() const override { return u"list"_s; }
    QString summary() const override { return tr("list articles, the newest change first"); }
    QList<Option> options() const override {
        return {{.name = u"section"_s, .value = u"S"_s, .help = tr("only of this section")},
                {.name = u"state"_s,
                 .value = u"STATE"_s,
                 .help = tr("only in this state"),
                 .kind = Option::Kind::State,
                 .many = true},
                {.name = u"live"_s, .value = {}, .help = tr("only what readers have")},
                {.name = u"mine"_s,
                 .value = {},
                 .help = tr("only yours: assigned to you, or begun "
                            "by you and assigned to nobody")},
                {.name = u"waiting"_s, .value = {}, .help = tr("only what waits for you")},
                {.name = u"assignee"_s, .value = u"NAME"_s, .help = tr("only what NAME has to do")},
                {.name = u"due"_s,
                 .value = u"DATE"_s,
                 .help = tr("the news list of a day: what is due then, the earliest first; "
                            "2026-01-31, or today")},
                {.name = u"limit"_s,
                 .value = u"N"_s,
                 .help = tr("at most so many; default all"),
                 .kind = Option::Kind::Number}};
    }
    QStringList remarks() const override {
        return {tr("A line each: ID, state, section, headline; with --due also when it is due, "
                   "who has it to do and how many words it should have.")};
    }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        if (arguments.has(u"due"_s) && !dayOf(arguments.value(u"due"_s)))
            return tr("--due takes a day, as 2026-01-31 or today");
        return std::nullopt;
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const Arguments &arguments = call.arguments;
        ArticleFilter filter{.section = arguments.value(u"section"_s),
                             .liveOnly = arguments.has(u"live"_s)};
        filter.mine = arguments.has(u"mine"_s);
        filter.waiting = arguments.has(u"waiting"_s);
        if (const Result<void> named = addPeopleAndDays(newsroom, arguments, filter); !named)
            return call.console.fail(named.error());
        for (const QString &word : arguments.values(u"state"_s))
            filter.states += stateFromWord(word).value_or(State::Draft);
        if (!filter.section.isEmpty() && !sectionExists(newsroom, filter.section, call.console))
            return;
        int wanted = arguments.number(u"limit"_s, std::numeric_limits<int>::max());
        for (qint64 offset = 0; wanted > 0 && !call.console.closed(); offset += PageSize) {
            const int size = std::min(wanted, PageSize);
            const auto heads = newsroom.articles().list(filter, offset, size);
            if (!heads)
                return call.console.fail(heads.error());
            for (const ArticleHead &head : *heads)
                call.console.put(filter.dated ? Lines::ofPlan(head) : Lines::ofHead(head));
            if (call.progress.stopped())
                return call.console.fail(
                    {.kind = Error::Kind::Stopped, .what = {}, .text = tr("stopped")});
            if (heads->size() < size)
                return;
            wanted -= size;
        }
    }

private:
    /// The day in the newsroom's own zone, which is not known yet when words are judged.
    static std::optional<QDate> dayOf(const QString &word, QDate today = QDate(2000, 1, 1)) {
        const QDate day = word == "today"_L1 ? today : QDate::fromString(word, Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    }

    static Result<void> addPeopleAndDays(Newsroom &newsroom, const Arguments &arguments,
                                         ArticleFilter &filter) {
        auto seen = asSeenFrom(newsroom, filter);
        if (!seen)
            return seen.error();
        filter = *std::move(seen);
        filter.assignee = Text::oneSpaced(arguments.value(u"assignee"_s));
        const auto person = newsroom.people().find(filter.assignee); // as the newsroom writes it
        const auto settings = newsroom.settings().all();
        if (!person || !settings)
            return person ? settings.error() : person.error();
        if (*person && !filter.assignee.isEmpty())
            filter.assignee = (*person)->name;
        if (!arguments.has(u"due"_s))
            return {};
        const QTimeZone zone = settings->zone();
        const QDate day =
            *dayOf(arguments.value(u"due"_s), inZone(newsroom.clock().now(), zone).date());
        filter.dated =
            DatedFilter{.from = startOf(day, zone), .until = startOf(day.addDays(1), zone)};
        return {};
    }

    /// A misspelt section is not an empty one.
    static bool sectionExists(Newsroom &newsroom, const QString &label, Console &console) {
        const auto section = newsroom.sections().find(label);
        if (!section)
            console.fail(section.error());
        else if (!*section)
            console.fail(
                {.kind = Error::Kind::NotFound,
                 .what = label,
                 .text = tr("there is no such section; “standfirst sections” lists them")});
        return section && *section;
    }
};

} // namespace

std::unique_ptr<Command> makeListCommand() {
    return std::make_unique<ListCommand>();
}
