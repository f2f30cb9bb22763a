// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/base/Text.h"
#include "model/review/FieldText.h"
#include "model/review/ReviewJson.h"
#include "model/review/Suggestions.h"
#include "model/review/Threads.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// The verbs, each with how many words stand behind it.
const QHash<QString, int> Verbs{{u"add"_s, 0},    {u"reply"_s, 1},  {u"resolve"_s, 1},
                                {u"reopen"_s, 1}, {u"accept"_s, 1}, {u"reject"_s, 1}};

/// Comments and suggestions of one article, and what the window does with them.
class ThreadsCommand : public NewsroomCommand {
public:
    QString name() const override { return u"threads"_s; }
    QString summary() const override {
        return tr("list comments and suggestions, answer and decide them");
    }
    QList<Operand> operands() const override {
        return {{.name = u"ID"_s},
                {.name = u"[add | reply THREAD | resolve THREAD | reopen THREAD | accept "
                         u"SUGGESTION | reject SUGGESTION]"_s,
                 .least = 0,
                 .most = 2}};
    }
    QList<Option> options() const override {
        return {{.name = u"on"_s, .value = u"WORDS"_s, .help = tr("add: the words it is about")},
                {.name = u"field"_s,
                 .value = u"F"_s,
                 .help = tr("add: the field it is about: headline, lead.credit…")},
                {.name = u"note"_s, .value = u"T"_s, .help = tr("add, reply: what is said")}};
    }
    QStringList remarks() const override {
        return {tr("A line each: id, comment or suggestion, open or resolved, person, time, place, "
                   "words, what is said or proposed. THREAD and SUGGESTION are an id or its first "
                   "characters; SUGGESTION may be “all”.")};
    }
    std::optional<QString> misuse(const Arguments &arguments) const override {
        const QStringList words = arguments.operands.mid(1);
        const QString verb = words.value(0);
        if (!words.isEmpty() && Verbs.value(verb, -1) != words.size() - 1)
            return tr("it is written threads ID %1").arg(operands().last().name);
        const bool on = arguments.has(u"on"_s), field = arguments.has(u"field"_s);
        if ((verb == "add"_L1) != (on != field) || (on && field))
            return tr("add takes either --on WORDS or --field F, and nothing else does");
        if ((verb == "add"_L1 || verb == "reply"_L1) != arguments.has(u"note"_s))
            return tr("add and reply say what with --note T");
        if (field && !FieldText::names().contains(arguments.value(u"field"_s)))
            return tr("a comment is on one of these fields: %1")
                .arg(FieldText::names().join(", "_L1));
        return std::nullopt;
    }

protected:
    bool makesNewsroom() const override { return false; }

    void work(Newsroom &newsroom, const Call &call) const override {
        const QStringList &words = call.arguments.operands;
        const Result<ArticleId> id = Lines::find(newsroom, words.at(0));
        const auto stored = id ? newsroom.articles().load(*id) : Result<WorkingCopy>(id.error());
        if (!stored)
            return call.console.fail(stored.error());
        WorkingCopy copy = *stored;
        if (words.size() > 1) {
            auto done = change(copy, newsroom, call);
            if (done)
                if (const auto saved =
                        newsroom.articles().save(copy.article, copy.review, copy.save);
                    !saved)
                    done = saved.error();
            if (!done) {
                Error error = done.error();
                if (error.what.isEmpty())
                    error.what = words.at(0);
                return call.console.fail(error);
            }
        }
        print(copy.review, call.console);
    }

private:
    static Error notThere(const QString &text, const QString &why) {
        return {.kind = Error::Kind::NotFound, .what = text, .text = why};
    }

    /// The one whose id begins like this.
    template<class Item>
    static Result<Item *> find(QList<Item> &all, const QString &begin) {
        Item *found = nullptr;
        for (Item &item : all) {
            if (!item.id.toString(QUuid::WithoutBraces).startsWith(begin.toLower()))
                continue;
            if (found)
                return notThere(begin, tr("several ids begin so; write more of it"));
            found = &item;
        }
        if (!found || begin.size() < 4)
            return notThere(begin, tr("it is not here; “standfirst threads ID” lists them all"));
        return found;
    }

