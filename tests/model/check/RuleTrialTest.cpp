// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/RuleTrial.h"
#include "model/store/ArticleStore.h"
#include "model/work/Progress.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"

using namespace Qt::StringLiterals;

namespace {

HouseRule rule(const QString &word) {
    HouseRule made;
    made.id = u"ship"_s;
    made.words = {word};
    return made;
}

void add(TestNewsroom &newsroom, const QString &headline, const QString &text) {
    Article article;
    article.headline = headline;
    article.body = {{Paragraph{plain(text)}}};
    must(newsroom->articles().add(article));
}

} // namespace

class RuleTrialTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itCountsTheArticlesAndShowsTheWords();
    void aRuleThatTriesTooManyWaysIsNamed();
    void itCanBeStopped();
};

void RuleTrialTest::itCountsTheArticlesAndShowsTheWords() {
    TestNewsroom newsroom;
    add(newsroom, u"Ferry"_s, u"A ship and a ship came in."_s);
    add(newsroom, u"Tram"_s, u"A tram came in."_s);
    Progress progress;
    const RuleTrial trial = must(RuleTrial::of(*newsroom, {rule(u"ship"_s)}, progress));
    QCOMPARE(trial.looked, 2);
    QCOMPARE(trial.flagged, 1);
    QCOMPARE(trial.examples.size(), 1);
    QCOMPARE(trial.examples.first().headline, u"Ferry"_s);
    QVERIFY(trial.examples.first().words.contains(u"ship"_s));
}

void RuleTrialTest::aRuleThatTriesTooManyWaysIsNamed() {
    TestNewsroom newsroom;
    add(newsroom, u"Letters"_s, u"a"_s.repeated(3000) + u'b');
    HouseRule bad;
    bad.id = u"bad"_s;
    bad.pattern = u"(a+)+$"_s;
    Progress progress;
    const auto trial = RuleTrial::of(*newsroom, {bad}, progress);
    QVERIFY(!trial);
    QCOMPARE(trial.error().what, u"bad"_s);
}

void RuleTrialTest::itCanBeStopped() {
    TestNewsroom newsroom;
    add(newsroom, u"Ferry"_s, u"A ship came in."_s);
    Progress progress;
    progress.stop();
    const auto trial = RuleTrial::of(*newsroom, {rule(u"ship"_s)}, progress);
    QVERIFY(!trial);
    QCOMPARE(trial.error().kind, Error::Kind::Stopped);
}

STANDFIRST_TEST(RuleTrialTest)
#include "RuleTrialTest.moc"
