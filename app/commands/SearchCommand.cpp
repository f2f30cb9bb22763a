// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/search/Search.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultLimit = 100;

class SearchCommand : public NewsroomCommand {
public:
    QString name() const override { return u"search"_s; }
    QString summary() const override { return tr("find articles by their words"); }
    QList<Operand> operands() const override {
        return {{.name = u"QUERY"_s, .least = 1, .most = Operand::NoLimit}};
    }
    QList<Option> options() const override {
        return {{.name = u"limit"_s,
                 .value = u"N"_s,
                 .help = tr("at most so many; default %1").arg(DefaultLimit),
                 .kind = Option::Kind::Number}};
    }
    QStringList remarks() const override {
        return {
            tr("All words must be there, each as the beginning of one; “several words” together, "
               "section:, state: and by: narrow. A line each: ID, state, section, headline.")};
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const auto hits = newsroom.search().find(call.arguments.operands.join(u' '),
                                                 call.arguments.number(u"limit"_s, DefaultLimit));
        if (!hits)
            return call.console.fail(hits.error());
        for (const Hit &hit : *hits) {
            QString snippet = hit.snippet;
            snippet.remove(QChar(2)).remove(QChar(3));
            call.console.put(Lines::ofHead(hit.head).key("snippet"_L1, snippet));
        }
    }
};

} // namespace

std::unique_ptr<Command> makeSearchCommand() {
    return std::make_unique<SearchCommand>();
}
