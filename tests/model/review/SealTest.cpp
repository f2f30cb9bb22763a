// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Seal.h"

#include "model/article/ArticleJson.h"
#include "tests/support/ArticleGenerator.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// product.md, "The seal": these keys are left out, all others are bound.
const QStringList Unsealed{u"id"_s,
                           u"state"_s,
                           u"revision"_s,
                           u"version"_s,
                           u"live"_s,
                           u"notes"_s,
                           u"target"_s,
                           u"assignee"_s,
                           u"due"_s,
                           u"checklist"_s,
                           u"ignored"_s,
                           u"embargo"_s,
                           u"publishAt"_s,
                           u"created"_s,
                           u"updated"_s,
                           u"firstPublished"_s,
                           u"lastPublished"_s,
                           u"source"_s};

QJsonObject toObject(const Article &article) {
    return QJsonDocument::fromJson(ArticleJson::encode(article)).object();
}

/// Another value for each key of the canonical form.
QJsonObject changes() {
    return QJsonDocument::fromJson(R"({
        "id": "0f7c1a52-4f0e-4a52-9a3d-0a1b2c3d4e5f", "revision": 77, "version": 78, "live": 79,
        "slug": "another", "oldSlugs": ["older"], "state": "approved", "section": "SPORT",
        "tags": ["boats"], "topics": ["medtop:1"], "language": "it", "urgency": 1, "kicker": "K",
        "headline": "H", "webHeadline": "W", "standfirst": "S", "byline": [{"name": "N"}],
        "dateline": "ROME", "lead": {"alt": "A"}, "body": [{"type": "divider"}], "notes": "n",
        "comments": "closed", "target": 99, "assignee": "Marta", "due": "2026-02-01T00:00:00Z",
        "relations": [{"type": "update-of", "article": "0f7c1a52-4f0e-4a52-9a3d-0a1b2c3d4e5f"}],
        "checklist": [{"item": "lawyer"}], "ignored": [{"check": "doubled-word"}],
        "embargo": "2026-02-02T00:00:00Z", "publishAt": "2026-02-03T00:00:00Z",
        "created": "2026-02-04T00:00:00Z", "updated": "2026-02-05T00:00:00Z",
        "firstPublished": "2026-02-06T00:00:00Z", "lastPublished": "2026-02-07T00:00:00Z",
        "corrections": [{"text": "C"}], "killed": {"text": "K"},
        "source": {"format": "page", "name": "a", "id": "b"}})")
        .object();
}

} // namespace

class SealTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itBindsWhatIsPublishedAndNothingElse();
    void itBindsEverythingInsideTheBody();
    void aLinkIsSealedByItsTarget();
    void itIsASha256();
};

void SealTest::itBindsWhatIsPublishedAndNothingElse() {
    const Article article;
    const QByteArray before = sealOf(article);
    const QJsonObject other = changes();
    const QJsonObject all = toObject(article);
    for (const QString &key : all.keys()) {
        if (key == u"format")
            continue;
        QVERIFY2(other.contains(key), qPrintable(key)); // a new key wants a line above
        QJsonObject changed = all;
        changed[key] = other[key];
        const Result<Article> after = ArticleJson::decode(changed);
        QVERIFY2(after, qPrintable(key));
        QVERIFY2(*after != article, qPrintable(key));
        QVERIFY2((sealOf(*after) == before) == Unsealed.contains(key), qPrintable(key));
    }
}

void SealTest::itBindsEverythingInsideTheBody() {
    ArticleGenerator generator(7);
    Article article;
    QSet<QByteArray> seals;
    constexpr int Blocks = 60;
    for (int i = 0; i < Blocks; ++i) {
        article.body.push_back(generator.block());
        article.body.push_back({Paragraph{plain(QString::number(i))}});
        seals.insert(sealOf(article));
    }
    QCOMPARE(seals.size(), Blocks);
}

void SealTest::aLinkIsSealedByItsTarget() {
    ReadAlso also{u"Ferry returns"_s, ArticleId::make()};
    Article article;
    article.body = {{also}};
    const QByteArray before = sealOf(article);
    also.headline = u"Ferry returns to harbour"_s; // its target's present headline
    article.body = {{also}};
    QCOMPARE(sealOf(article), before);
    also.article = ArticleId::make();
    article.body = {{also}};
    QVERIFY(sealOf(article) != before);
    also = {u"Ferry returns"_s, std::nullopt, u"https://example.org/a"_s};
    article.body = {{also}};
    const QByteArray outside = sealOf(article);
    also.headline = u"Changed"_s;
    article.body = {{also}};
    QVERIFY(sealOf(article) != outside);
}

void SealTest::itIsASha256() {
    QCOMPARE(sealOf(Article()).size(), 32);
    QCOMPARE(sealOf(Article()), sealOf(Article())); // of two ids
}

STANDFIRST_TEST(SealTest)
#include "SealTest.moc"
