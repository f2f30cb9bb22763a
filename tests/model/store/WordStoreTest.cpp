// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/WordStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {
WordStore storeOf(Newsroom &newsroom) {
    return WordStore(newsroom.database(), newsroom.changes());
}
} // namespace

/// The newsroom's own dictionary is shared by its people.
class WordStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWordIsThereForEverybody() {
        TestNewsroom newsroom;
        QSignalSpy changed(&newsroom->changes(), &Changes::changed);
        must(storeOf(*newsroom).add(u"Osei"_s, u"Ada Marsh"_s));
        must(storeOf(*newsroom).add(u"newsdesk"_s, u"Ada Marsh"_s));
        must(storeOf(*newsroom).add(u"Osei"_s, u"Lena Marin"_s));
        QVERIFY(changed.count() >= 2);
        const auto other = newsroom.another();
        QCOMPARE(must(storeOf(*other).all()), (QStringList{u"newsdesk"_s, u"Osei"_s}));
    }

    void itStandsInTheOrderOfTheAlphabetAndAsText() {
        TestNewsroom newsroom;
        for (const QString &word : {u"zebra"_s, u"Éclair"_s, u"osei"_s, u"Osei"_s, u"ada"_s})
            must(storeOf(*newsroom).add(word, u"Ada Marsh"_s));
        const QStringList words = must(storeOf(*newsroom).all());
        QCOMPARE(words, (QStringList{u"ada"_s, u"Éclair"_s, u"Osei"_s, u"osei"_s, u"zebra"_s}));
        QCOMPARE(WordStore::toText(words), QByteArray("ada\nÉclair\nOsei\nosei\nzebra\n"));
    }

    void aWordCanBeTakenOut() {
        TestNewsroom newsroom;
        must(storeOf(*newsroom).add(u"Osei"_s, u"Ada Marsh"_s));
        must(storeOf(*newsroom).remove(u"Osei"_s));
        QCOMPARE(must(storeOf(*newsroom).all()), QStringList());
        QCOMPARE(storeOf(*newsroom).remove(u"Osei"_s).error().kind, Error::Kind::NotFound);
    }

    void whatIsNoWordIsRefused() {
        TestNewsroom newsroom;
        for (const QString &word : {QString(), u"  "_s, u"two words"_s, QString(300, u'a')})
            QCOMPARE(storeOf(*newsroom).add(word, u"Ada Marsh"_s).error().kind,
                     Error::Kind::BadInput);
        QCOMPARE(must(storeOf(*newsroom).all()), QStringList());
    }
};

STANDFIRST_TEST(WordStoreTest)
#include "WordStoreTest.moc"
