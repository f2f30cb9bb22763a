// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/store/Dialect.h"
#include "model/store/Migrations.h"
#include "model/store/PersonStore.h"
#include "model/store/WriteLock.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QDir>
#include <QSqlError>
#include <sys/mount.h>
#include <unistd.h>
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &file) {
    QFile bytes(file);
    return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray("unreadable");
}

void write(const QString &file, const QByteArray &bytes) {
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

/// Another program's hand on a database file.
void sql(const QString &file, const QStringList &statements) {
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other program"_s);
        other.setDatabaseName(file);
        QVERIFY(other.open());
        for (const QString &statement : statements) {
            QSqlQuery query(other);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"other program"_s);
}

/// A file system of its own, gone with the test; needs root.
class Mount {
public:
    Mount(const QString &at, const char *options) : m_at(QFile::encodeName(at)) {
        m_there = ::mount("tmpfs", m_at.constData(), "tmpfs", 0, options) == 0;
    }
    ~Mount() {
        if (m_there)
            ::umount2(m_at.constData(), MNT_DETACH);
    }
    bool readOnly() const {
        return ::mount("tmpfs", m_at.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    bool there() const { return m_there; }

private:
    QByteArray m_at;
    bool m_there = false;
};

} // namespace

class NewsroomTest : public QObject {
    Q_OBJECT

private:
    FakeClock m_clock;

    /// Opening is refused in words, and the file stays byte for byte.
    void refusedAndUntouched(const QString &folder, const QString &word) {
        const QByteArray before = bytesOf(folder + u"/newsroom.sqlite"_s);
        const auto opened = Newsroom::open({folder, u"Ada Marsh"_s}, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Newsroom);
        QVERIFY2(opened.error().text.contains(word), qPrintable(opened.error().text));
        QCOMPARE(bytesOf(folder + u"/newsroom.sqlite"_s), before);
    }

private Q_SLOTS:
    void eachStepOfTheSchemaHasANumberOfItsOwn() {
        // Of two with one number only the first would ever be taken.
        QStringList numbers;
        for (const QString &file :
             QDir(Dialect::schemaFolder()).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
            numbers << file.left(3);
        QCOMPARE(numbers.removeDuplicates(), 0);
        QCOMPARE(numbers.last().toInt(), Migrations::newest());
        QCOMPARE(numbers.size(), Migrations::newest());
    }

    void aFileIsNoFolder() {
        QTemporaryDir folder;
        write(folder.filePath(u"file"_s), "text");
        const auto opened = Newsroom::open({folder.filePath(u"file"_s)}, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Newsroom);
        QCOMPARE(bytesOf(folder.filePath(u"file"_s)), QByteArray("text"));
    }

    void whereNoneIsToBeMadeThereIsNone() {
        QTemporaryDir folder;
        NewsroomPlace place{folder.filePath(u"none"_s)};
        place.create = false;
        QCOMPARE(Newsroom::open(place, m_clock).error().kind, Error::Kind::NotFound);
        QVERIFY(!QFileInfo::exists(place.folder));
    }

    void aTextFileIsNotANewsroom() {
        QTemporaryDir folder;
        write(folder.filePath(u"newsroom.sqlite"_s), QByteArray("a letter ").repeated(100));
        refusedAndUntouched(folder.path(), u"not a Standfirst newsroom"_s);
    }

    void anotherProgramsDatabaseIsNotANewsroom() {
        QTemporaryDir folder;
        sql(folder.filePath(u"newsroom.sqlite"_s), {u"CREATE TABLE recipe (name TEXT)"_s});
        refusedAndUntouched(folder.path(), u"not a Standfirst newsroom"_s);
    }

    void aDamagedFileSaysSoAndNamesTheWayOut() {
        TestNewsroom newsroom;
        newsroom.add(u"There"_s);
        newsroom.close();
        const QString file = newsroom.folder() + u"/newsroom.sqlite"_s;
        QByteArray bytes = bytesOf(file);
        std::fill(bytes.begin() + 100, bytes.end(), 'x'); // the header is whole, no page is
        write(file, bytes);
        refusedAndUntouched(newsroom.folder(), u"damaged"_s);
    }

    void aNewerNewsroomIsRefusedWithItsVersion() {
        TestNewsroom newsroom;
        newsroom.close();
        const int newer = Migrations::newest() + 7;
        sql(newsroom.folder() + u"/newsroom.sqlite"_s,
            {Dialect::writeVersion(newer),
             u"UPDATE meta SET value = '%1' WHERE name = 'min_reader'"_s.arg(newer)});
        refusedAndUntouched(newsroom.folder(), QString::number(newer));
    }

    void aNewerNewsroomThatMayBeReadOpensReadOnly() {
        TestNewsroom newsroom;
        const WorkingCopy copy = newsroom.add(u"There"_s);
        newsroom.close();
        sql(newsroom.folder() + u"/newsroom.sqlite"_s,
            {Dialect::writeVersion(Migrations::newest() + 1)});
        newsroom.open();
        QVERIFY(newsroom->readOnly());
        QCOMPARE(must(newsroom->articles().load(copy.article.id)).article, copy.article);
        QCOMPARE(newsroom->articles().add(sampleArticle(u"No"_s)).error().kind,
                 Error::Kind::Newsroom);
    }

    void aTriggerOfAnotherHandIsRefused() {
        TestNewsroom newsroom;
        newsroom.close();
        sql(newsroom.folder() + u"/newsroom.sqlite"_s,
            {u"CREATE TRIGGER foreign_hand AFTER INSERT ON article BEGIN DELETE FROM tag; END"_s});
        const auto opened = Newsroom::open(newsroom.place(), m_clock);
        QVERIFY(!opened);
        QVERIFY(opened.error().text.contains(u"foreign_hand"));
    }

    void theLogCannotBeRewritten() {
        TestNewsroom newsroom;
        newsroom.add(u"Logged"_s);
        const auto nothing = [](const Database::Row &) { return true; };
        QVERIFY(!newsroom->database().each(u"UPDATE log SET person = 'x'"_s, {}, nothing));
        QVERIFY(!newsroom->database().each(u"DELETE FROM log"_s, {}, nothing));
    }

    void theFirstToOpenIsItsFirstPersonAndLaterNamesMustBeKnown() {
        TestNewsroom newsroom;
        QCOMPARE(newsroom->person().name, u"Ada Marsh"_s);
        NewsroomPlace stranger{newsroom.folder(), u"Mallory"_s};
        const auto refused = Newsroom::open(stranger, m_clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY(refused.error().text.contains(u"people add"));
        Person known;
        known.name = u"Mallory"_s;
        must(newsroom->people().add(known));
        QVERIFY(Newsroom::open(stranger, m_clock).ok());
        QVERIFY(Newsroom::open({newsroom.folder()}, m_clock).ok()); // the system's user
    }

    void aReadOnlyDiskOpensReadOnly() {
        QTemporaryDir folder;
        Mount disk(folder.path(), "size=16m");
        if (!disk.there())
            QSKIP("needs the right to mount a file system");
        const QString place = folder.filePath(u"newsroom"_s);
        QByteArray before;
        {
            auto newsroom = must(Newsroom::open({place, u"Ada Marsh"_s}, m_clock));
            must(newsroom->articles().add(sampleArticle(u"There"_s)));
        }
        before = bytesOf(place + u"/newsroom.sqlite"_s);
        QVERIFY(disk.readOnly());
        const auto newsroom = must(Newsroom::open({place, u"Ada Marsh"_s}, m_clock));
        QVERIFY(newsroom->readOnly());
        QCOMPARE(must(newsroom->articles().count({})), 1);
        QCOMPARE(newsroom->articles().add(sampleArticle(u"No"_s)).error().kind,
                 Error::Kind::Newsroom);
        QCOMPARE(bytesOf(place + u"/newsroom.sqlite"_s), before);
    }

    void aFullDiskLosesNothingAndWorkGoesOnWhenThereIsRoom() {
        QTemporaryDir folder;
        Mount disk(folder.path(), "size=6m");
        if (!disk.there())
            QSKIP("needs the right to mount a file system");
        const auto newsroom =
            must(Newsroom::open({folder.filePath(u"newsroom"_s), u"Ada Marsh"_s}, m_clock));
        const WorkingCopy copy = must(newsroom->articles().add(sampleArticle(u"There"_s)));
        write(folder.filePath(u"ballast"_s), QByteArray(5 << 20, 'x'));
        Article large = copy.article;
        large.notes = QString(3 << 20, u'n');
        const auto refused = newsroom->articles().save(large, copy.save);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Newsroom);
        QVERIFY2(refused.error().text.contains(u"full"), qPrintable(refused.error().text));
        QCOMPARE(must(newsroom->articles().load(copy.article.id)).article, copy.article);
        QVERIFY(QFile::remove(folder.filePath(u"ballast"_s)));
        Article edited = copy.article;
        edited.headline = u"There again"_s;
        QVERIFY(newsroom->articles().save(edited, copy.save).ok());
    }

    void theTwoSchemasHaveTheSameTablesAndColumns() {
        const auto tables = [](const QString &engine) {
            QStringList lines;
            const QDir folder(QStringLiteral(STANDFIRST_SOURCE_DIR) + u"/resources/schema/"_s +
                              engine);
            for (const QString &file : folder.entryList(QDir::Files, QDir::Name)) {
                lines << file;
                const QString text = QString::fromUtf8(bytesOf(folder.filePath(file)));
                static const QRegularExpression table(u"CREATE TABLE (\\w+) \\(([^;]*)\\)[^)]*;"_s);
                static const QRegularExpression column(u"^  ([a-z_]+) [A-Z]"_s,
                                                       QRegularExpression::MultilineOption);
                for (auto made = table.globalMatch(text); made.hasNext();) {
                    const auto match = made.next();
                    for (auto name = column.globalMatch(match.captured(2)); name.hasNext();)
                        lines << match.captured(1) + u'.' + name.next().captured(1);
                }
                static const QRegularExpression added(u"ALTER TABLE (\\w+ ADD COLUMN \\w+) "_s);
                for (auto more = added.globalMatch(text); more.hasNext();)
                    lines << more.next().captured(1);
            }
            return lines;
        };
        QVERIFY(tables(u"sqlite"_s).size() > 100);
        QVERIFY(tables(u"sqlite"_s).contains(u"revision ADD COLUMN base"_s));
        QCOMPARE(tables(u"sqlite"_s), tables(u"postgresql"_s));
    }
};

STANDFIRST_TEST(NewsroomTest)
#include "NewsroomTest.moc"
