// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/article/Statistics.h"
#include "model/base/Text.h"

using namespace Qt::StringLiterals;

namespace {

class StatsCommand : public NewsroomCommand {
public:
    QString name() const override { return u"stats"_s; }
    QString summary() const override { return tr("an article in numbers: words, characters…"); }
    QList<Operand> operands() const override { return {{.name = u"ID"_s}}; }
    QStringList remarks() const override {
        return {tr("A line each: what is counted, number. They are the numbers of the window.")};
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const Result<ArticleId> id = Lines::find(newsroom, call.arguments.operands.first());
        if (!id)
            return call.console.fail(id.error());
        const auto stored = newsroom.articles().load(*id);
        if (!stored)
            return call.console.fail(stored.error());
        const Article &article = stored->article;
        const Statistics all = statisticsOf(article.body);
        const std::pair<QLatin1StringView, int> numbers[]{
            {"words"_L1, all.words},
            {"characters"_L1, all.characters},
            {"charactersWithoutSpaces"_L1, all.charactersWithoutSpaces},
            {"sentences"_L1, all.sentences},
            {"paragraphs"_L1, all.paragraphs},
            {"longestParagraph"_L1, all.longestParagraph},
            {"minutes"_L1, all.minutes},
            {"headline"_L1, Text::length(article.headline)},
            {"standfirst"_L1, Text::length(article.standfirst)},
        };
        Record together;
        for (const auto &[what, number] : numbers) {
            together.key(what, number);
            if (!call.console.json())
                call.console.put(Record().cell(what).cell(QString::number(number)));
        }
        if (call.console.json())
            call.console.put(together);
    }
};

} // namespace

std::unique_ptr<Command> makeStatsCommand() {
    return std::make_unique<StatsCommand>();
}
