// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Fields.h"
#include "app/Input.h"
#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/base/Text.h"
#include "model/import/MarkdownBody.h"
#include "model/review/Checklist.h"
#include "model/store/PersonStore.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text) {
    return QCoreApplication::translate("Fields", text);
}

struct Field {
    QString name, form;
    /// Nothing when it is set, else why not.
    std::function<std::optional<Error>(Article &, const QString &, const QTimeZone &)> set;
};

std::optional<Error> refused(const char *why) {
    return Error{.kind = Error::Kind::BadInput, .what = {}, .text = translated(why)};
}

Field line(const QString &name, QString Article::*member) {
    return {name, translated("text"),
            [member](Article &article, const QString &value, const auto &) {
                article.*member = Text::oneSpaced(Text::clean(value));
                return std::optional<Error>();
            }};
}

QStringList commaSeparated(const QString &value) {
    QStringList parts;
    for (const QString &part : value.split(u',')) {
        const QString clean = Text::oneSpaced(Text::clean(part));
        if (!clean.isEmpty() && !parts.contains(clean))
            parts += clean;
    }
    return parts;
}

Field list(const QString &name, QStringList Article::*member) {
    return {name, u"a, b, c"_s, [member](Article &article, const QString &value, const auto &) {
                article.*member = commaSeparated(value);
                return std::optional<Error>();
            }};
}

Field time(const QString &name, std::optional<Instant> Article::*member) {
    return {name,
            translated("a time, 2026-01-31T09:00:00Z; without an offset in the newsroom's zone"),
            [member](Article &article, const QString &value,
                     const QTimeZone &zone) -> std::optional<Error> {
                article.*member = fromRfc3339(value, &zone);
                if (!value.isEmpty() && !(article.*member))
                    return refused("is not a time; write it as 2026-01-31T09:00:00Z or without the "
                                   "Z in the newsroom's zone");
                return std::nullopt;
            }};
}

std::optional<Error> setByline(Article &article, const QString &value, const QTimeZone &) {
    article.byline.clear();
    for (const QString &part : value.split(u';')) {
        const qsizetype comma = part.indexOf(u',');
        BylineEntry entry{.name = Text::oneSpaced(Text::clean(part.left(comma)))};
        if (comma >= 0)
            entry.role = Text::oneSpaced(Text::clean(part.mid(comma + 1)));
        if (!entry.name.isEmpty())
            article.byline += entry;
        else if (!entry.role.isEmpty())
            return refused("has a role without a name; write it Name, Role; Name");
    }
    return std::nullopt;
}

std::optional<Error> setSlug(Article &article, const QString &value, const QTimeZone &) {
    if (Text::slug(value) != value)
        return refused("may hold lower-case letters a to z, digits and hyphens, at most 80");
    article.slug = value;
    return std::nullopt;
}

std::optional<Error> setLanguage(Article &article, const QString &value, const QTimeZone &) {
    static const QRegularExpression bcp47(u"^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)?$"_s);
    if (!bcp47.match(value).hasMatch())
        return refused("is not a language; write it as en-GB or it");
    article.language = value;
    return std::nullopt;
}

std::optional<Error> setUrgency(Article &article, const QString &value, const QTimeZone &) {
    bool isNumber = true;
    const int urgency = value.isEmpty() ? Article{}.urgency : value.toInt(&isNumber);
    if (!isNumber || urgency < 1 || urgency > 9)
        return refused("goes from 1, the most urgent, to 9");
    article.urgency = urgency;
    return std::nullopt;
}

std::optional<Error> setComments(Article &article, const QString &value, const QTimeZone &) {
    if (value != "open"_L1 && value != "closed"_L1 && !value.isEmpty())
        return refused("are open or closed");
    article.commentsOpen = value != "closed"_L1;
    return std::nullopt;
}

std::optional<Error> setTarget(Article &article, const QString &value, const QTimeZone &) {
    bool isNumber = true;
    article.target.reset();
    if (!value.isEmpty())
        article.target = value.toInt(&isNumber);
    if (!isNumber || article.target.value_or(1) < 1)
        return refused("is a number of words");
    return std::nullopt;
}

