// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/AuditLog.h"
#include "model/store/Integrity.h"
#include "model/store/PersonStore.h"
#include "model/store/Settings.h"
#include "model/work/Progress.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"
#include <QCryptographicHash>
#include <QSysInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<AuditLog::Entry> entries(Newsroom &newsroom, const AuditLog::Filter &filter = {}) {
    QList<AuditLog::Entry> all;
    must(AuditLog::each(newsroom.database(), filter, [&](const AuditLog::Entry &entry) {
        all += entry;
        return true;
    }));
    return all;
}

/// Newest first, "person action fields".
QStringList told(Newsroom &newsroom, const AuditLog::Filter &filter = {}) {
    QStringList lines;
    for (const AuditLog::Entry &entry : entries(newsroom, filter))
        lines += QStringList{entry.by.person, entry.what.action, entry.what.fields.join(u' ')}
                     .join(u' ')
                     .trimmed();
    return lines;
}

QString brokenAt(Newsroom &newsroom) {
    return must(AuditLog::firstBreak(newsroom.database(), [] { return true; }));
}

/// What somebody with the file in hand can do: the triggers are no lock.
void byHand(Newsroom &newsroom, const QString &statement) {
    for (const QString &sql :
         {u"DROP TRIGGER log_stays_as_written"_s, u"DROP TRIGGER log_keeps_all"_s, statement})
        must(newsroom.database().each(sql, {}, [](const Database::Row &) { return true; }));
}

} // namespace

/// The log tells who did what, from where, and shows when it was tampered with.
class AuditLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLogSaysWhoChangedTheCredit() {
        ReviewDesk desk;
        const ArticleId id = desk.write(ReviewDesk::story());
        const auto lena = desk.as(u"Lena Marin"_s, {});
        WorkingCopy copy = must(lena->articles().load(id));
        copy.article.lead = PhotoUse{.credit = u"Jo Lind / Harbour Pictures"_s};
        must(lena->articles().save(copy.article, copy.save));
        desk.edit(id, [](Article &article) { article.headline += u" again"_s; });

