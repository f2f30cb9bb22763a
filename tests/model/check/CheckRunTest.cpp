// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/CheckRun.h"

#include "model/review/Review.h"
#include "model/store/SectionStore.h"
#include "model/store/Settings.h"
#include "model/work/Progress.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"

using namespace Qt::StringLiterals;

namespace {

QStringList names(const QList<Finding> &findings) {
    QStringList all;
    for (const Finding &finding : findings)
        all += finding.check;
    return all;
}

Article brief(const QString &headline) {
    Article article;
    article.headline = headline;
    article.section = u"HARBOUR"_s;
    article.standfirst = u"The boats are back."_s;
    article.body = {{Paragraph{plain(u"The first one left at dawn."_s)}}};
    return article;
}

} // namespace

class CheckRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anArticleNeedNotBeStoredToBeChecked();
    void aLinkIsJudgedByWhatTheNewsroomHolds();
    void theSectionsOwnLengthCounts();
    void anIgnoredWarningIsSilentInItsPlaceOnly();
    void withoutIdsTheWholeDeskIsLookedAt();
    void aStoppedRunSaysSo();
};

void CheckRunTest::anArticleNeedNotBeStoredToBeChecked() {
    TestNewsroom newsroom;
    QVERIFY(must(CheckRun::over(*newsroom, brief(u"Ferry returns"_s))).isEmpty());
    QCOMPARE(names(must(CheckRun::over(*newsroom, brief({})))), QStringList{u"missing-headline"_s});
}

void CheckRunTest::aLinkIsJudgedByWhatTheNewsroomHolds() {
    TestNewsroom newsroom;
    const ArticleId target = must(newsroom->articles().add(brief(u"Older"_s))).article.id;
    Article article = brief(u"Ferry returns"_s);
    article.body.push_back({ReadAlso{u"Older"_s, target}});
    QVERIFY(must(CheckRun::over(*newsroom, article)).isEmpty());
    article.body.back() = {ReadAlso{u"Older"_s, ArticleId::make()}};
    QCOMPARE(names(must(CheckRun::over(*newsroom, article))), QStringList{u"broken-cross-link"_s});
}

void CheckRunTest::theSectionsOwnLengthCounts() {
    TestNewsroom newsroom;
    must(newsroom->articles().add(brief(u"Older"_s)));
    const Article article = brief(QString(30, u'a'));
    QVERIFY(must(CheckRun::over(*newsroom, article)).isEmpty());
    Section section = *must(newsroom->sections().find(u"HARBOUR"_s));
    section.headlineMax = 29;
    must(newsroom->sections().change(section.label, section));
    QCOMPARE(names(must(CheckRun::over(*newsroom, article))), QStringList{u"headline-length"_s});
}

void CheckRunTest::anIgnoredWarningIsSilentInItsPlaceOnly() {
    TestNewsroom newsroom;
    Article article = brief(u"Ferry is is back"_s);
    article.body.push_back({Paragraph{plain(u"At the the harbour"_s)}});
    article.ignored = {{u"doubled-word"_s, u"body[1].text"_s, u"Ada Marsh"_s, u"a quotation"_s}};
    const QList<Finding> left = must(CheckRun::over(*newsroom, article));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().where, u"headline"_s);
}

void CheckRunTest::withoutIdsTheWholeDeskIsLookedAt() {
    TestNewsroom newsroom;
    const ArticleId draft = must(newsroom->articles().add(brief({}))).article.id;
    const ArticleId spiked = must(newsroom->articles().add(brief(u"Dropped"_s))).article.id;
    must(newsroom->review().move({spiked, State::Spiked, {}, {}, {}}));
    Progress progress;
    QHash<ArticleId, QStringList> seen;
    const auto visit = [&](const ArticleId &id, const QList<Finding> &findings) {
        seen[id] = names(findings);
    };
    must(CheckRun::over(*newsroom, {}, progress, visit));
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.value(draft), QStringList{u"missing-headline"_s});
    seen.clear();
    must(CheckRun::over(*newsroom, {spiked}, progress, visit)); // asked for by name
    QCOMPARE(seen.keys(), QList<ArticleId>{spiked});
}

void CheckRunTest::aStoppedRunSaysSo() {
    TestNewsroom newsroom;
    must(newsroom->articles().add(brief(u"Ferry returns"_s)));
    Progress progress;
    progress.stop();
    const auto stopped = CheckRun::over(*newsroom, {}, progress, [](const auto &, const auto &) {});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Stopped);
}

STANDFIRST_TEST(CheckRunTest)
#include "CheckRunTest.moc"
