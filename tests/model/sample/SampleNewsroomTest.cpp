// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/SampleNewsroom.h"
#include "model/Newsroom.h"
#include "model/article/ArticleJson.h"
#include "model/base/Clock.h"
#include "model/interchange/NewsroomJson.h"
#include "model/store/ArticleStore.h"
#include "model/store/LiveStore.h"
#include "model/store/PhotoStore.h"
#include "model/store/SectionStore.h"
#include "model/store/Settings.h"
#include "tests/support/TestMain.h"
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> linesOf(const QString &resource) {
    QFile file(u":/sample/"_s + resource);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeAll({});
    return lines;
}

QList<Article> articles() {
    QList<Article> list;
    for (const QByteArray &line : linesOf(u"articles.jsonl"_s))
        if (auto article = ArticleJson::decode(line))
            list << *article;
    return list;
}

} // namespace

class SampleNewsroomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsArticlesAreInTheCanonicalForm() {
        const auto lines = linesOf(u"articles.jsonl"_s);
        QVERIFY(lines.size() >= 12);
        for (const QByteArray &line : lines) {
            const auto article = ArticleJson::decode(line);
            QVERIFY2(article.ok(), article.ok() ? "" : qPrintable(article.error().text));
            QCOMPARE(ArticleJson::encode(*article), line);
        }
    }

    void itsNewsroomIsInTheCanonicalForm() {
        int photos = 0, sections = 0;
        for (const QByteArray &line : linesOf(u"newsroom.jsonl"_s)) {
            const auto record = NewsroomJson::decode(line);
            QVERIFY2(record.ok(), record.ok() ? "" : qPrintable(record.error().text));
            QCOMPARE(NewsroomJson::encode(*record), line);
            photos += std::holds_alternative<Photo>(*record);
            sections += std::holds_alternative<Section>(*record);
        }
        QVERIFY(photos >= 6);
        QVERIFY(sections >= 5);
    }

    void everyPhotoOfTheListIsThatPicture() {
        for (const QByteArray &line : linesOf(u"newsroom.jsonl"_s)) {
            const auto record = NewsroomJson::decode(line);
            const auto *photo = record ? std::get_if<Photo>(&*record) : nullptr;
            if (!photo)
                continue;
            QFile file(u":/sample/photos/"_s + photo->file);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(photo->file));
            const QByteArray bytes = file.readAll();
            QCOMPARE(PhotoHash::of(bytes).hex(), photo->hash.hex());
            QCOMPARE(QImage::fromData(bytes).size(), QSize(photo->width, photo->height));
            QVERIFY2(bytes.size() <= 150 * 1024, qPrintable(photo->file));
        }
    }

    void everyKindOfBlockIsShown() {
        QSet<size_t> kinds;
        for (const Article &article : articles())
            for (const Block &block : article.body)
                kinds.insert(block.is.index());
        QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<decltype(Block::is)>));
    }

    void itsLinksGoBothWaysAndOneGoesNowhereYet() {
        QSet<std::pair<ArticleId, ArticleId>> links;
        int unresolved = 0;
        for (const Article &article : articles())
            for (const Block &block : article.body)
                if (const auto *link = std::get_if<ReadAlso>(&block.is)) {
                    if (link->article)
                        links.insert({article.id, *link->article});
                    unresolved += !link->article && link->href.isEmpty();
                }
        const bool mutual = std::any_of(links.begin(), links.end(), [&](const auto &link) {
            return links.contains({link.second, link.first});
        });
        QVERIFY(mutual);
        QCOMPARE(unresolved, 1);
    }

    void itIsMadeWithEveryStateAndItsPhotos() {
        QTemporaryDir folder;
        const SystemClock clock;
        const auto made = makeSampleNewsroom(folder.path(), clock);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().what + made.error().text));

        NewsroomPlace place;
        place.folder = folder.path();
        const auto newsroom = Newsroom::open(place, clock);
        QVERIFY(newsroom.ok());
        const auto heads = (*newsroom)->articles().list({}, 0, 100);
        QVERIFY(heads.ok());
        QVERIFY(heads->size() >= 12);
        QSet<State> states;
        for (const ArticleHead &head : *heads) {
            states.insert(head.state);
            QVERIFY2(head.updated <= clock.now(), qPrintable(head.headline));
        }
        QCOMPARE(states.size(), qsizetype(AllStates.size()));
        QVERIFY((*newsroom)->settings().all()->name.contains("Sample"_L1));
        QVERIFY((*newsroom)->sections().all()->size() >= 5);
        const auto photos = (*newsroom)->photos().all();
        QVERIFY(photos->size() >= 6);
        for (const Photo &photo : *photos)
            QVERIFY2(!photo.credit.isEmpty() && !photo.alt.isEmpty(), qPrintable(photo.file));
        QVERIFY((*newsroom)->live().heads(clock.now())->size() >= 6);
    }

    void aFolderThatHoldsANewsroomIsLeftAlone() {
        QTemporaryDir folder;
        const SystemClock clock;
        NewsroomPlace place;
        place.folder = folder.path();
        QVERIFY(Newsroom::open(place, clock).ok());
        const auto made = makeSampleNewsroom(folder.path(), clock);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().kind, Error::Kind::Conflict);
    }
};

STANDFIRST_TEST(SampleNewsroomTest)
#include "SampleNewsroomTest.moc"
