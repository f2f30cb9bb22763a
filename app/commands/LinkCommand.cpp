// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/base/Escape.h"
#include "model/base/Text.h"

using namespace Qt::StringLiterals;

namespace {

/// What a target is: a URL, else an article named by ID, else a headline, resolved when exactly one
/// article has it.
Result<ReadAlso> readAlso(ArticleStore &articles, const QString &target) {
    const QString words = Text::oneSpaced(Text::clean(target));
    if (words.startsWith("http://"_L1, Qt::CaseInsensitive) ||
        words.startsWith("https://"_L1, Qt::CaseInsensitive)) {
        const QString href = Escape::safeHref(words);
        return ReadAlso{.headline = href, .href = href};
    }
    Result<ArticleId> id = articles.find(words);
    if (!id && id.error().kind == Error::Kind::NotFound) {
        const auto same = articles.withHeadline(words);
        if (!same)
            return same.error();
        if (same->size() != 1)
            return ReadAlso{.headline = words};
        id = same->first();
    }
    if (!id)
        return id.error();
    const auto head = articles.head(*id);
    if (!head)
        return head.error();
    return ReadAlso{.headline = head->headline, .article = *id};
}

class LinkCommand : public NewsroomCommand {
public:
    QString name() const override { return u"link"_s; }
    QString summary() const override { return tr("add a READ ALSO link to an article"); }
    QList<Operand> operands() const override { return {{.name = u"ID"_s}, {.name = u"TARGET"_s}}; }
    QStringList remarks() const override {
        return {tr("TARGET is an http or https URL, else the ID of an article, else a headline.")};
    }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        if (arguments.operands.at(1).trimmed().isEmpty())
            return tr("TARGET is empty");
        return std::nullopt;
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const QString &target = call.arguments.operands.at(1);
        const Result<WorkingCopy> before = Lines::load(newsroom, call.arguments.operands.first());
        if (!before)
            return call.console.fail(before.error());
        const Result<ReadAlso> link = readAlso(newsroom.articles(), target);
        if (!link) {
            Error error = link.error();
            if (error.what.isEmpty())
                error.what = target;
            return call.console.fail(error);
        }
        if (link->article == before->article.id)
            return call.console.fail({.kind = Error::Kind::BadInput,
                                      .what = target,
                                      .text = tr("is the article itself; link to another one")});
        Article changed = before->article;
        changed.body.push_back({*link});
        Lines::saveAndPut(newsroom, *before, changed, call.console);
        if (!link->article && link->href.isEmpty())
            call.console.warn(target, tr("no single article has this headline: the link is "
                                         "unresolved and stays out of public pages"));
    }
};

} // namespace

std::unique_ptr<Command> makeLinkCommand() {
    return std::make_unique<LinkCommand>();
}
