// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/store/SectionStore.h"
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
                {.name = u"limit"_s,
                 .value = u"N"_s,
                 .help = tr("at most so many; default all"),
                 .kind = Option::Kind::Number}};
    }
    QStringList remarks() const override {
        return {tr("A line each: ID, state, section, headline.")};
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const Arguments &arguments = call.arguments;
        ArticleFilter filter{.section = arguments.value(u"section"_s),
                             .liveOnly = arguments.has(u"live"_s)};
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
                call.console.put(Lines::ofHead(head));
            if (call.progress.stopped())
                return call.console.fail(
                    {.kind = Error::Kind::Stopped, .what = {}, .text = tr("stopped")});
            if (heads->size() < size)
                return;
            wanted -= size;
        }
    }

private:
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
