// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Lines.h"
#include "model/store/AuditLog.h"
#include "model/store/Settings.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// A cell of RFC 4180: in quotes where it must be, a quote doubled. A leading sign that a
/// spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection").
QString csv(const QString &cell) {
    QString text = cell;
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

class LogCommand : public NewsroomCommand {
public:
    QString name() const override { return u"log"_s; }
    QString summary() const override { return tr("list who did what, newest first"); }
    QList<Option> options() const override {
        return {{.name = u"article"_s, .value = u"ID"_s, .help = tr("only what was done to it")},
                {.name = u"field"_s,
                 .value = u"F"_s,
                 .help = tr("only edits of it: headline, lead.credit, credit…")},
                {.name = u"by"_s, .value = u"NAME"_s, .help = tr("only what this person did")},
                {.name = u"action"_s,
                 .value = u"WORD"_s,
                 .help = tr("only this: edit, approve, publish, comment…")},
                {.name = u"since"_s, .value = u"TIME"_s, .help = tr("not what was before")},
                {.name = u"until"_s, .value = u"TIME"_s, .help = tr("only what was before")},
                {.name = u"csv"_s, .value = {}, .help = tr("as a table for a spreadsheet")}};
    }
    QStringList remarks() const override {
        return {tr("A line each: time, person, from where, action, article, fields, note. Saves of "
                   "one person within five minutes are one edit. “standfirst verify” proves that "
                   "no entry was changed or taken out.")};
    }

protected:
    bool makesNewsroom() const override { return false; }

    void work(Newsroom &newsroom, const Call &call) const override {
        AuditLog::Filter filter{.article = {},
                                .field = call.arguments.value(u"field"_s),
                                .person = call.arguments.value(u"by"_s),
                                .action = call.arguments.value(u"action"_s)};
        if (const Result<void> read = readTimes(newsroom, call, filter); !read)
            return call.console.fail(read.error());
        if (call.arguments.has(u"article"_s)) {
            const Result<ArticleId> id = Lines::find(newsroom, call.arguments.value(u"article"_s));
            if (!id)
                return call.console.fail(id.error());
            filter.article = *id;
        }
        const bool table = call.arguments.has(u"csv"_s) && !call.console.json();
        if (table)
            call.console.put(Record().cell(u"at,person,origin,action,article,fields,detail"_s));
        const Result<void> read =
            AuditLog::each(newsroom.database(), filter, [&](const AuditLog::Entry &entry) {
                call.console.put(table ? tableRow(entry) : line(entry));
                return !call.progress.stopped();
            });
        if (!read)
            call.console.fail(read.error());
    }

private:
    /// Without an offset they are in the newsroom's zone.
    static Result<void> readTimes(Newsroom &newsroom, const Call &call, AuditLog::Filter &filter) {
        const auto settings = newsroom.settings().all();
        if (!settings)
            return settings.error();
        const QTimeZone zone = settings->zone();
        for (const auto &[name, at] :
             {std::pair(u"since"_s, &filter.from), std::pair(u"until"_s, &filter.until)}) {
            if (!call.arguments.has(name))
                continue;
            *at = fromRfc3339(call.arguments.value(name), &zone);
            if (!*at)
                return Error{Error::Kind::BadInput, u"--"_s + name,
                             tr("“%1” is no time; write it like 2026-01-31T09:00:00")
                                 .arg(call.arguments.value(name))};
        }
        return {};
    }
    static QStringList cells(const AuditLog::Entry &entry) {
        return {toRfc3339(entry.at),
                entry.by.person,
                entry.by.origin,
                entry.what.action,
                entry.what.article ? entry.what.article->toText() : QString(),
                entry.what.fields.join(u' '),
                entry.what.detail};
    }
    static Record tableRow(const AuditLog::Entry &entry) {
        QStringList quoted;
        for (const QString &cell : cells(entry))
            quoted += csv(cell);
        return Record().cell(quoted.join(u','));
    }
    static Record line(const AuditLog::Entry &entry) {
        Record record;
        for (const QString &cell : cells(entry))
            record.cell(cell);
        const auto &article = entry.what.article;
        record.key("at"_L1, toRfc3339(entry.at))
            .key("person"_L1, entry.by.person)
            .key("origin"_L1, entry.by.origin)
            .key("action"_L1, entry.what.action)
            .key("article"_L1, article ? QJsonValue(article->toText()) : QJsonValue())
            .key("fields"_L1, QJsonArray::fromStringList(entry.what.fields))
            .key("detail"_L1, entry.what.detail)
            .key("hash"_L1, QString::fromLatin1(entry.hash.toHex()));
        return record;
    }
};

} // namespace

std::unique_ptr<Command> makeLogCommand() {
    return std::make_unique<LogCommand>();
}
