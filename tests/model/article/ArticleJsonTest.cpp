// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ArticleJson.h"
#include "tests/support/ArticleCensus.h"
#include "tests/support/ArticleGenerator.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int Articles = 5000;
constexpr quint64 Seed = 20260131;

Result<Article> decode(const QByteArray &json) {
    return ArticleJson::decode(QByteArrayView(json));
}

/// The whole of an article with `key` set to `value`, both as JSON.
QByteArray articleWith(const QByteArray &key, const QByteArray &value) {
    Article article;
    QJsonObject object = QJsonDocument::fromJson(ArticleJson::encode(article)).object();
    object[QString::fromUtf8(key)] = QJsonDocument::fromJson("[" + value + "]").array().at(0);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A key of an article with a value that it may not have, and the place that the refusal names.
struct Wrong {
    const char *key, *value, *place;
};
constexpr Wrong Wrongs[]{
    {"colour", "1", "colour"},
    {"format", "\"standfirst-article/2\"", "format"},
    {"format", "null", "format"},
    {"id", "null", "id"},
    {"id", "\"harbour\"", "id"},
    {"id", "\"{0f7c1a52-4f0e-4a52-9a3d-0a1b2c3d4e5f}\"", "id"},
    {"revision", "-1", "revision"},
    {"revision", "1.5", "revision"},
    {"revision", "2147483648", "revision"},
    {"version", "\"1\"", "version"},
    {"live", "true", "live"},
    {"slug", "\"../../etc\"", "slug"},
    {"slug", "\"Harbour\"", "slug"},
    {"oldSlugs", "[\"a\",\"b/c\"]", "oldSlugs"},
    {"state", "\"done\"", "state"},
    {"section", "[]", "section"},
    {"tags", "[\"a\",1]", "tags[1]"},
    {"tags", "\"a\"", "tags"},
    {"language", "\"english please\"", "language"},
    {"urgency", "0", "urgency"},
    {"urgency", "10", "urgency"},
    {"headline", "{}", "headline"},
    {"byline", "[{\"name\":\"A\",\"age\":3}]", "byline[0].age"},
    {"byline", "[\"A\"]", "byline[0]"},
    {"lead", "[]", "lead"},
    {"lead", "{\"photo\":\"sha256:12\"}", "lead.photo"},
    {"lead", "{\"type\":\"photo\"}", "lead.type"},
    {"lead", "{\"crop\":{\"x\":1.5}}", "lead.crop.x"},
    {"lead", "{\"crop\":{\"z\":0}}", "lead.crop.z"},
    {"lead", "{\"focus\":{\"y\":-0.1}}", "lead.focus.y"},
    {"lead", "{\"shapes\":{\"wide\":{}}}", "lead.shapes.wide"},
    {"lead", "{\"shapes\":{\"16:9\":{\"width\":2}}}", "lead.shapes.16:9.width"},
    {"body", "{}", "body"},
    {"body", "[1]", "body[0]"},
    {"body", "[{\"text\":[]}]", "body[0].type"},
    {"body", "[{\"type\":\"divider\"},{\"type\":\"table\"}]", "body[1].type"},
    {"body", "[{\"type\":\"divider\",\"text\":[]}]", "body[0].text"},
    {"body", "[{\"type\":\"paragraph\",\"text\":[{\"text\":\"a\",\"colour\":1}]}]",
     "body[0].text[0].colour"},
    {"body", "[{\"type\":\"paragraph\",\"text\":[{\"text\":\"a\",\"strong\":1}]}]",
     "body[0].text[0].strong"},
    {"body", "[{\"type\":\"paragraph\",\"text\":\"a\"}]", "body[0].text"},
    {"body",
     "[{\"type\":\"paragraph\",\"text\":[{\"text\":\"a\",\"href\":\"https://a.example\","
     "\"article\":\"0f7c1a52-4f0e-4a52-9a3d-0a1b2c3d4e5f\"}]}]",
     "body[0].text[0].href"},
    {"body", "[{\"type\":\"paragraph\",\"text\":[{\"text\":\"a\",\"article\":\"x\"}]}]",
     "body[0].text[0].article"},
    {"body", "[{\"type\":\"subheading\",\"level\":4}]", "body[0].level"},
    {"body", "[{\"type\":\"list\",\"items\":[[],{}]}]", "body[0].items[1]"},
    {"body", "[{\"type\":\"list\",\"items\":[[],[{\"text\":\"a\",\"b\":1}]]}]",
     "body[0].items[1][0].b"},
    {"body", "[{\"type\":\"gallery\",\"photos\":[{\"alt\":1}]}]", "body[0].photos[0].alt"},
    {"body",
     "[{\"type\":\"readAlso\",\"href\":\"https://a.example\","
     "\"article\":\"0f7c1a52-4f0e-4a52-9a3d-0a1b2c3d4e5f\"}]",
     "body[0].href"},
    {"body", "[{\"type\":\"factBox\",\"body\":[{\"type\":\"factBox\"}]}]", "body[0].body[0].type"},
    {"body", "[{\"type\":\"factBox\",\"body\":[{\"type\":\"quote\",\"by\":1}]}]",
     "body[0].body[0].by"},
    {"comments", "\"moderated\"", "comments"},
    {"comments", "true", "comments"},
    {"target", "-5", "target"},
    {"due", "\"tomorrow\"", "due"},
    {"due", "\"2026-01-31T09:00:00\"", "due"},
    {"relations", "[{\"type\":\"sequel-of\"}]", "relations[0].type"},
    {"relations", "[{\"type\":\"update-of\"}]", "relations[0].article"},
    {"checklist", "[{\"done\":true}]", "checklist[0].done"},
    {"ignored", "[{\"why\":\"\"}]", "ignored[0].why"},
    {"embargo", "1769850000", "embargo"},
    {"publishAt", "\"2026-13-01T00:00:00Z\"", "publishAt"},
    {"created", "\"2026-01-31\"", "created"},
    {"corrections", "[{\"kind\":\"apology\"}]", "corrections[0].kind"},
    {"killed", "{\"reason\":\"\"}", "killed.reason"},
    {"source", "{\"url\":\"\"}", "source.url"},
};

} // namespace

class ArticleJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyArticleReadsBackTheSame();
    void encodingIsAFunctionOfTheArticleAlone();
    void whatIsNotInNormalFormIsBroughtIntoIt();
    void keysStandInTheOrderOfTheContract();
    void whatIsAbsentIsEmpty();
    void whatIsUnknownOrWrongIsRefusedWithItsPlace_data();
    void whatIsUnknownOrWrongIsRefusedWithItsPlace();
    void whatIsNoJsonIsRefused_data();
    void whatIsNoJsonIsRefused();
};

void ArticleJsonTest::everyArticleReadsBackTheSame() {
    ArticleGenerator generator(Seed);
    ArticleCensus census;
    for (int i = 0; i < Articles; ++i) {
        const Article article = generator.article();
        census.add(article);
        const QByteArray json = ArticleJson::encode(article);
        const Result<Article> back = decode(json);
        QVERIFY2(back, qPrintable(back.ok() ? QString() : back.error().text));
        QVERIFY2(*back == article, json.constData());
        QCOMPARE(ArticleJson::encode(*back), json);
    }
    for (auto it = census.counts().begin(); it != census.counts().end(); ++it)
        qInfo("%7d  %s", it.value(), qPrintable(it.key()));
    QVERIFY2(census.missing().isEmpty(), qPrintable(census.missing().join(u", "_s)));
}

void ArticleJsonTest::encodingIsAFunctionOfTheArticleAlone() {
    ArticleGenerator one(Seed), other(Seed);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(ArticleJson::encode(one.article()), ArticleJson::encode(other.article()));
    QVERIFY(ArticleJson::encode(one.article()) != ArticleJson::encode(one.article()));
}