        const auto found = entries(*desk, {.article = id, .field = u"credit"_s});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].by.person, u"Lena Marin"_s);
        QVERIFY(found[0].what.fields.contains(u"lead.credit"_s));
        QCOMPARE(told(*desk, {.article = id, .field = u"lead"_s}).size(), 1);
        QCOMPARE(told(*desk, {.article = id, .field = u"headline"_s}),
                 QStringList{u"Ada Marsh edit slug headline"_s});
        QVERIFY(told(*desk, {.article = id, .field = u"cred"_s}).isEmpty());
        QVERIFY(told(*desk, {.article = id, .field = u"%"_s}).isEmpty());
    }

    void savesThatFollowEachOtherAreOneEdit() {
        ReviewDesk desk;
        const ArticleId id = desk.write(ReviewDesk::story());
        const auto typeFor = [&](int times) {
            for (int i = 0; i < times; ++i) {
                desk.newsroom().clock().pass(2s);
                desk.edit(id, [](Article &article) { article.headline += u"!"_s; });
            }
        };
        typeFor(100);
        QCOMPARE(told(*desk, {.article = id, .field = u"headline"_s}).size(), 1);
        desk.edit(id, [](Article &article) { article.kicker = u"Port"_s; });
        QCOMPARE(told(*desk, {.article = id, .field = u"kicker"_s}).size(), 1);
        desk.newsroom().clock().pass(300s);
        typeFor(1);
        QCOMPARE(told(*desk, {.article = id, .field = u"headline"_s}).size(), 2);
    }

    void aColleaguesEditIsAnEntryOfItsOwn() {
        ReviewDesk desk;
        const ArticleId id = desk.write(ReviewDesk::story());
        const auto lena = desk.as(u"Lena Marin"_s, {});
        const auto edit = [&](Newsroom &as) {
            WorkingCopy copy = must(as.articles().load(id));
            copy.article.headline += u"!"_s;
            must(as.articles().save(copy.article, copy.save));
        };
        edit(*desk);
        edit(*lena);
        edit(*desk);
        QCOMPARE(told(*desk, {.article = id, .field = u"headline"_s}),
                 (QStringList{u"Ada Marsh edit headline"_s, u"Lena Marin edit headline"_s,
                              u"Ada Marsh edit headline"_s}));
    }

    void whatEditsNothingLeavesNoEntry() {
        ReviewDesk desk;
        const ArticleId id = desk.write(ReviewDesk::story());
        desk.edit(id, [](Article &) {});
        QCOMPARE(told(*desk, {.article = id}), QStringList{u"Ada Marsh create"_s});
    }

    void anEditThatEndsAnApprovalSaysSo() {
        ReviewDesk desk;
        const ArticleId id = desk.write(ReviewDesk::story());
        desk.bring(id, {State::InReview, State::Approved});
        desk.edit(id, [](Article &article) { article.standfirst += u"."_s; });
        const auto newest = entries(*desk, {.article = id}).constFirst();
        QCOMPARE(newest.what.detail, u"approved to draft"_s);
        QCOMPARE(newest.what.fields, QStringList{u"standfirst"_s});
    }

    void peopleTheirRolesAndSettingsStandInIt() {
        TestNewsroom newsroom;
        Person lena;
        lena.name = u"Lena Marin"_s;
        must(newsroom->people().add(lena));
        lena.roles.editor = false;
        must(newsroom->people().change(lena));
        must(newsroom->settings().set(u"fourEyes"_s, u"true"_s));
        must(newsroom->settings().set(u"fourEyes"_s, u"yes"_s)); // the same
        must(newsroom->people().remove(lena.id));
        QCOMPARE(told(*newsroom).mid(0, 4),
                 (QStringList{u"Ada Marsh remove-person"_s, u"Ada Marsh setting"_s,
                              u"Ada Marsh change-person"_s, u"Ada Marsh add-person"_s}));
        QCOMPARE(entries(*newsroom)[2].what.detail,
                 u"Lena Marin; journalist,editor,web → Lena Marin; journalist,web"_s);
        QCOMPARE(entries(*newsroom)[1].what.detail, u"fourEyes: false → true"_s);
    }

    void anEntrySaysFromWhere() {
        TestNewsroom newsroom;
        NewsroomPlace place = newsroom.place();
        place.checkpoints = Database::Checkpoints::SomebodyElses;
        place.tool = u"window"_s;
        const auto window = must(Newsroom::open(place, newsroom.clock()));
        must(window->articles().add(sampleArticle(u"Seen"_s)));
        QCOMPARE(entries(*newsroom)[0].by.origin, u"window on "_s + QSysInfo::machineHostName());
    }

    void tamperingShowsAndTheFirstBrokenEntryIsNamed_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("problem");
        const QString third = u"entry 3 was changed, or one before it is missing"_s;
        QTest::newRow("a name changed")
            << u"UPDATE log SET person = 'Nobody' WHERE id = 3"_s << third;
        QTest::newRow("a field changed")
            << u"UPDATE log SET fields = 'body' WHERE id = 3"_s << third;
        QTest::newRow("a place changed") << u"UPDATE log SET origin = 'x' WHERE id = 3"_s << third;
        QTest::newRow("an entry taken out") << u"DELETE FROM log WHERE id = 2"_s << third;
        QTest::newRow("the last one taken out")
            << u"DELETE FROM log WHERE id = (SELECT max(id) FROM log)"_s
            << u"its last entries are missing"_s;
        QTest::newRow("all taken out") << u"DELETE FROM log"_s << u"its last entries are missing"_s;
    }
    void tamperingShowsAndTheFirstBrokenEntryIsNamed() {
        QFETCH(QString, statement);
        QFETCH(QString, problem);
        ReviewDesk desk;
        const ArticleId id = desk.write(ReviewDesk::story());
        for (int i = 0; i < 4; ++i) {
            desk.newsroom().clock().pass(400s);
            desk.edit(id, [](Article &article) { article.headline += u"!"_s; });
        }
        QCOMPARE(brokenAt(*desk), QString());
        byHand(*desk, statement);
        QCOMPARE(brokenAt(*desk), problem);
        Progress progress;
        const auto damages = must(verifyNewsroom(*desk, progress));
        QVERIFY(std::ranges::any_of(damages, [&](const Damage &damage) {
            return damage.object == u"log" && damage.problem == problem;
        }));
    }

    void entriesOfBeforeOriginsWereKeptStillHold() {
        ReviewDesk desk;
        desk.write(ReviewDesk::story());
        // As version 2 wrote them: the chain over time, person, article, action and detail alone.
        must(desk->database().each(u"INSERT INTO log (at, person, action, detail, hash) VALUES "
                                   "(0, 'Ada', 'import', '', :hash)"_s,
                                   {{u":hash"_s, oldHash(must(AuditLog::head(desk->database())))}},
                                   [](const Database::Row &) { return true; }));
        must(AuditLog::write(desk->database(), desk.newsroom().clock().now(), desk->actor(),
                             {.action = u"export"_s}));
        QCOMPARE(brokenAt(*desk), QString());
    }

private:
    static QByteArray oldHash(const QByteArray &previous) {
        QCryptographicHash sha(QCryptographicHash::Sha256);
        sha.addData(previous);
        for (const QByteArray &part : {"0"_ba, "Ada"_ba, ""_ba, "import"_ba, ""_ba}) {
            sha.addData(QByteArray::number(part.size()) + ':');
            sha.addData(part);
        }
        return sha.result();
    }
};

STANDFIRST_TEST(AuditLogTest)
#include "AuditLogTest.moc"