std::optional<Error> setNotes(Article &article, const QString &value, const QTimeZone &) {
    article.notes = Text::clean(value, true);
    return std::nullopt;
}

std::optional<Error> setChecklist(Article &article, const QString &value, const QTimeZone &) {
    Checklist::tickOnly(article, commaSeparated(value));
    return std::nullopt;
}

std::optional<Error> setBody(Article &article, const QString &value, const QTimeZone &) {
    article.body.clear();
    if (value.isEmpty())
        return std::nullopt;
    const Result<QByteArray> markdown = readInput(value.mid(1));
    if (!markdown)
        return markdown.error();
    Result<Body> body = bodyFromMarkdown(*markdown);
    if (!body)
        return Error{.kind = body.error().kind, .what = value.mid(1), .text = body.error().text};
    article.body = std::move(*body);
    return std::nullopt;
}

const QList<Field> &fields() {
    static const QList<Field> all{
        line(u"headline"_s, &Article::headline),
        line(u"webHeadline"_s, &Article::webHeadline),
        line(u"kicker"_s, &Article::kicker),
        line(u"standfirst"_s, &Article::standfirst),
        line(u"section"_s, &Article::section),
        {u"slug"_s, translated("lower-case letters, digits and hyphens"), setSlug},
        list(u"tags"_s, &Article::tags),
        list(u"topics"_s, &Article::topics),
        {u"byline"_s, translated("Name, Role; Name"), setByline},
        line(u"dateline"_s, &Article::dateline),
        {u"language"_s, translated("as en-GB"), setLanguage},
        {u"urgency"_s, translated("1 to 9"), setUrgency},
        {u"comments"_s, translated("open or closed"), setComments},
        {u"target"_s, translated("a number of words"), setTarget},
        line(u"assignee"_s, &Article::assignee),
        time(u"due"_s, &Article::due),
        {u"checklist"_s, translated("what is ticked of the section's checklist: a, b, c"),
         setChecklist},
        time(u"embargo"_s, &Article::embargo),
        time(u"publishAt"_s, &Article::publishAt),
        {u"notes"_s, translated("text for the desk"), setNotes},
        {u"body"_s, translated("@FILE in Markdown, @- for standard input"), setBody}};
    return all;
}

} // namespace

namespace Fields {

const QStringList &names() {
    static const QStringList all = [] {
        QStringList names;
        for (const Field &field : fields())
            names += field.name;
        return names;
    }();
    return all;
}

QStringList help() {
    QStringList lines{translated("Fields; an empty value clears:")};
    for (const Field &field : fields())
        lines += u"  %1=  %2"_s.arg(field.name, field.form);
    return lines;
}

std::optional<QString> misuse(const QStringList &words) {
    if (const auto wrong = Assignment::misuse(words, names()))
        return wrong;
    for (const Assignment &assignment : Assignment::readAll(words)) {
        if (assignment.name == "body"_L1 && !assignment.value.isEmpty() &&
            !assignment.value.startsWith(u'@'))
            return translated("body takes a file: body=@FILE, or body=@- for standard input");
    }
    return std::nullopt;
}

Result<void> sign(Newsroom &newsroom, Article &article) {
    Checklist::sign(article, newsroom.person().name, newsroom.clock().now());
    if (article.assignee.isEmpty())
        return {};
    const auto person = newsroom.people().find(article.assignee);
    if (!person)
        return person.error();
    if (*person)
        article.assignee = (*person)->name;
    return {};
}

Result<void> assign(Article &article, const QStringList &words, const QTimeZone &zone) {
    for (const Assignment &assignment : Assignment::readAll(words)) {
        for (const Field &field : fields()) {
            if (field.name != assignment.name)
                continue;
            std::optional<Error> error = field.set(article, assignment.value, zone);
            if (!error)
                continue;
            if (error->what.isEmpty())
                error->what = field.name;
            return *error;
        }
    }
    return {};
}

} // namespace Fields
