// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/review/Review.h"
#include "model/review/Schedule.h"
#include "model/store/LiveStore.h"
#include "model/store/Settings.h"

using namespace Qt::StringLiterals;

namespace {

class PublishCommand : public NewsroomCommand {
public:
    QString name() const override { return u"publish"_s; }
    QString summary() const override { return tr("publish what is due, or approved articles now"); }
    QList<Option> options() const override {
        return {{.name = u"article"_s,
                 .value = u"ID"_s,
                 .help = tr("this approved article, now; else what is scheduled and due"),
                 .many = true},
                {.name = u"overdue"_s,
                 .value = {},
                 .help = tr("also what is over %n minute(s) late", nullptr,
                            int(Schedule::Late.count()))}};
    }
    QStringList remarks() const override {
        return {tr("A line each: article, outcome, address, headline. A timer may call it: each "
                   "article goes out once. What is overdue is left and named, exit status 1.")};
    }

protected:
    bool makesNewsroom() const override { return false; }

    void work(Newsroom &newsroom, const Call &call) const override {
        if (call.arguments.has(u"article"_s))
            return publishNamed(newsroom, call);
        const auto due = Schedule::due(newsroom);
        if (!due)
            return call.console.fail(due.error());
        for (const Schedule::Due &one : *due) {
            if (call.progress.stopped())
                return;
            if (one.overdue && !call.arguments.has(u"overdue"_s))
                leave(one.head, call.console);
            else
                put(newsroom, one.head.id, Schedule::publish(newsroom, one.head.id), call.console);
        }
    }

private:
    static void publishNamed(Newsroom &newsroom, const Call &call) {
        for (const QString &named : call.arguments.values(u"article"_s)) {
            const Result<ArticleId> id = Lines::find(newsroom, named);
            if (!id) {
                call.console.fail(id.error());
                continue;
            }
            put(newsroom, *id, newsroom.review().move({.id = *id, .to = State::Published}),
                call.console);
        }
    }

    /// Where readers find it, where the newsroom's site has an address.
    static QString addressOf(Newsroom &newsroom, const ArticleId &id) {
        const auto settings = newsroom.settings().all();
        const auto head = newsroom.live().head(id, newsroom.clock().now());
        if (!settings || !head || settings->url.isEmpty())
            return {};
        const QString end = settings->url.endsWith(u'/') ? QString() : u"/"_s;
        return settings->url + end + head->path + u".html"_s;
    }

    static void leave(const ArticleHead &head, Console &console) {
        const Error error{Error::Kind::Denied, head.id.toText(),
                          tr("it should have gone out at %1 and was left; “standfirst publish "
                             "--overdue” publishes it now")
                              .arg(toRfc3339(*head.publishAt))};
        line(head.id, u"overdue"_s, {}, error.text, head.headline, console);
        console.fail(error);
    }

    static void put(Newsroom &newsroom, const ArticleId &id, const Result<WorkingCopy> &done,
                    Console &console) {
        if (!done) {
            const Error error = Lines::about(id.toText(), done.error());
            line(id, u"refused"_s, {}, error.text, {}, console);
            return console.fail(error);
        }
        line(id, u"published"_s, addressOf(newsroom, id), {}, done->article.headline, console);
    }

    /// Destinations follow by the queue; this is the newsroom's own step.
    static void line(const ArticleId &id, const QString &outcome, const QString &url,
                     const QString &error, const QString &headline, Console &console) {
        Record record;
        record.both("article"_L1, id.toText())
            .key("destination"_L1, QJsonValue())
            .both("outcome"_L1, outcome)
            .both("url"_L1, url)
            .key("error"_L1, error.isEmpty() ? QJsonValue() : QJsonValue(error))
            .cell(headline);
        console.put(record);
    }
};

} // namespace

std::unique_ptr<Command> makePublishCommand() {
    return std::make_unique<PublishCommand>();
}
