// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ArticleJson.h"

#include "model/article/ArticleWords.h"
#include "model/article/BodyJsonWriter.h"
#include "model/article/JsonOut.h"

namespace {

using Write = void (*)(JsonOut &, const Article &, JsonPurpose);

/// A top-level key, whether the seal binds it, and its value.
struct Key {
    const char *name;
    bool sealed;
    Write write;
};

void writeByline(JsonOut &out, const Article &article, JsonPurpose) {
    out.open('[');
    for (const BylineEntry &entry : article.byline) {
        out.open('{');
        out.key("name").text(entry.name);
        out.key("role").text(entry.role);
        out.key("person").textOrNull(entry.person);
        out.close('}');
    }
    out.close(']');
}

void writeLead(JsonOut &out, const Article &article, JsonPurpose) {
    if (article.lead)
        BodyJson::write(out, *article.lead);
    else
        out.null();
}

void writeRelations(JsonOut &out, const Article &article, JsonPurpose) {
    out.open('[');
    for (const Relation &relation : article.relations) {
        out.open('{');
        out.key("type").text(ArticleWords::Relations[size_t(relation.type)]);
        out.key("article").text(relation.article.toText());
        out.close('}');
    }
    out.close(']');
}

void writeChecklist(JsonOut &out, const Article &article, JsonPurpose) {
    out.open('[');
    for (const ChecklistEntry &entry : article.checklist) {
        out.open('{');
        out.key("item").text(entry.item);
        out.key("person").textOrNull(entry.person);
        out.key("at").instant(entry.at);
        out.close('}');
    }
    out.close(']');
}

void writeIgnored(JsonOut &out, const Article &article, JsonPurpose) {
    out.open('[');
    for (const IgnoredFinding &ignored : article.ignored) {
        out.open('{');
        out.key("check").text(ignored.check);
        out.key("where").text(ignored.where);
        out.key("person").textOrNull(ignored.person);
        out.key("reason").text(ignored.reason);
        out.close('}');
    }
    out.close(']');
}

void writeCorrections(JsonOut &out, const Article &article, JsonPurpose) {
    out.open('[');
    for (const Correction &correction : article.corrections) {
        out.open('{');
        out.key("at").moment(correction.at);
        out.key("kind").text(ArticleWords::Corrections[size_t(correction.kind)]);
        out.key("text").text(correction.text);
        out.close('}');
    }
    out.close(']');
}

void writeKilled(JsonOut &out, const Article &article, JsonPurpose) {
    if (!article.killed)
        return out.null();
    out.open('{');
    out.key("at").moment(article.killed->at);
    out.key("text").text(article.killed->text);
    out.close('}');
}

void writeSource(JsonOut &out, const Article &article, JsonPurpose) {
    if (!article.source)
        return out.null();
    out.open('{');
    out.key("format").text(article.source->format);
    out.key("name").text(article.source->name);
    out.key("id").text(article.source->id);
    out.close('}');
}

template<QString Article::*Field>
void writeText(JsonOut &out, const Article &article, JsonPurpose) {
    out.text(article.*Field);
}
template<QStringList Article::*Field>
void writeTexts(JsonOut &out, const Article &article, JsonPurpose) {
    out.texts(article.*Field);
}
template<int Article::*Field>
void writeCount(JsonOut &out, const Article &article, JsonPurpose) {
    out.number(qMax(0, article.*Field));
}
template<std::optional<int> Article::*Field>
void writeMaybeCount(JsonOut &out, const Article &article, JsonPurpose) {
    if (article.*Field)
        out.number(qMax(0, *(article.*Field)));
    else
        out.null();
}
template<std::optional<Instant> Article::*Field>
void writeInstant(JsonOut &out, const Article &article, JsonPurpose) {
    out.instant(article.*Field);
}
template<Instant Article::*Field>
void writeMoment(JsonOut &out, const Article &article, JsonPurpose) {
    out.moment(article.*Field);
}

/// All keys in the order of product.md, "The article". Not sealed: what product.md, "The seal",
/// leaves out.
constexpr Key Keys[]{
    {"format", true,
     [](JsonOut &out, const Article &, JsonPurpose) { out.text(ArticleWords::Format); }},
    {"id", false,
     [](JsonOut &out, const Article &article, JsonPurpose) { out.text(article.id.toText()); }},
    {"revision", false, writeCount<&Article::revision>},
    {"version", false, writeCount<&Article::version>},
    {"live", false, writeMaybeCount<&Article::live>},
    {"slug", true, writeText<&Article::slug>},
    {"oldSlugs", true, writeTexts<&Article::oldSlugs>},
    {"state", false,
     [](JsonOut &out, const Article &article, JsonPurpose) { out.text(toWord(article.state)); }},
    {"section", true, writeText<&Article::section>},
    {"tags", true, writeTexts<&Article::tags>},
    {"topics", true, writeTexts<&Article::topics>},
    {"language", true, writeText<&Article::language>},
    {"urgency", true,
     [](JsonOut &out, const Article &article, JsonPurpose) {
         out.number(qBound(ArticleWords::MostUrgent, article.urgency, ArticleWords::LeastUrgent));
     }},
    {"kicker", true, writeText<&Article::kicker>},
    {"headline", true, writeText<&Article::headline>},
    {"webHeadline", true, writeText<&Article::webHeadline>},
    {"standfirst", true, writeText<&Article::standfirst>},
    {"byline", true, writeByline},
    {"dateline", true, writeText<&Article::dateline>},
    {"lead", true, writeLead},
    {"body", true,
     [](JsonOut &out, const Article &article, JsonPurpose purpose) {
         BodyJson::write(out, article.body, purpose);
     }},
    {"notes", false, writeText<&Article::notes>},
    {"comments", true,
     [](JsonOut &out, const Article &article, JsonPurpose) {
         out.text(article.commentsOpen ? u"open" : u"closed");
     }},
    {"target", false, writeMaybeCount<&Article::target>},
    {"assignee", false,
     [](JsonOut &out, const Article &article, JsonPurpose) { out.textOrNull(article.assignee); }},
    {"due", false, writeInstant<&Article::due>},
    {"relations", true, writeRelations},
    {"checklist", false, writeChecklist},
    {"ignored", false, writeIgnored},
    {"embargo", false, writeInstant<&Article::embargo>},
    {"publishAt", false, writeInstant<&Article::publishAt>},
    {"created", false, writeMoment<&Article::created>},
    {"updated", false, writeMoment<&Article::updated>},
    {"firstPublished", false, writeInstant<&Article::firstPublished>},
    {"lastPublished", false, writeInstant<&Article::lastPublished>},
    {"corrections", true, writeCorrections},
    {"killed", true, writeKilled},
    {"source", false, writeSource},
};

QByteArray write(const Article &article, JsonPurpose purpose) {
    JsonOut out;
    out.open('{');
    for (const Key &key : Keys)
        if (key.sealed || purpose == JsonPurpose::Keep)
            key.write(out.key(key.name), article, purpose);
    out.close('}');
    return out.take();
}

} // namespace

QByteArray ArticleJson::encode(const Article &article) {
    return write(article, JsonPurpose::Keep);
}

QByteArray ArticleJson::sealed(const Article &article) {
    return write(article, JsonPurpose::Seal);
}
