// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/CheckRun.h"
#include "model/store/PhotoStore.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"
#include <QBuffer>
#include <QImage>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Flaw = std::function<void(Article &)>;

PhotoHash addedPhoto(ReviewDesk &desk) {
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, "PNG"))
        qFatal("no PNG can be written");
    return must(desk->photos().add(bytes, u"ferry.png"_s)).hash;
}

/// With a photo wherever one can stand.
Article storyWithPhotos(const PhotoHash &hash) {
    PhotoUse use;
    use.photo = hash;
    use.credit = u"Ada Marsh / Gazette"_s;
    use.alt = u"A ferry leaves the harbour"_s;
    Article article = ReviewDesk::story();
    article.lead = use;
    article.body.push_back({PhotoBlock{use}});
    article.body.push_back({Gallery{{use, use}}});
    article.body.push_back({FactBox{u"The ferry"_s, {Block{PhotoBlock{use}}}}});
    return article;
}

PhotoUse &lead(Article &article) {
    return *article.lead;
}
PhotoUse &inBody(Article &article) {
    return std::get<PhotoBlock>(article.body[1].is).use;
}
PhotoUse &inGallery(Article &article) {
    return std::get<Gallery>(article.body[2].is).photos[1];
}
PhotoUse &inFactBox(Article &article) {
    return std::get<PhotoBlock>(std::get<FactBox>(article.body[3].is).body[0].is).use;
}

} // namespace

/// What product.md ("Workflow") wants before an approval: each condition is a check of level Error,
/// and stops the step with its words.
class ApprovalContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachConditionIsAnErrorAndStopsApprovalWithWords_data() {
        QTest::addColumn<QString>("check");
        QTest::addColumn<Flaw>("flaw");
        using Where = PhotoUse &(*)(Article &);
        const QList<std::pair<const char *, Where>> places{
            {"lead", lead}, {"body", inBody}, {"gallery", inGallery}, {"fact box", inFactBox}};
        for (const auto &place : places) {
            const Where use = place.second;
            const auto row = [&place](const char *what) -> QTestData & {
                return QTest::addRow("%s of the photo in the %s", what, place.first);
            };
            row("file") << u"missing-photo-file"_s
                        << Flaw([use](Article &a) { use(a).photo.reset(); });
            row("credit") << u"missing-credit"_s
                          << Flaw([use](Article &a) { use(a).credit.clear(); });
            row("alt") << u"missing-alt"_s << Flaw([use](Article &a) { use(a).alt.clear(); });
        }
        const auto link = [](const ReadAlso &also) {
            return Flaw([also](Article &a) { a.body.push_back({also}); });
        };
        const QString broken = u"broken-cross-link"_s;
        QTest::newRow("cross-link to nowhere yet") << broken << link({.headline = u"Older"_s});
        QTest::newRow("cross-link to nobody")
            << broken << link({.headline = u"Older"_s, .article = ArticleId::make()});
        QTest::newRow("headline") << u"missing-headline"_s
                                  << Flaw([](Article &a) { a.headline.clear(); });
        QTest::newRow("section") << u"missing-section"_s
                                 << Flaw([](Article &a) { a.section.clear(); });
        QTest::newRow("body") << u"missing-body"_s << Flaw([](Article &a) { a.body.clear(); });
    }
    void eachConditionIsAnErrorAndStopsApprovalWithWords() {
        QFETCH(const QString, check);
        QFETCH(const Flaw, flaw);
        ReviewDesk desk;
        const ArticleId id = desk.write(storyWithPhotos(addedPhoto(desk)));
        desk.bring(id, {State::InReview});
        QVERIFY(must(desk->review().obstacles(id, State::Approved)).isEmpty());
        desk.edit(id, flaw);
        QCOMPARE(desk.stored(id).state, State::InReview);

        const auto findings = must(CheckRun::over(*desk, desk.stored(id)));
        const auto found =
            std::find_if(findings.begin(), findings.end(),
                         [&check](const Finding &finding) { return finding.check == check; });
        QVERIFY(found != findings.end());
        QCOMPARE(found->level, Finding::Level::Error);
        const auto refused = desk.move(id, State::Approved);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY2(refused.error().text.contains(found->where + u": "_s + found->message),
                 qPrintable(refused.error().text));
        QCOMPARE(desk.stored(id).state, State::InReview);
    }

    void aCrossLinkThatIsResolvedExternalOrRemovedIsNotInTheWay() {
        ReviewDesk desk;
        const ArticleId older = desk.newsroom().publish(u"An older story"_s).article.id;
        const QList<ReadAlso> fine{{.headline = u"Older"_s, .article = older},
                                   {.headline = u"Older"_s, .href = u"https://example.org/a"_s}};
        for (const ReadAlso &also : fine) {
            Article article = ReviewDesk::story();
            article.body.push_back({also});
            const ArticleId id = desk.write(article);
            desk.bring(id, {State::InReview, State::Approved});
        }
        Article article = ReviewDesk::story();
        article.body.push_back({ReadAlso{.headline = u"Older"_s}});
        const ArticleId id = desk.write(article);
        desk.bring(id, {State::InReview});
        QVERIFY(!desk.move(id, State::Approved));
        desk.edit(id, [](Article &changed) { changed.body.pop_back(); });
        desk.bring(id, {State::Approved});
    }
};

STANDFIRST_TEST(ApprovalContractTest)
#include "ApprovalContractTest.moc"