    static Result<void> change(WorkingCopy &copy, const Newsroom &newsroom, const Call &call) {
        const QString verb = call.arguments.operands.at(1), key = call.arguments.operands.value(2);
        if (verb == "add"_L1)
            return add(copy, newsroom, call);
        if (verb == "accept"_L1 || verb == "reject"_L1)
            return decide(copy, verb == "accept"_L1, key);
        const Result<Thread *> thread = find(copy.review.threads, key);
        if (!thread)
            return thread.error();
        if (verb != "reply"_L1) {
            (*thread)->resolved = verb == "resolve"_L1;
            return {};
        }
        const auto said = Threads::message(newsroom.person().name, call.clock.now(),
                                           call.arguments.value(u"note"_s));
        if (!said)
            return said.error();
        (*thread)->messages.append(*said);
        return {};
    }

    static Result<void> add(WorkingCopy &copy, const Newsroom &newsroom, const Call &call) {
        const auto said = Threads::message(newsroom.person().name, call.clock.now(),
                                           call.arguments.value(u"note"_s));
        if (!said)
            return said.error();
        const QString words = call.arguments.value(u"on"_s);
        const std::optional<Anchor> place =
            call.arguments.has(u"field"_s)
                ? std::optional(Anchor{.field = call.arguments.value(u"field"_s)})
                : Threads::placeOf(copy.article, words);
        if (!place)
            return notThere(words, tr("these words are not in the article; write them as they "
                                      "stand there"));
        copy.review.threads.append(Thread{.anchor = *place, .messages = {*said}});
        return {};
    }

    static Result<void> decide(WorkingCopy &copy, bool accepts, const QString &key) {
        QList<QUuid> ids = Suggestions::all(copy.review);
        if (key != "all"_L1) {
            const Result<Suggestion *> one = find(copy.review.suggestions, key);
            if (!one)
                return one.error();
            ids = {(*one)->id};
        }
        if (!accepts) {
            Suggestions::reject(copy.review, ids);
            return {};
        }
        const auto open = Suggestions::accept(copy.article, copy.review, ids);
        if (open.isEmpty())
            return {};
        return Error{.kind = Error::Kind::Conflict,
                     .what = open.constFirst().toString(QUuid::WithoutBraces),
                     .text = tr("the text has changed since, so it does not fit; reject it")};
    }

    static void print(const ReviewRecord &review, Console &console) {
        const QJsonObject json =
            QJsonDocument::fromJson(ReviewJson::encode(ArticleId::of(QUuid()), review)).object();
        const QJsonArray threads = json[u"threads"].toArray(),
                         suggestions = json[u"suggestions"].toArray();
        for (qsizetype at = 0; at < suggestions.size(); ++at) {
            const Suggestion &one = review.suggestions[at];
            put(console, suggestions[at].toObject(), u"suggestion"_s, one.anchor,
                {u"open"_s, one.person, toRfc3339(one.at)}, Threads::sentence(one));
        }
        for (qsizetype at = 0; at < threads.size(); ++at) {
            const Thread &thread = review.threads[at];
            const Message first = thread.messages.value(0);
            QStringList said;
            for (const Message &message : thread.messages)
                said.append(said.isEmpty() ? message.text
                                           : message.person + ": "_L1 + message.text);
            put(console, threads[at].toObject(), u"comment"_s, thread.anchor,
                {thread.resolved ? u"resolved"_s : u"open"_s, first.person, toRfc3339(first.at)},
                said.join(" / "_L1));
        }
    }

    static void put(Console &console, const QJsonObject &json, const QString &type,
                    const Anchor &anchor, const QStringList &standing, const QString &text) {
        Record record;
        record.cell(json[u"id"].toString()).cell(type);
        for (const QString &cell : standing)
            record.cell(cell);
        record.cell(Threads::where(anchor)).cell(Threads::words(anchor)).cell(text);
        record.key("type"_L1, type);
        for (auto key = json.begin(); key != json.end(); ++key) {
            const QByteArray name = key.key().toLatin1();
            record.key(QLatin1StringView(name), *key);
        }
        record.key("deleted"_L1, anchor.from == anchor.to && !anchor.words.isEmpty());
        console.put(record);
    }
};

} // namespace

std::unique_ptr<Command> makeThreadsCommand() {
    return std::make_unique<ThreadsCommand>();
}
