// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/ReviewJson.h"
#include "model/article/JsonIn.h"
#include "model/article/JsonKeys.h"
#include "model/article/JsonOut.h"
#include "model/review/BlocksJson.h"
#include "model/review/FieldText.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>
#include <limits>
using namespace Qt::StringLiterals;

namespace {

constexpr int Most = std::numeric_limits<int>::max();
constexpr std::array Kinds{QStringView(u"insert"), QStringView(u"delete"), QStringView(u"block"),
                           QStringView(u"field")};
const QString Format = u"standfirst-review/1"_s;

QString tr(const char *text) {
    return QCoreApplication::translate("ReviewJson", text);
}

QString longText(qsizetype characters) {
    return tr("a comment has at most %1 characters, and this has %2; put long texts into the notes")
        .arg(ReviewJson::LongestMessage)
        .arg(characters);
}

QString manyTexts(qsizetype messages) {
    return tr("an article has at most %1 comments and replies, and these are %2")
        .arg(ReviewJson::MostMessages)
        .arg(messages);
}

void write(JsonOut &out, const Anchor &anchor) {
    out.open('{');
    if (anchor.field.isEmpty())
        out.key("block").number(anchor.block);
    else
        out.key("field").text(anchor.field);
    out.key("from").number(anchor.from);
    out.key("to").number(anchor.to);
    out.key("words").text(anchor.words);
    out.close('}');
}

void write(JsonOut &out, const Thread &thread) {
    out.open('{');
    out.key("id").text(thread.id.toString(QUuid::WithoutBraces));
    write(out.key("anchor"), thread.anchor);
    out.key("resolved").flag(thread.resolved);
    out.key("messages").open('[');
    for (const Message &message : thread.messages) {
        out.open('{');
        out.key("person").text(message.person);
        out.key("at").moment(message.at);
        out.key("text").text(message.text);
        out.close('}');
    }
    out.close(']');
    out.close('}');
}

void write(JsonOut &out, const Suggestion &suggestion) {
    out.open('{');
    out.key("id").text(suggestion.id.toString(QUuid::WithoutBraces));
    out.key("person").text(suggestion.person);
    out.key("at").moment(suggestion.at);
    out.key("kind").text(Kinds[size_t(suggestion.kind)]);
    write(out.key("anchor"), suggestion.anchor);
    out.key("old").text(suggestion.before);
    out.key("new").text(suggestion.after);
    out.close('}');
}

Anchor readAnchor(JsonIn &in) {
    Anchor anchor;
    anchor.field = in.text(u"field");
    const std::optional<int> block = in.number(u"block", 0, Most);
    if (anchor.field.isEmpty() != block.has_value())
        in.trouble(u"block", tr("an anchor has the number of a block or the name of a field"));
    anchor.block = block.value_or(-1);
    anchor.from = in.number(u"from", 0, Most).value_or(0);
    anchor.to = in.number(u"to", 0, Most).value_or(0);
    if (anchor.to < anchor.from)
        in.trouble(u"to", tr("this must not be before “from”"));
    anchor.words = in.text(u"words");
    return anchor;
}

/// Reads ids that are there and stand once.
class Ids {
public:
    QUuid read(JsonIn &in) {
        const QUuid id(in.text(u"id"));
        if (id.isNull())
            in.trouble(u"id", tr("this must be an id (a UUID)"));
        else if (m_known.contains(id))
            in.trouble(u"id", tr("this id stands twice"));
        m_known.insert(id);
        return id;
    }

private:
    QSet<QUuid> m_known;
};

Thread readThread(JsonIn &in, Ids &ids) {
    Thread thread;
    thread.id = ids.read(in);
    if (!in.object(u"anchor", [&](JsonIn &anchor) { thread.anchor = readAnchor(anchor); }))
        in.trouble(u"anchor", tr("it must say where it belongs"));
    thread.resolved = in.flag(u"resolved");
    in.objects(u"messages", [&](JsonIn &message) {
        thread.messages.append({message.text(u"person"), message.instant(u"at").value_or(Instant()),
                                message.text(u"text")});
        if (const qsizetype size = thread.messages.constLast().text.size();
            size > ReviewJson::LongestMessage)
            message.trouble(u"text", longText(size));
    });
    return thread;
}

Suggestion readSuggestion(JsonIn &in, Ids &ids) {
    Suggestion suggestion;
    suggestion.id = ids.read(in);
    suggestion.person = in.text(u"person");
    suggestion.at = in.instant(u"at").value_or(Instant());
    suggestion.kind = Suggestion::Kind(in.word(u"kind", Kinds));
    if (!in.object(u"anchor", [&](JsonIn &anchor) { suggestion.anchor = readAnchor(anchor); }))
        in.trouble(u"anchor", tr("it must say where it belongs"));
    else if (suggestion.anchor.field.isEmpty() == (suggestion.kind == Suggestion::Kind::Field))
        in.trouble(u"anchor", tr("a change of a field has a field, every other one a block"));
    suggestion.before = in.text(u"old");
    suggestion.after = in.text(u"new");
    if (suggestion.kind != Suggestion::Kind::Block)
        return suggestion;
    for (const auto &[key, blocks] :
         {std::pair(u"old", &suggestion.before), std::pair(u"new", &suggestion.after)}) {
        const auto body = BlocksJson::decode(*blocks);
        if (!body)
            in.trouble(key, body.error().text);
        else
            *blocks = BlocksJson::encode(*body);
    }
    return suggestion;
}

} // namespace

