// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/article/ArticleJson.h"

using namespace Qt::StringLiterals;

namespace {

QString timeOrNothing(const std::optional<Instant> &at) {
    return at ? toRfc3339(*at) : QString();
}

/// For reading: the fields that are filled, a blank line, the text.
void putText(const Article &article, Console &console) {
    const QList<std::pair<QString, QString>> fields{
        {u"id"_s, article.id.toText()},
        {u"state"_s, toWord(article.state)},
        {u"revision"_s, QString::number(article.revision)},
        {u"live"_s, article.live ? QString::number(*article.live) : QString()},
        {u"slug"_s, article.slug},
        {u"section"_s, article.section},
        {u"tags"_s, article.tags.join(", "_L1)},
        {u"language"_s, article.language},
        {u"kicker"_s, article.kicker},
        {u"headline"_s, article.headline},
        {u"webHeadline"_s, article.webHeadline},
        {u"standfirst"_s, article.standfirst},
        {u"byline"_s, bylineText(article.byline)},
        {u"dateline"_s, article.dateline},
        {u"lead"_s, article.lead ? plainText(article.lead->caption) : QString()},
        {u"credit"_s, article.lead ? article.lead->credit : QString()},
        {u"embargo"_s, timeOrNothing(article.embargo)},
        {u"publishAt"_s, timeOrNothing(article.publishAt)},
        {u"updated"_s, toRfc3339(article.updated)},
        {u"notes"_s, article.notes}};
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            console.put(Record().cell(name).cell(value));
    }
    console.put(Record());
    for (const QString &line : plainText(article.body).split(u'\n'))
        console.put(Record().cell(line));
}

class ShowCommand : public NewsroomCommand {
public:
    QString name() const override { return u"show"_s; }
    QString summary() const override { return tr("show an article, or one of its revisions"); }
    QList<Operand> operands() const override { return {{.name = u"ID"_s}}; }
    QList<Option> options() const override {
        return {{.name = u"revision"_s,
                 .value = u"N"_s,
                 .help = tr("that one; default the working copy"),
                 .kind = Option::Kind::Number}};
    }
    QStringList remarks() const override { return {tr("With --json in the canonical form.")}; }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const Result<WorkingCopy> copy = Lines::load(newsroom, call.arguments.operands.first());
        if (!copy)
            return call.console.fail(copy.error());
        Article article = copy->article;
        if (call.arguments.has(u"revision"_s)) {
            const auto kept =
                newsroom.articles().revision(article.id, call.arguments.number(u"revision"_s, 0));
            if (!kept)
                return call.console.fail(kept.error());
            article = *kept;
        }
        if (call.console.json())
            call.console.putLine(ArticleJson::encode(article));
        else
            putText(article, call.console);
    }
};

} // namespace

std::unique_ptr<Command> makeShowCommand() {
    return std::make_unique<ShowCommand>();
}
