// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Input.h"
#include "model/store/SnippetStore.h"

using namespace Qt::StringLiterals;

namespace {

class SnippetsCommand : public NewsroomCommand {
public:
    QString name() const override { return u"snippets"_s; }
    QString summary() const override { return tr("list, add, change or remove snippets of text"); }
    QList<Operand> operands() const override {
        return {{.name = u"[show NAME | set NAME FILE | remove NAME]"_s,
                 .least = 0,
                 .most = Operand::NoLimit}};
    }
    QStringList remarks() const override {
        return {tr("FILE is Markdown, - standard input. What is there already is replaced.")};
    }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        const QStringList &words = arguments.operands;
        const QString verb = words.value(0);
        if (words.isEmpty() || ((verb == "show"_L1 || verb == "remove"_L1) && words.size() == 2) ||
            (verb == "set"_L1 && words.size() == 3))
            return std::nullopt;
        return tr("it is written snippets %1").arg(operands().first().name);
    }

protected:
    void work(Newsroom &newsroom, const Call &call) const override {
        const QStringList &words = call.arguments.operands;
        SnippetStore snippets(newsroom);
        const QString verb = words.value(0);
        Result<QList<Snippet>> done = verb == "set"_L1      ? set(snippets, words)
                                      : verb == "remove"_L1 ? remove(snippets, words.at(1))
                                      : verb == "show"_L1   ? one(snippets.find(words.at(1)))
                                                            : snippets.all();
        if (!done) {
            Error error = done.error();
            if (error.what.isEmpty())
                error.what = words.value(1);
            return call.console.fail(error);
        }
        for (const Snippet &snippet : *done) {
            Record record;
            record.both("name"_L1, snippet.name).both("text"_L1, snippet.text);
            call.console.put(record);
        }
    }

private:
    static Result<QList<Snippet>> one(const Result<Snippet> &snippet) {
        return snippet ? Result<QList<Snippet>>({*snippet})
                       : Result<QList<Snippet>>(snippet.error());
    }

    static Result<QList<Snippet>> set(SnippetStore &snippets, const QStringList &words) {
        const Result<QByteArray> text = readInput(words.at(2));
        if (!text)
            return text.error();
        const Snippet wanted{words.at(1), QString::fromUtf8(*text)};
        const Result<Snippet> there = snippets.find(wanted.name);
        if (!there && there.error().kind != Error::Kind::NotFound)
            return there.error();
        const Result<void> done =
            there ? snippets.change(there->name, wanted) : snippets.add(wanted);
        return done ? one(snippets.find(wanted.name)) : Result<QList<Snippet>>(done.error());
    }

    static Result<QList<Snippet>> remove(SnippetStore &snippets, const QString &name) {
        const Result<Snippet> there = snippets.find(name);
        if (!there)
            return there.error();
        const Result<void> done = snippets.remove(name);
        return done ? one(there) : Result<QList<Snippet>>(done.error());
    }
};

} // namespace

std::unique_ptr<Command> makeSnippetsCommand() {
    return std::make_unique<SnippetsCommand>();
}
