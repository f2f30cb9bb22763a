// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/LeakSearch.h"
#include "model/article/Photo.h"
#include "model/base/Escape.h"
#include "model/export/Exporters.h"
#include "model/export/Traces.h"
#include "model/store/AuditLog.h"
#include "model/store/PhotoStore.h"
#include "model/store/Settings.h"
#include "model/work/Progress.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"
#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Secret = u"Minister’s “quiet” deal <with> the port & its owner"_s;

QByteArray picture() {
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkMagenta);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A desk with a public story that leads to one under embargo, which has all that could leak.
struct Desk {
    ReviewDesk desk;
    ArticleId id = ArticleId::make();

    Desk() {
        Article held = ReviewDesk::story();
        held.headline = Secret;
        held.section = u"SECRETS"_s;
        held.embargo = desk.newsroom().clock().now() + 1h;
        const Photo photo = must(desk->photos().add(picture(), u"quiet-deal.png"_s));
        held.lead = PhotoUse{.photo = photo.hash,
                             .caption = {{.text = u"The owner leaves by the back door"_s}},
                             .credit = u"Jo Lind / Harbour Pictures"_s,
                             .alt = u"A man with a folder over his face"_s};
        held.body.push_back({Paragraph{{{.text = u"Nobody was to hear of it before Friday."_s}}}});
        id = desk.write(held);
        desk.bring(id, {State::InReview, State::Approved});
        Article open = ReviewDesk::story();
        open.headline = u"The port is busy again"_s;
        open.body.push_back({ReadAlso{Secret, id, {}}});
        const ArticleId other = desk.write(open);
        desk.bring(other, {State::InReview, State::Approved, State::Published});
    }
    Result<LeakSearch::Report> search() {
        Progress progress;
        return LeakSearch::run(*desk, id, progress);
    }
};

} // namespace

/// The proof that nothing of an article under embargo leaves.
class LeakSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingUnderEmbargoIsInAnyOutputOfAnyFormat() {
        Desk desk;
        const auto report = must(desk.search());
        QCOMPARE(report.formats.size(), 2 * qsizetype(allExporters().size()));
        QVERIFY(report.files > 10);
        for (const auto &leak : report.leaks)
            qWarning() << leak.format << leak.path << leak.field;
        QVERIFY(report.leaks.isEmpty());
    }

    void aLeakIsFoundAndItsPlaceNamed() {
        Desk desk;
        must(desk.desk->settings().set(u"description"_s, u"Today: "_s + Secret));
        const auto leaks = must(desk.search()).leaks;
        const auto isFront = [](const LeakSearch::Leak &leak) {
            return leak.format == u"site" && leak.path == u"index.html" &&
                   leak.field == u"headline";
        };
        QVERIFY(std::ranges::any_of(leaks, isFront));
        QVERIFY(std::ranges::any_of(leaks, [](const auto &leak) { return leak.format == u"rss"; }));
    }

    void whatReadersHaveAlreadyIsNoLeak() {
        Desk desk;
        Article same = ReviewDesk::story();
        same.headline = Secret;
        const ArticleId other = desk.desk.write(same);
        desk.desk.bring(other, {State::InReview, State::Approved, State::Published});
        QVERIFY(must(desk.search()).leaks.isEmpty());
    }

    void anArticleThatIsNotHeldBackHasNothingToTest() {
        Desk desk;
        desk.desk.newsroom().clock().pass(2h);
        QCOMPARE(desk.search().error().kind, Error::Kind::Denied);
    }

    void aTestLeavesNoExportInTheLog() {
        Desk desk;
        must(desk.search());
        must(AuditLog::each(desk.desk->database(), {}, [](const AuditLog::Entry &entry) {
            [&] { QVERIFY(entry.what.action != u"export"); }();
            return true;
        }));
    }

    void aTraceIsFoundHoweverAFormatWritesIt_data() {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray json, script;
        Escape::appendJson(json, Secret);
        Escape::appendJsonInScript(script, Secret);
        QTest::newRow("raw") << Secret.toUtf8();
        QTest::newRow("markup") << Escape::markup(Secret);
        QTest::newRow("JSON") << json;
        QTest::newRow("JSON in a script") << script;
        QTest::newRow("percent") << Secret.toUtf8().toPercentEncoding();
        QTest::newRow("percent and plus")
            << Secret.toUtf8().toPercentEncoding(" ").replace(' ', '+');
        for (const QByteArray &before : {QByteArray(), "x"_ba, "xy"_ba})
            QTest::addRow("base64 after %d bytes", int(before.size()))
                << (before + Secret.toUtf8() + "!").toBase64();
        QTest::newRow("JSON escapes")
            << "Minister\\u2019s \\u201cquiet\\u201d deal \\u003cwith\\u003e the port"_ba;
    }
    void aTraceIsFoundHoweverAFormatWritesIt() {
        QFETCH(QByteArray, bytes);
        Article article;
        article.headline = Secret;
        const Traces traces = Traces::of(article);
        QCOMPARE(traces.in("before " + bytes + " after"), QStringList{u"headline"_s});
        QVERIFY(traces.in("another text altogether").isEmpty());
    }

    void aPhotoIsFoundByItsHash() {
        Article article;
        article.lead = PhotoUse{.photo = PhotoHash::of("bytes")};
        const QByteArray hex = article.lead->photo->hex().toLatin1();
        QCOMPARE(Traces::of(article).in("photos/" + hex + ".jpg"), QStringList{u"lead.photo"_s});
        QCOMPARE(Traces::of(article).in(article.lead->photo->bytes()),
                 QStringList{u"lead.photo"_s});
    }
};

STANDFIRST_TEST(LeakSearchTest)
#include "LeakSearchTest.moc"
