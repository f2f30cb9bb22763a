// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/ArticleStore.h"
#include "model/store/Integrity.h"
#include "model/work/Progress.h"
#include "tests/support/Faults.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
using namespace Qt::StringLiterals;

namespace {

/// An article whose first revision says "One" and whose working copy says "Two".
struct KeptArticle {
    explicit KeptArticle(TestNewsroom &newsroom)
        : store(newsroom->articles()), id(newsroom.add(u"One"_s).article.id) {
        must(store.keepRevision(id, {}));
        write(u"Two"_s);
    }
    WorkingCopy write(const QString &headline) {
        WorkingCopy copy = now();
        copy.article.headline = headline;
        return must(store.save(copy.article, copy.save));
    }
    WorkingCopy now() { return must(store.load(id)); }

    ArticleStore &store;
    ArticleId id;
};

} // namespace

class ArticleRevisionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRestoredRevisionIsANewOneAndWhatStoodThereIsKept() {
        TestNewsroom newsroom;
        KeptArticle kept(newsroom);
        const WorkingCopy restored = must(kept.store.restoreRevision(kept.id, kept.now().save, 1));
        QCOMPARE(restored.article.headline, u"One"_s);
        QCOMPARE(restored.article.revision, 3);
        QCOMPARE(kept.now().article, restored.article);
        QCOMPARE(kept.now().save, restored.save);
        QCOMPARE(must(kept.store.revision(kept.id, 2)).headline, u"Two"_s);
        const QList<Revision> all = must(kept.store.revisions(kept.id));
        QCOMPARE(all.first().name, u"restored from revision 1"_s);
        QCOMPARE(all.at(1).name, u"before a restore"_s);
    }

    void restoringLiftsNoEmbargoAndLeavesTheDesksNotes() {
        TestNewsroom newsroom;
        KeptArticle kept(newsroom);
        WorkingCopy copy = kept.now();
        copy.article.embargo = fromSeconds(4'000'000'000);
        copy.article.notes = u"call the harbour"_s;
        copy = must(kept.store.save(copy.article, copy.save));
        const Article restored = must(kept.store.restoreRevision(kept.id, copy.save, 1)).article;
        QCOMPARE(restored.embargo, copy.article.embargo);
        QCOMPARE(restored.notes, copy.article.notes);
    }

    void restoringEndsAnApprovalAndReadersKeepWhatTheyHave() {
        TestNewsroom newsroom;
        const WorkingCopy live = newsroom.publish(u"One"_s);
        ArticleStore &store = newsroom->articles();
        WorkingCopy copy = must(store.load(live.article.id));
        copy.article.headline = u"Two"_s;
        copy = must(store.save(copy.article, copy.save));
        ArticleStore::Step approve;
        approve.to = State::Approved;
        approve.seals = true;
        approve.action = u"approve"_s;
        copy = must(store.step(copy.article.id, copy.save, approve));
        const auto restored =
            must(store.restoreRevision(copy.article.id, copy.save, *live.article.live)).article;
        QCOMPARE(restored.state, State::Draft);
        QCOMPARE(restored.live, live.article.live);
        QVERIFY(must(store.seal(restored.id)).isEmpty());
    }

    void whatWasSavedMeanwhileIsNotOverwritten() {
        TestNewsroom newsroom;
        KeptArticle kept(newsroom);
        const SaveNumber seen = kept.now().save;
        kept.write(u"Three"_s);
        const QString before = newsroom.everything();
        const auto refused = kept.store.restoreRevision(kept.id, seen, 1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        const auto none = kept.store.restoreRevision(kept.id, kept.now().save, 9);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        QCOMPARE(newsroom.everything(), before);
    }

    void aRestoreThatFailsHalfWayLeavesTheNewsroomAsItWas() {
        TestNewsroom newsroom;
        KeptArticle kept(newsroom);
        const SaveNumber save = kept.now().save;
        const FaultsMet met = failEachStatement(
            newsroom, [&] { return kept.store.restoreRevision(kept.id, save, 1).ok(); });
        QCOMPARE(met.broken, QString());
        QVERIFY(met.statements > 8);
        QCOMPARE(kept.now().article.headline, u"One"_s);
    }

    void aRevisionGetsANameLaterAndLosesIt() {
        TestNewsroom newsroom;
        KeptArticle kept(newsroom);
        must(kept.store.nameRevision(kept.id, 1, u" before\tthe cuts "_s));
        QCOMPARE(must(kept.store.revisions(kept.id)).first().name, u"before the cuts"_s);
        must(kept.store.nameRevision(kept.id, 1, {}));
        QVERIFY(must(kept.store.revisions(kept.id)).first().name.isEmpty());
        QCOMPARE(kept.store.nameRevision(kept.id, 7, u"x"_s).error().kind, Error::Kind::NotFound);
        Progress progress;
        QVERIFY(must(verifyNewsroom(*newsroom, progress)).isEmpty());
    }
};

STANDFIRST_TEST(ArticleRevisionsTest)
#include "ArticleRevisionsTest.moc"