void ArticleJsonTest::whatIsNotInNormalFormIsBroughtIntoIt() {
    Article rough;
    rough.headline = u"Cafe\u0301\u0001 re\xD800"
                     u"opens"_s;
    rough.urgency = 17;
    rough.body = {
        {Paragraph{{{u"one "_s, {}}, {u"\u0007"_s, {true}}, {u"two"_s, {}}, {QString(), {}}}}},
        {Paragraph{{{u"e"_s, {}}, {u"\u0301"_s, {}}}}},
        {Subheading{9, plain(u"deep"_s)}},
        {FactBox{u"Outer"_s, {{FactBox{u"Inner"_s, {{Divider{}}}}}}}},
    };
    rough.lead = PhotoUse{};
    rough.lead->crop = FractionRect{-1, std::numeric_limits<double>::quiet_NaN(), 7, 0.5};
    const Result<Article> back = decode(ArticleJson::encode(rough));
    QVERIFY2(back, qPrintable(back.ok() ? QString() : back.error().text));
    QCOMPARE(back->headline, u"Café reopens"_s);
    QCOMPARE(back->urgency, 9);
    const Body body{
        {Paragraph{plain(u"one two"_s)}},
        {Paragraph{plain(u"é"_s)}},
        {Subheading{3, plain(u"deep"_s)}},
        {FactBox{u"Outer"_s, {{Subheading{3, plain(u"Inner"_s)}}, {Divider{}}}}},
    };
    QVERIFY(back->body == body);
    QVERIFY(back->lead->crop == (FractionRect{0, 0, 1, 0.5}));
}

void ArticleJsonTest::keysStandInTheOrderOfTheContract() {
    const QByteArrayList keys{
        "format",    "id",      "revision",  "version",        "live",          "slug",
        "oldSlugs",  "state",   "section",   "tags",           "topics",        "language",
        "urgency",   "kicker",  "headline",  "webHeadline",    "standfirst",    "byline",
        "dateline",  "lead",    "body",      "notes",          "comments",      "target",
        "assignee",  "due",     "relations", "checklist",      "ignored",       "embargo",
        "publishAt", "created", "updated",   "firstPublished", "lastPublished", "corrections",
        "killed",    "source"};
    const QByteArray json = ArticleJson::encode(Article());
    qsizetype at = 0;
    for (const QByteArray &key : keys) {
        const qsizetype here = json.indexOf('"' + key + "\":", at);
        QVERIFY2(here >= at, key.constData());
        at = here;
    }
    QCOMPARE(QJsonDocument::fromJson(json).object().size(), keys.size());
    QVERIFY(!json.contains('\n'));
    QVERIFY(json.contains(R"("lead":null)"));
    QVERIFY(json.contains(R"("comments":"open")"));
}

void ArticleJsonTest::whatIsAbsentIsEmpty() {
    const Result<Article> article =
        decode(R"({"format":"standfirst-article/1","id":"0f7c1a52-4f0e-4a52-9a3d-0a1b2c3d4e5f"})");
    QVERIFY(article);
    Article empty;
    empty.id = article->id;
    QVERIFY(*article == empty);
    QCOMPARE(article->id.toText(), u"0f7c1a52-4f0e-4a52-9a3d-0a1b2c3d4e5f"_s);
}

void ArticleJsonTest::whatIsUnknownOrWrongIsRefusedWithItsPlace_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("place");
    for (const Wrong &wrong : Wrongs)
        QTest::addRow("%s = %s", wrong.key, wrong.value)
            << QByteArray(wrong.key) << QByteArray(wrong.value) << QString::fromLatin1(wrong.place);
}

void ArticleJsonTest::whatIsUnknownOrWrongIsRefusedWithItsPlace() {
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QString, place);
    const Result<Article> article = decode(articleWith(key, value));
    QVERIFY(!article);
    QCOMPARE(article.error().kind, Error::Kind::BadInput);
    QVERIFY2(article.error().text.startsWith(place + u": "_s), qPrintable(article.error().text));
}

void ArticleJsonTest::whatIsNoJsonIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("article");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut off") << ArticleJson::encode(Article()).chopped(1);
    QTest::newRow("more behind") << ArticleJson::encode(Article()) + "{}";
    QTest::newRow("bad UTF-8") << QByteArray("{\"headline\":\"\xc3\"}");
    QTest::newRow("too deep") << QByteArray(5000, '[');
    QTest::newRow("the same key twice")
        << QByteArray(ArticleJson::encode(Article())).replace("\"notes\":", "\"slug\":");
}

void ArticleJsonTest::whatIsNoJsonIsRefused() {
    QFETCH(QByteArray, bytes);
    const Result<Article> article = decode(bytes);
    QVERIFY(!article);
    QCOMPARE(article.error().kind, Error::Kind::BadInput);
    QVERIFY(!article.error().text.isEmpty());
}

STANDFIRST_TEST(ArticleJsonTest)
#include "ArticleJsonTest.moc"
