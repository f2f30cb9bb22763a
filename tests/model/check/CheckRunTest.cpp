// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/CheckRun.h"

#include "model/check/LiveChecks.h"
#include "model/check/RuleBook.h"
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
    article.language = u"en-GB"_s;
    article.byline = {{u"Ada Marsh"_s, {}}};
    article.dateline = u"PORT ELMS"_s;
    article.tags = {u"ferries"_s};
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
    void wordsThatAreLeftStaySoWhereverTheyMoveTo();
    void afterAKeystrokeOnlyTheChangedTextIsLookedAtAgain();
    void aRuleThatTheHouseSwitchedOffIsSilentAtOnce();
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

void CheckRunTest::wordsThatAreLeftStaySoWhereverTheyMoveTo() {
    TestNewsroom newsroom;
    Article article = brief(u"Ferry returns"_s);
    article.body.push_back({Paragraph{plain(u"A very unique boat."_s)}});
    QCOMPARE(names(must(CheckRun::over(*newsroom, article))),
             QStringList{u"house-rules:very-unique"_s});
    article.ignored = {
        {u"house-rules:very-unique"_s, u"very unique"_s, u"Ada Marsh"_s, u"its name"_s}};
    QVERIFY(must(CheckRun::over(*newsroom, article)).isEmpty());
    article.body.insert(article.body.begin(), {Paragraph{plain(u"At dawn it was there."_s)}});
    QVERIFY(must(CheckRun::over(*newsroom, article)).isEmpty());
    article.body.push_back({Paragraph{plain(u"It was quite unique."_s)}});
    QCOMPARE(must(CheckRun::over(*newsroom, article)).size(), 1);
}

void CheckRunTest::afterAKeystrokeOnlyTheChangedTextIsLookedAtAgain() {
    TestNewsroom newsroom;
    LiveChecks live;
    Article article = brief(u"Ferry returns"_s);
    for (int i = 0; i < 20; ++i)
        article.body.push_back({Paragraph{plain(u"Boat number %1 is very unique."_s.arg(i))}});
    const QList<Finding> first = must(CheckRun::over(*newsroom, article, live));
    const qsizetype kept = live.memory.size();
    QCOMPARE(first.size(), 20);
    QCOMPARE(must(CheckRun::over(*newsroom, article, live)), first);
    QCOMPARE(live.memory.size(), kept);
    article.body.back() = {Paragraph{plain(u"Boat number 20 is new."_s)}};
    QCOMPARE(must(CheckRun::over(*newsroom, article, live)).size(), 19);
    QCOMPARE(must(CheckRun::over(*newsroom, article)),
             must(CheckRun::over(*newsroom, article, live)));
}

void CheckRunTest::aRuleThatTheHouseSwitchedOffIsSilentAtOnce() {
    TestNewsroom newsroom;
    LiveChecks live;
    Article article = brief(u"Ferry returns"_s);
    article.body.push_back({Paragraph{plain(u"A very unique boat."_s)}});
    QCOMPARE(must(CheckRun::over(*newsroom, article, live)).size(), 1);
    RuleBook book(*newsroom);
    HouseRule rule = must(book.find(u"very-unique"_s));
    rule.off = true;
    must(book.set(rule));
    QVERIFY(must(CheckRun::over(*newsroom, article, live)).isEmpty());
    must(book.reset(rule.id));
    QCOMPARE(must(CheckRun::over(*newsroom, article, live)).size(), 1);
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
