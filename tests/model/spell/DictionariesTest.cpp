// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/spell/Dictionaries.h"
#include "model/spell/DictionaryFile.h"
#include "model/spell/Speller.h"
#include "tests/support/TestMain.h"
#include "tests/support/TinyDictionary.h"
#include <QDir>
#include <QFileInfo>
#include <random>

using namespace Qt::StringLiterals;

namespace {

QString found(const QString &language, const QStringList &folders) {
    const auto files = Dictionaries::find(language, folders);
    return files ? QFileInfo(files->words).completeBaseName() : QString();
}

DictionaryFiles english(const TinyDictionary &tiny) {
    return *Dictionaries::find(u"en-GB"_s, tiny.folders());
}

} // namespace

/// Which dictionary a language has, and what is said of one that is none or is broken.
class DictionariesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLanguageFindsItsDictionary() {
        const TinyDictionary tiny;
        QCOMPARE(found(u"en-GB"_s, tiny.folders()), u"en_GB"_s);
        QCOMPARE(found(u"it"_s, tiny.folders()), u"it_IT"_s);
        QCOMPARE(found(u"it-IT"_s, tiny.folders()), u"it_IT"_s);
    }

    void aRegionWithoutItsOwnTakesTheLanguages() {
        const TinyDictionary tiny;
        QCOMPARE(found(u"en-NZ"_s, tiny.folders()), u"en_GB"_s);
        QCOMPARE(found(u"en"_s, tiny.folders()), u"en_GB"_s);
        QCOMPARE(found(u"it-CH"_s, tiny.folders()), u"it_IT"_s);
        tiny.put(u"it_CH.aff"_s, "SET UTF-8\n");
        tiny.put(u"it_CH.dic"_s, "1\nanno\n");
        QCOMPARE(found(u"it-CH"_s, tiny.folders()), u"it_CH"_s);
        tiny.put(u"sr_RS.aff"_s, "SET UTF-8\n");
        tiny.put(u"sr_RS.dic"_s, "1\nанно\n");
        QCOMPARE(found(u"sr-Cyrl-RS"_s, tiny.folders()), u"sr_RS"_s);
    }

    void aLanguageWithoutOneFindsNone() {
        const TinyDictionary tiny;
        QCOMPARE(found(u"fr"_s, tiny.folders()), QString());
        QCOMPARE(found(QString(), tiny.folders()), QString());
        QCOMPARE(found(u"en"_s, {tiny.folder() + u"/nowhere"_s}), QString());
        tiny.put(u"fr.dic"_s, "1\nan\n"); // without its affixes
        QCOMPARE(found(u"fr"_s, tiny.folders()), QString());
    }

    void theFirstFolderIsThePersonsOwn() {
        const TinyDictionary own, system;
        QVERIFY(Dictionaries::find(u"en-GB"_s, {own.folder(), system.folder()})
                    ->words.startsWith(own.folder()));
        qputenv("DICPATH", own.folder().toUtf8());
        QCOMPARE(Dictionaries::folders().first(), own.folder());
        qunsetenv("DICPATH");
    }

    void thePackageOfAMissingLanguageIsNamed_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("package");
        QTest::newRow("French") << u"fr-CA"_s << u"hunspell-fr"_s;
        QTest::newRow("German") << u"de"_s << u"hunspell-de-de"_s;
        QTest::newRow("Austrian") << u"de-AT"_s << u"hunspell-de-at"_s;
        QTest::newRow("British") << u"en-GB"_s << u"hunspell-en-gb"_s;
        QTest::newRow("English") << u"en"_s << u"hunspell-en-gb"_s;
        QTest::newRow("American") << u"en-US"_s << u"hunspell-en-us"_s;
        QTest::newRow("Portuguese") << u"pt"_s << u"hunspell-pt-pt"_s;
        QTest::newRow("Norwegian") << u"nb-NO"_s << u"hunspell-no"_s;
        QTest::newRow("Persian") << u"fa"_s << u"myspell-fa"_s;
        QTest::newRow("none") << u"la"_s << QString();
    }
    void thePackageOfAMissingLanguageIsNamed() {
        QFETCH(const QString, language);
        QTEST(Dictionaries::package(language), "package");
    }

    void aWholeDictionaryOpens() {
        const TinyDictionary tiny;
        const auto speller = Speller::open(english(tiny));
        QVERIFY(speller.ok());
        QVERIFY((*speller)->knows(u"ferries"_s));
        QVERIFY(!(*speller)->knows(u"ferrys"_s));
        QVERIFY((*speller)->suggest(u"feryr"_s, 5).contains(u"ferry"_s));
    }

    void aCutOffDictionaryIsSaidAndNotRead_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray words = TinyDictionary::words(), affixes = TinyDictionary::affixes();
        QTest::newRow("half of the words") << u"en_GB.dic"_s << words.first(words.size() / 2);
        QTest::newRow("no words") << u"en_GB.dic"_s << QByteArray();
        QTest::newRow("no number") << u"en_GB.dic"_s << QByteArray("ferry\nharbour\n");
        QTest::newRow("a picture")
            << u"en_GB.dic"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("a line without end")
            << u"en_GB.dic"_s << "2\n" + QByteArray(1 << 20, 'a') + "\nb\n";
        QTest::newRow("half of a table")
            << u"en_GB.aff"_s << affixes.first(affixes.indexOf("SFX S 0"));
        QTest::newRow("a table of nothing") << u"en_GB.aff"_s << QByteArray("SET UTF-8\nSFX S\n");
        QTest::newRow("no affixes") << u"en_GB.aff"_s << QByteArray("\n\n");
    }
    void aCutOffDictionaryIsSaidAndNotRead() {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, bytes);
        const TinyDictionary tiny;
        tiny.put(file, bytes);
        const auto speller = Speller::open(english(tiny));
        QVERIFY(!speller.ok());
        QCOMPARE(speller.error().kind, Error::Kind::BadInput);
        QVERIFY(speller.error().what.endsWith(file));
        QVERIFY2(speller.error().text.contains(u"damaged"_s), qPrintable(speller.error().text));
    }

    void aDictionaryCutOffAnywhereBreaksNothing() {
        int opened = 0, refused = 0;
        const auto use = [&](const TinyDictionary &tiny) {
            const auto speller = Speller::open(english(tiny));
            ++(speller ? opened : refused);
            if (!speller)
                return;
            for (const QString &word : {u"ferries"_s, u"feryr"_s, u"don't"_s, u"日本"_s})
                if (!(*speller)->knows(word))
                    (*speller)->suggest(word, 5);
        };
        for (const QString &file : {u"en_GB.aff"_s, u"en_GB.dic"_s}) {
            const TinyDictionary tiny;
            const QByteArray whole =
                file == u"en_GB.aff" ? TinyDictionary::affixes() : TinyDictionary::words();
            for (qsizetype size = 0; size < whole.size(); ++size) {
                tiny.put(file, whole.first(size));
                use(tiny);
            }
            std::mt19937 random(7);
            for (int round = 0; round < 200; ++round) {
                QByteArray bytes = whole;
                for (int change = 0; change < 3; ++change)
                    bytes[qsizetype(random() % quint32(bytes.size()))] = char(random() % 256);
                tiny.put(file, bytes);
                use(tiny);
            }
        }
        QVERIFY(opened > 50);
        QVERIFY(refused > 50);
    }

    void everyInstalledDictionaryIsWhole() {
        int seen = 0;
        for (const QString &folder : Dictionaries::folders()) {
            for (const QString &words : QDir(folder).entryList({u"*.dic"_s}, QDir::Files)) {
                const QString base = folder + u"/"_s + words.chopped(4);
                if (QFileInfo(base + u".dic"_s).isSymLink() || !QFile::exists(base + u".aff"_s))
                    continue;
                const auto whole = DictionaryFile::check({base + u".aff"_s, base + u".dic"_s});
                QVERIFY2(whole.ok(),
                         qPrintable(whole ? QString() : base + u": "_s + whole.error().detail));
                ++seen;
            }
        }
        if (seen == 0)
            QSKIP("no Hunspell dictionary is installed");
    }
};

STANDFIRST_TEST(DictionariesTest)
#include "DictionariesTest.moc"