QByteArray ReviewJson::encode(const ArticleId &article, const ReviewRecord &record) {
    JsonOut out;
    out.open('{');
    out.key("format").text(Format);
    out.key("article").text(article.toText());
    out.key("threads").open('[');
    for (const Thread &thread : record.threads)
        write(out, thread);
    out.close(']');
    out.key("suggestions").open('[');
    for (const Suggestion &suggestion : record.suggestions)
        write(out, suggestion);
    out.close(']');
    out.close('}');
    return out.take();
}

Result<ReviewJson::Review> ReviewJson::decode(const QJsonObject &object) {
    JsonTrouble trouble;
    JsonIn in(object, nullptr, trouble);
    Review review{ArticleId::of(QUuid())};
    if (in.text(u"format") != Format)
        in.trouble(u"format", tr("this must be “%1”").arg(Format));
    if (const std::optional<ArticleId> id = in.articleId(u"article"))
        review.article = *id;
    else
        in.trouble(u"article", tr("it must name its article (a UUID)"));
    Ids ids;
    in.objects(u"threads",
               [&](JsonIn &thread) { review.record.threads.append(readThread(thread, ids)); });
    in.objects(u"suggestions", [&](JsonIn &suggestion) {
        review.record.suggestions.append(readSuggestion(suggestion, ids));
    });
    in.finish();
    if (trouble.first())
        return *trouble.first();
    if (const auto error = excess(review.record))
        return *error;
    return review;
}

Result<ReviewJson::Review> ReviewJson::decode(QByteArrayView json) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (!document.isObject())
        return Error{
            Error::Kind::BadInput, {}, tr("this is no review in JSON"), error.errorString()};
    if (const auto doubled = JsonKeys::doubled(json))
        return Error{Error::Kind::BadInput, {}, *doubled + tr(": this key stands twice")};
    return decode(document.object());
}

std::optional<Error> ReviewJson::excess(const ReviewRecord &record) {
    qsizetype messages = 0;
    for (const Thread &thread : record.threads) {
        messages += thread.messages.size();
        for (const Message &message : thread.messages)
            if (message.text.size() > LongestMessage)
                return Error{Error::Kind::BadInput, {}, longText(message.text.size())};
    }
    if (messages > MostMessages)
        return Error{Error::Kind::BadInput, {}, manyTexts(messages)};
    return std::nullopt;
}
