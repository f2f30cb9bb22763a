// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Backup.h"
#include "model/search/SearchIndex.h"
#include "model/store/Integrity.h"
#include "model/store/PhotoStore.h"
#include "model/work/Progress.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QBuffer>
#include <QImage>
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(int shade) {
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(qRgb(shade, shade, shade));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray bytesOf(const QString &file) {
    QFile bytes(file);
    return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray("unreadable");
}

void overwrite(const QString &file, const QByteArray &bytes) {
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT

private:
    static QList<Damage> damage(TestNewsroom &newsroom) {
        Progress progress;
        return must(verifyNewsroom(*newsroom, progress));
    }
    static void run(TestNewsroom &newsroom, const QString &sql) {
        must(newsroom->database().each(sql, {}, [](const Database::Row &) { return true; }));
    }

private Q_SLOTS:
    void aBackupHoldsAllOfItAndComesBack() {
        TestNewsroom newsroom;
        Progress progress;
        QTemporaryDir folder;
        const QString file = folder.filePath(u"backup.sqlite"_s);
        newsroom.publish(u"Kept"_s);
        const Photo photo = must(newsroom->photos().add(picture(10), u"a.png"_s));
        QCOMPARE(photo.width, 8);
        const QString before = newsroom.everything();
        const BackupReport made = must(backUp(*newsroom, file, progress));
        QCOMPARE(made.articles, 1);
        QCOMPARE(made.bytes, QFileInfo(file).size());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"backup.sqlite"_s});
        newsroom.add(u"After the backup"_s);
        newsroom.close();
        QCOMPARE(must(restoreNewsroom(newsroom.folder(), file, progress)).articles, 1);
        newsroom.open();
        QCOMPARE(newsroom.everything(), before);
        QCOMPARE(must(newsroom->photos().bytes(photo.hash)), picture(10));
        QVERIFY(damage(newsroom).isEmpty());
        // what was there is aside, not gone
        const QStringList aside = QDir(newsroom.folder()).entryList({u"before-restore-*"_s});
        QCOMPARE(aside.size(), 1);
        QVERIFY(
            QFileInfo::exists(newsroom.folder() + u'/' + aside.first() + u"/newsroom.sqlite"_s));
    }

    void aBackupIsReadWhereThereWasNoNewsroom() {
        TestNewsroom newsroom;
        Progress progress;
        QTemporaryDir folder;
        newsroom.add(u"Moves house"_s);
        must(backUp(*newsroom, folder.filePath(u"b"_s), progress));
        const QString place = folder.filePath(u"new"_s);
        must(restoreNewsroom(place, folder.filePath(u"b"_s), progress));
        FakeClock clock;
        const auto there = must(Newsroom::open({place, u"Ada Marsh"_s}, clock));
        QCOMPARE(must(there->articles().count({})), 1);
    }

    void restoringIsRefusedWhileTheNewsroomIsOpen() {
        TestNewsroom newsroom;
        Progress progress;
        QTemporaryDir folder;
        must(backUp(*newsroom, folder.filePath(u"b"_s), progress));
        const auto refused = restoreNewsroom(newsroom.folder(), folder.filePath(u"b"_s), progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Newsroom);
        newsroom.add(u"Goes on"_s);
    }

    void aBadBackupChangesNothing_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("no backup");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("cut");
    }
    void aBadBackupChangesNothing() {
        QFETCH(QByteArray, bytes);
        TestNewsroom newsroom;
        Progress progress;
        QTemporaryDir folder;
        newsroom.add(u"Stays"_s);
        const QString file = folder.filePath(u"bad"_s);
        must(backUp(*newsroom, file, progress));
        const QByteArray whole = bytesOf(file);
        overwrite(file, bytes == "cut" ? whole.left(whole.size() / 2) : bytes);
        newsroom.close();
        const QByteArray before = bytesOf(newsroom.folder() + u"/newsroom.sqlite"_s);
        const auto refused = restoreNewsroom(newsroom.folder(), file, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Newsroom);
        QCOMPARE(bytesOf(newsroom.folder() + u"/newsroom.sqlite"_s), before);
        QVERIFY(QDir(newsroom.folder()).entryList({u"*restor*"_s}).isEmpty());
    }

    void aBackupThatCannotBeWrittenLeavesNoPart() {
        TestNewsroom newsroom;
        Progress progress;
        const auto refused = backUp(*newsroom, u"/nowhere/at/all"_s, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Output);
    }

    void verifySeesWhatWasChangedBehindItsBack_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a letter of a text")
            << u"UPDATE working_copy SET content = CAST(replace(content, 'dusk', 'dawn') AS BLOB)"_s;
        QTest::newRow("a letter of a live revision")
            << u"UPDATE revision SET content = CAST(substr(content, 1, length(content) - 40) || "
               "'x' || substr(content, length(content) - 38) AS BLOB)"_s;
        QTest::newRow("a headline in the list") << u"UPDATE article SET headline = 'x'"_s;
        QTest::newRow("a state") << u"UPDATE article SET state = 'draft'"_s;
        QTest::newRow("a tag") << u"DELETE FROM tag"_s;
        QTest::newRow("a link") << u"UPDATE link SET headline = 'x'"_s;
        QTest::newRow("an indexed text") << u"UPDATE search_text SET body = 'x'"_s;
        QTest::newRow("a live revision gone") << u"DELETE FROM revision"_s;
        QTest::newRow("a live seal") << u"UPDATE article SET live_seal = x'00'"_s;
        QTest::newRow("an entry slipped into the log")
            << u"INSERT INTO log (at, person, action, detail, hash) VALUES (0, '', 'x', '', x'00')"_s;
        QTest::newRow("a picture") << QString();
    }
    void verifySeesWhatWasChangedBehindItsBack() {
        QFETCH(QString, sql);
        TestNewsroom newsroom;
        newsroom.publish(u"Whole"_s);
        Progress progress;
        must(newsroom->searchIndex().drain(progress));
        const Photo photo = must(newsroom->photos().add(picture(20), u"a.png"_s));
        QCOMPARE(damage(newsroom).size(), 0);
        if (sql.isEmpty())
            overwrite(newsroom->photos().path(photo), picture(21));
        else
            run(newsroom, sql);
        QVERIFY(!damage(newsroom).isEmpty());
    }
};

STANDFIRST_TEST(BackupTest)
#include "BackupTest.moc"
