// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/SectionStore.h"
#include "model/store/Integrity.h"
#include "model/store/LiveStore.h"
#include "model/work/Progress.h"
#include "tests/support/Faults.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

class SectionStoreTest : public QObject {
    Q_OBJECT

private:
    static QStringList labels(TestNewsroom &newsroom) {
        QStringList labels;
        for (const Section &section : must(newsroom->sections().all()))
            labels << section.label;
        return labels;
    }
    static QString sectionOf(TestNewsroom &newsroom, const ArticleId &id) {
        return must(newsroom->articles().load(id)).article.section;
    }
    static qint64 countIn(TestNewsroom &newsroom, const QString &label) {
        ArticleFilter filter;
        filter.section = label;
        return must(newsroom->articles().count(filter));
    }
    static bool isWhole(TestNewsroom &newsroom) {
        Progress progress;
        const QList<Damage> found = must(verifyNewsroom(*newsroom, progress));
        for (const Damage &damage : found)
            qWarning("%s: %s", qPrintable(damage.object), qPrintable(damage.problem));
        return found.isEmpty();
    }

private Q_SLOTS:
    void theLabelIsKeptAsFirstWrittenAndComparedWithoutCase() {
        TestNewsroom newsroom;
        newsroom.add(u"One"_s, u"Économie"_s);
        newsroom.add(u"Two"_s, u"  ÉCONOMIE "_s);
        QCOMPARE(labels(newsroom), QStringList{u"Économie"_s});
        QCOMPARE(must(newsroom->sections().find(u"économie"_s))->slug, u"economie"_s);
        const auto again = newsroom->sections().add(u"économie"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QVERIFY(!must(newsroom->sections().find(u"Sport"_s)));
    }

    void sectionsStandInTheOrderTheyCameUntilToldOtherwise() {
        TestNewsroom newsroom;
        for (const QString &label : {u"WORLD"_s, u"ARTS"_s, u"SPORT"_s})
            must(newsroom->sections().add(label));
        QCOMPARE(labels(newsroom), (QStringList{u"WORLD"_s, u"ARTS"_s, u"SPORT"_s}));
        Section sport = *must(newsroom->sections().find(u"sport"_s));
        sport.order = 0;
        must(newsroom->sections().change(u"SPORT"_s, sport));
        QCOMPARE(labels(newsroom).first(), u"SPORT"_s);
    }

    void twoLabelsNeverShareAPath() {
        TestNewsroom newsroom;
        QCOMPARE(must(newsroom->sections().add(u"Art & Life"_s)).slug, u"art-life"_s);
        QCOMPARE(must(newsroom->sections().add(u"Art, Life"_s)).slug, u"art-life-2"_s);
        QCOMPARE(must(newsroom->sections().add(u"!"_s)).slug, u"section"_s);
    }

    void anEmptyLabelIsRefused() {
        TestNewsroom newsroom;
        const auto refused = newsroom->sections().add(u" \t"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QVERIFY(labels(newsroom).isEmpty());
    }

    void articlesFollowANewLabelAndAllElseIsKept() {
        TestNewsroom newsroom;
        const ArticleId id = newsroom.add(u"Rain"_s, u"WEATHER"_s).article.id;
        Section section = *must(newsroom->sections().find(u"weather"_s));
        section.label = u"CLIMATE"_s;
        section.slug = u"Climate Desk"_s;
        section.description = u"Rain and the rest"_s;
        section.topic = u"medtop:17000000"_s;
        section.headlineMax = 55;
        section.checklist = {u"legal"_s, u"map"_s};
        const Section changed = must(newsroom->sections().change(u"Weather"_s, section));
        section.slug = u"climate-desk"_s;
        QCOMPARE(changed, section);
        QCOMPARE(sectionOf(newsroom, id), u"CLIMATE"_s);
        QCOMPARE(countIn(newsroom, u"climate"_s), 1);
        QVERIFY(!must(newsroom->sections().find(u"WEATHER"_s)));
        QVERIFY(isWhole(newsroom));
    }

    void aLabelThatIsTakenIsRefusedAndMergingNamed() {
        TestNewsroom newsroom;
        must(newsroom->sections().add(u"WORLD"_s));
        Section arts = must(newsroom->sections().add(u"ARTS"_s));
        arts.label = u"World"_s;
        const auto refused = newsroom->sections().change(u"ARTS"_s, arts);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().text.contains(u"merge"));
        QCOMPARE(labels(newsroom), (QStringList{u"WORLD"_s, u"ARTS"_s}));
    }

    void mergingMovesTheArticlesAndRetiresWhatIsLeft() {
        TestNewsroom newsroom;
        const ArticleId first = newsroom.add(u"Rain"_s, u"WEATHER"_s).article.id;
        const ArticleId second = newsroom.publish(u"Hail"_s, u"WEATHER"_s).article.id;
        newsroom.add(u"Ice melts"_s, u"CLIMATE"_s);
        QCOMPARE(must(newsroom->sections().merge(u"weather"_s, u"Climate"_s)), 2);
        QCOMPARE(sectionOf(newsroom, first), u"CLIMATE"_s);
        QCOMPARE(sectionOf(newsroom, second), u"CLIMATE"_s);
        QCOMPARE(countIn(newsroom, u"WEATHER"_s), 0);
        QCOMPARE(countIn(newsroom, u"CLIMATE"_s), 3);
        QVERIFY(must(newsroom->sections().find(u"WEATHER"_s))->retired);
        QVERIFY(!must(newsroom->sections().find(u"CLIMATE"_s))->retired);
        QVERIFY(isWhole(newsroom));
        // What readers have keeps its section and path until it is published again.
        const auto live = must(newsroom->live().heads(newsroom.clock().now()));
        QCOMPARE(live.first().section, u"WEATHER"_s);
        QCOMPARE(live.first().path, u"weather/hail"_s);
    }

    void mergingWhatIsNotThereOrWithItselfChangesNothing() {
        TestNewsroom newsroom;
        newsroom.add(u"Rain"_s, u"WEATHER"_s);
        const QString before = newsroom.everything();
        QCOMPARE(newsroom->sections().merge(u"WEATHER"_s, u"SPORT"_s).error().what, u"SPORT"_s);
        QCOMPARE(newsroom->sections().merge(u"SPORT"_s, u"WEATHER"_s).error().what, u"SPORT"_s);
        QCOMPARE(newsroom->sections().merge(u"WEATHER"_s, u"weather"_s).error().kind,
                 Error::Kind::BadInput);
        QCOMPARE(newsroom.everything(), before);
    }

    void aFailedMergeLeavesNothingHalf() {
        TestNewsroom newsroom;
        newsroom.add(u"Rain"_s, u"WEATHER"_s);
        newsroom.add(u"Ice melts"_s, u"CLIMATE"_s);
        const FaultsMet met = failEachStatement(
            newsroom, [&] { return newsroom->sections().merge(u"WEATHER"_s, u"CLIMATE"_s).ok(); });
        QVERIFY2(met.broken.isEmpty(), qPrintable(met.broken));
        QVERIFY(met.statements >= 4);
    }
};

STANDFIRST_TEST(SectionStoreTest)
#include "SectionStoreTest.moc"
