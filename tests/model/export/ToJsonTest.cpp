// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ArticleJson.h"
#include "model/interchange/NewsroomJson.h"
#include "model/store/PhotoStore.h"
#include "tests/support/ExportFolder.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;

class ToJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineIsTheCanonicalForm() {
        TestNewsroom newsroom;
        newsroom.publish(u"One story"_s);
        newsroom.publish(u"Another story"_s);
        ExportFolder out;
        out.run(*newsroom, u"json"_s);
        const QList<QByteArray> lines =
            out.text(u"articles.jsonl"_s).trimmed().toUtf8().split('\n');
        QCOMPARE(lines.size(), 2);
        for (const QByteArray &line : lines) {
            const Article article = must(ArticleJson::decode(QByteArrayView(line)));
            QCOMPARE(ArticleJson::encode(article), line);
            QCOMPARE(article.state, State::Published);
        }
        for (const QByteArray &line : out.text(u"newsroom.jsonl"_s).trimmed().toUtf8().split('\n'))
            QVERIFY2(NewsroomJson::decode(line), line.constData());
    }

    void theDesksOwnStaysInTheNewsroom() {
        TestNewsroom newsroom;
        Article article = sampleArticle(u"Story"_s);
        article.notes = u"secret note"_s;
        article.assignee = u"secret assignee"_s;
        article.checklist = {{u"secret item"_s, u"secret person"_s, {}}};
        article.ignored = {{u"x"_s, u"headline"_s, u"secret person"_s, u"secret reason"_s}};
        article.source = Source{u"test"_s, u"secret source"_s, u"1"_s};
        must(newsroom->articles().takeIn(article, State::Published, false));
        ExportFolder out;
        out.run(*newsroom, u"json"_s);
        QVERIFY(out.text(u"articles.jsonl"_s).contains(u"\"headline\":\"Story\""));
        QCOMPARE(out.holding(u"secret"_s), QStringList());
    }

    void aPhotoIsThereUnderTheHashThatIsSaid() {
        TestNewsroom newsroom;
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        image.setText(u"Comment"_s, u"taken at GPS 41.9"_s);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(image.save(&buffer, "PNG"));
        Article article = sampleArticle(u"Story"_s);
        article.lead->photo = must(newsroom->photos().add(bytes, u"a.png"_s)).hash;
        article.source = Source{u"test"_s, u"t"_s, u"1"_s};
        must(newsroom->articles().takeIn(article, State::Published, false));
        ExportFolder out;
        out.run(*newsroom, u"json"_s);
        const Article read = must(
            ArticleJson::decode(QByteArrayView(out.text(u"articles.jsonl"_s).trimmed().toUtf8())));
        const auto files = out.files();
        const QByteArray copy = files.value(u"photos/"_s + read.lead->photo->hex() + u".png"_s);
        QVERIFY(!copy.isEmpty());
        QCOMPARE(PhotoHash::of(copy), *read.lead->photo);
        QCOMPARE(out.holding(u"GPS"_s), QStringList());
    }
};

STANDFIRST_TEST(ToJsonTest)
#include "ToJsonTest.moc"
