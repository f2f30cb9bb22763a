// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/spell/SpellRoom.h"
#include "model/spell/NameReader.h"
#include "model/store/PersonStore.h"
#include "model/work/Backroom.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include "tests/support/TinyDictionary.h"
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

struct Room {
    TinyDictionary tiny{};
    SpellRoom room{tiny.folders()};
    ArticleId article = ArticleId::make();

    SpellRoom::Wrong check(const QString &text, const QString &language = u"en-GB"_s) {
        std::optional<SpellRoom::Wrong> answer;
        room.check(&room, {language, article, {text}},
                   [&](const SpellRoom::Wrong &wrong) { answer = wrong; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 10000); }();
        return *answer;
    }
    qsizetype mistakes(const QString &text) { return must(check(text)).first().size(); }
};

} // namespace

/// Spelling is asked of a thread and answered on the asker's.
class SpellRoomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAnswerComesOnTheAskersThread() {
        Room room;
        const auto wrong = must(room.check(u"the ferrys"_s));
        QCOMPARE(wrong.size(), 1);
        QCOMPARE(wrong.first().size(), 1);
        QVERIFY((wrong.first().first() == TextRange{4, 6}));
        bool answered = false;
        room.room.check(&room.room, {u"en-GB"_s, room.article, {u"the"_s}},
                        [&](const SpellRoom::Wrong &) {
                            answered = true;
                            QCOMPARE(QThread::currentThread(), qApp->thread());
                        });
        QVERIFY(!answered);
        QTRY_VERIFY(answered);
    }

    void anAskerWhoHasGoneHearsNothing() {
        Room room;
        auto *asker = new QObject;
        bool answered = false;
        room.room.check(asker, {u"en-GB"_s, room.article, {u"the"_s}},
                        [&](const SpellRoom::Wrong &) { answered = true; });
        delete asker;
        room.mistakes(u"the"_s); // answers come in order
        QVERIFY(!answered);
    }

    /// A cursor of a text, say, which may be copied and let go on the text's thread only.
    void whatAnAnswerHoldsStaysOnTheAskersThread() {
        struct Held {
            QThread *home = QThread::currentThread();
            std::atomic<int> &elsewhere;
            explicit Held(std::atomic<int> &count) : elsewhere(count) {}
            Held(const Held &other) : home(other.home), elsewhere(other.elsewhere) {
                elsewhere += QThread::currentThread() != home;
            }
        };
        std::atomic<int> elsewhere{0};
        const Held held(elsewhere);
        Room room;
        int answers = 0;
        room.room.check(&room.room, {u"en-GB"_s, room.article, {u"the"_s}},
                        [&, one = held](const auto &) { ++answers; });
        room.room.suggest(&room.room, u"en-GB"_s, u"teh"_s,
                          [&, one = held](const auto &) { ++answers; });
        room.room.complete(&room.room, u"Mar"_s, [&, one = held](const auto &) { ++answers; });
        QTRY_COMPARE(answers, 3);
        QCOMPARE(elsewhere, 0);
    }

    void aLanguageWithoutADictionaryIsToldApartFromADamagedOne() {
        Room room;
        QCOMPARE(room.check(u"an"_s, u"fr"_s).error().kind, Error::Kind::NotFound);
        room.tiny.put(u"fr.aff"_s, "SET UTF-8\n");
        room.tiny.put(u"fr.dic"_s, "900\nan\n");
        QCOMPARE(room.check(u"an"_s, u"fr"_s).error().kind, Error::Kind::BadInput);
        room.tiny.put(u"fr.dic"_s, "1\nan\n"); // installed again
        QVERIFY(room.check(u"an"_s, u"fr"_s).ok());
    }

    void suggestionsComeFromTheDictionary() {
        Room room;
        QStringList suggestions;
        room.room.suggest(&room.room, u"en-GB"_s, u"harbuor"_s,
                          [&](const QStringList &all) { suggestions = all; });
        QTRY_VERIFY(suggestions.contains(u"harbour"_s));
    }

    void anIgnoredWordIsRightInItsArticleOrInAll() {
        Room room;
        QSignalSpy learned(&room.room, &SpellRoom::learned);
        room.room.ignore(u"tabel"_s, room.article);
        room.room.ignore(u"qwrt"_s, std::nullopt);
        QCOMPARE(room.mistakes(u"tabel qwrt zxcv"_s), 1);
        room.article = ArticleId::make();
        QCOMPARE(room.mistakes(u"tabel qwrt zxcv"_s), 2);
        QCOMPARE(learned.count(), 2);
    }

    void theNewsroomsWordsAreRightUntilTheyAreTakenOut() {
        Room room;
        room.room.setNewsroomWords({u"tabel"_s});
        QCOMPARE(room.mistakes(u"tabel"_s), 0);
        room.room.setNewsroomWords({});
        QCOMPARE(room.mistakes(u"tabel"_s), 1);
    }

    void whatWasPublishedAndWhoWorksHereIsRight() {
        TestNewsroom newsroom;
        must(newsroom->people().add({.name = u"Xaver Qwrt"_s}));
        newsroom.publish(u"Ferry returns"_s);
        newsroom.add(u"A draft by nobody"_s);
        Article unseen = sampleArticle(u"Not published"_s);
        unseen.body = {Block{Paragraph{{{u"The ferry of Zxcvb"_s, {}}}}}};
        must(newsroom->articles().add(unseen));
        Room room;
        NewsroomPlace place = newsroom.place();
        place.checkpoints = Database::Checkpoints::SomebodyElses;
        Backroom slow(place, newsroom.clock());
        NameReader reader(slow, room.room, nullptr);
        QSignalSpy finished(&reader, &NameReader::finished);
        reader.readAll();
        QVERIFY(finished.wait());
        QCOMPARE(room.mistakes(u"Xaver Qwrt"_s), 0);
        QCOMPARE(room.mistakes(u"Zxcvb"_s), 1);
    }
};

STANDFIRST_TEST(SpellRoomTest)
#include "SpellRoomTest.moc"
