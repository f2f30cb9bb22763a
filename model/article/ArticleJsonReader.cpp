// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ArticleJson.h"

#include "model/article/ArticleWords.h"
#include "model/article/BodyJsonReader.h"
#include "model/article/JsonIn.h"
#include "model/article/JsonKeys.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <limits>

namespace {

constexpr int Most = std::numeric_limits<int>::max();

QString tr(const char *text) {
    return QCoreApplication::translate("ArticleJson", text);
}

QString readSlug(JsonIn &in, QStringView key) {
    const QString slug = in.text(key);
    if (!slug.isEmpty() && !ArticleWords::isSlug(slug))
        in.trouble(key, tr("a slug has a to z, 0 to 9 and hyphens only"));
    return slug;
}

QStringList readOldSlugs(JsonIn &in) {
    const QStringList slugs = in.texts(u"oldSlugs");
    if (!std::all_of(slugs.begin(), slugs.end(), ArticleWords::isSlug))
        in.trouble(u"oldSlugs", tr("a slug has a to z, 0 to 9 and hyphens only"));
    return slugs;
}

State readState(JsonIn &in) {
    static const QStringList words = [] {
        QStringList all;
        for (State state : AllStates)
            all += toWord(state);
        return all;
    }();
    static const std::vector<QStringView> views(words.begin(), words.end());
    return AllStates[size_t(in.word(u"state", views))];
}

/// Who and where it stands: id to state.
void readIdentity(JsonIn &in, Article &article) {
    if (in.text(u"format") != ArticleWords::Format)
        in.trouble(u"format", tr("this must be “%1”").arg(ArticleWords::Format));
    if (const std::optional<ArticleId> id = in.articleId(u"id"))
        article.id = *id;
    else
        in.trouble(u"id", tr("an article must have its id (a UUID)"));
    article.revision = in.number(u"revision", 0, Most).value_or(0);
    article.version = in.number(u"version", 0, Most).value_or(0);
    article.live = in.number(u"live", 0, Most);
    article.slug = readSlug(in, u"slug");
    article.oldSlugs = readOldSlugs(in);
    article.state = readState(in);
}

void readByline(JsonIn &in, Article &article) {
    in.objects(u"byline", [&](JsonIn &entry) {
        article.byline.append({entry.text(u"name"), entry.text(u"role"), entry.text(u"person")});
    });
}

/// What readers see: section to body.
void readContent(JsonIn &in, Article &article) {
    article.section = in.text(u"section");
    article.tags = in.texts(u"tags");
    article.topics = in.texts(u"topics");
    article.language = in.text(u"language");
    if (!article.language.isEmpty() && !ArticleWords::isLanguage(article.language))
        in.trouble(u"language", tr("this must be a language tag such as en-GB"));
    article.urgency =
        in.number(u"urgency", ArticleWords::MostUrgent, ArticleWords::LeastUrgent).value_or(4);
    article.kicker = in.text(u"kicker");
    article.headline = in.text(u"headline");
    article.webHeadline = in.text(u"webHeadline");
    article.standfirst = in.text(u"standfirst");
    readByline(in, article);
    article.dateline = in.text(u"dateline");
    in.object(u"lead", [&](JsonIn &use) { article.lead = BodyJson::readPhotoUse(use); });
    article.body = BodyJson::readBody(in, u"body");
}

/// What the desk plans and knows: notes to publishAt.
void readDesk(JsonIn &in, Article &article) {
    static constexpr std::array Comments{QStringView(u"open"), QStringView(u"closed")};
    article.notes = in.text(u"notes");
    article.commentsOpen = in.word(u"comments", Comments) == 0;
    article.target = in.number(u"target", 0, Most);
    article.assignee = in.text(u"assignee");
    article.due = in.instant(u"due");
    in.objects(u"relations", [&](JsonIn &entry) {
        const auto type = Relation::Type(entry.word(u"type", ArticleWords::Relations));
        if (const std::optional<ArticleId> target = entry.articleId(u"article"))
            article.relations.append({type, *target});
        else
            entry.trouble(u"article", tr("a relation must name the other article"));
    });
    in.objects(u"checklist", [&](JsonIn &entry) {
        article.checklist.append(
            {entry.text(u"item"), entry.text(u"person"), entry.instant(u"at")});
    });
    in.objects(u"ignored", [&](JsonIn &entry) {
        article.ignored.append({entry.text(u"check"), entry.text(u"where"), entry.text(u"person"),
                                entry.text(u"reason")});
    });
    article.embargo = in.instant(u"embargo");
    article.publishAt = in.instant(u"publishAt");
}

/// What happened to it: created to source.
void readHistory(JsonIn &in, Article &article) {
    article.created = in.instant(u"created").value_or(Instant());
    article.updated = in.instant(u"updated").value_or(Instant());
    article.firstPublished = in.instant(u"firstPublished");
    article.lastPublished = in.instant(u"lastPublished");
    in.objects(u"corrections", [&](JsonIn &entry) {
        article.corrections.append(
            {entry.instant(u"at").value_or(Instant()),
             Correction::Kind(entry.word(u"kind", ArticleWords::Corrections)),
             entry.text(u"text")});
    });
    in.object(u"killed", [&](JsonIn &entry) {
        article.killed = Killing{entry.instant(u"at").value_or(Instant()), entry.text(u"text")};
    });
    in.object(u"source", [&](JsonIn &entry) {
        article.source = Source{entry.text(u"format"), entry.text(u"name"), entry.text(u"id")};
    });
}

} // namespace

Result<Article> ArticleJson::decode(const QJsonObject &object) {
    JsonTrouble trouble;
    JsonIn in(object, nullptr, trouble);
    Article article;
    readIdentity(in, article);
    readContent(in, article);
    readDesk(in, article);
    readHistory(in, article);
    in.finish();
    if (trouble.first())
        return *trouble.first();
    return article;
}

Result<Article> ArticleJson::decode(QByteArrayView json) {
    QJsonParseError problem;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()), &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{
            Error::Kind::BadInput,
            {},
            tr("this is not JSON: %1 at byte %2").arg(problem.errorString()).arg(problem.offset)};
    if (!document.isObject())
        return Error{Error::Kind::BadInput, {}, tr("this must be an object")};
    if (const std::optional<QString> place = JsonKeys::doubled(json))
        return Error{Error::Kind::BadInput, {}, tr("%1: this key stands twice").arg(*place)};
    return decode(document.object());
}
