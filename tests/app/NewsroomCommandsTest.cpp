// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: program
#include "tests/support/Program.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

/// The commands for the newsroom as a whole.
class NewsroomCommandsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Program> m_program;

private Q_SLOTS:
    void init() { m_program = std::make_unique<Program>(); }

    void settingsAreListedShownAndSetAllOrNone() {
        QCOMPARE(m_program->run({u"settings"_s}).lines().size(), 12);
        QCOMPARE(
            m_program->run({u"settings"_s, u"name=The Harbour News"_s, u"headlineMax=60"_s}).out,
            QByteArray("name\tThe Harbour News\nheadlineMax\t60\n"));
        const auto wrong =
            m_program->run({u"settings"_s, u"name=Other"_s, u"url=ftp://example.org"_s});
        QCOMPARE(wrong.status, 1);
        QCOMPARE(wrong.errors().size(), 1);
        QCOMPARE(m_program->run({u"settings"_s, u"name"_s}).out,
                 QByteArray("name\tThe Harbour News\n"));
        QCOMPARE(m_program->run({u"settings"_s, u"colour=red"_s}).status, 2);
    }

    void sectionsAreAddedChangedAndMerged() {
        QCOMPARE(m_program->run({u"sections"_s, u"add"_s, u"POLITICS"_s}).status, 0);
        QCOMPARE(m_program->run({u"sections"_s, u"add"_s, u"POLITIC"_s}).status, 0);
        QCOMPARE(m_program->run({u"sections"_s, u"add"_s, u"politics"_s}).status, 1);
        const auto set = m_program->run({u"sections"_s, u"set"_s, u"politics"_s, u"order=7"_s,
                                         u"description=Town hall"_s, u"--json"_s});
        QVERIFY2(set.status == 0, set.err.constData());
        QCOMPARE(set.objects().value(0).value("label"_L1).toString(), u"POLITICS"_s);
        QCOMPARE(set.objects().value(0).value("order"_L1).toInt(), 7);
        QCOMPARE(m_program->run({u"new"_s, u"headline=A"_s, u"section=POLITIC"_s}).status, 0);
        QCOMPARE(m_program->run({u"sections"_s, u"merge"_s, u"POLITIC"_s, u"POLITICS"_s}).status,
                 0);
        QCOMPARE(m_program->run({u"list"_s}).cells().value(2), u"POLITICS"_s);
        QCOMPARE(m_program->run({u"sections"_s, u"set"_s, u"WEATHER"_s, u"order=1"_s}).status, 1);
    }

    void aSnippetIsSetFromAFileShownReplacedAndRemoved() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"help.md"_s);
        const auto write = [&path](const QByteArray &text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write("## Help\n\nCall **0000**.\n"));
        QCOMPARE(m_program->run({u"snippets"_s, u"set"_s, u"Helpline"_s, path}).status, 0);
        QVERIFY(write("Write to us.\n"));
        QCOMPARE(m_program->run({u"snippets"_s, u"set"_s, u"helpline"_s, path}).status, 0);
        const auto shown = m_program->run({u"snippets"_s, u"show"_s, u"HELPLINE"_s, u"--json"_s});
        QCOMPARE(shown.objects().value(0).value("text"_L1).toString(), u"Write to us.\n"_s);
        QCOMPARE(m_program->run({u"snippets"_s}).lines().size(), 1);
        QVERIFY(write(" "));
        QCOMPARE(m_program->run({u"snippets"_s, u"set"_s, u"Empty"_s, path}).status, 1);
        QCOMPARE(m_program->run({u"snippets"_s, u"remove"_s, u"Helpline"_s}).status, 0);
        QCOMPARE(m_program->run({u"snippets"_s, u"remove"_s, u"Helpline"_s}).status, 1);
        QCOMPARE(m_program->run({u"snippets"_s, u"add"_s, u"x"_s}).status, 2);
    }

    void rulesOfStyleAreTriedAddedSwitchedOffAndReset() {
        const QString id =
            m_program->run({u"new"_s, u"headline=The Portelms ferry"_s}).cells().first();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"rules.toml"_s);
        const auto write = [&](const QByteArray &text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write("[[rule]]\nid = \"port-elms\"\nwords = [\"Portelms\"]\nsuggestions = [\"Port "
                      "Elms\"]\n"));
        const auto tried = m_program->run({u"rules"_s, u"try"_s, path, u"--json"_s});
        QCOMPARE(tried.status, 0);
        QCOMPARE(tried.objects().value(0).value("article"_L1).toString(), id);
        QVERIFY(tried.err.contains("1 of 1"));
        QVERIFY(!m_program->run({u"check"_s, id}).out.contains("port-elms"));
        QCOMPARE(m_program->run({u"rules"_s, u"add"_s, path}).status, 0);
        QVERIFY(m_program->run({u"check"_s, id}).out.contains("house-rules:port-elms"));
        QCOMPARE(m_program->run({u"rules"_s, u"set"_s, u"port-elms"_s, u"level=error"_s}).status,
                 0);
        QVERIFY(m_program->run({u"check"_s, id}).out.contains("error\thouse-rules:port-elms"));
        QVERIFY(m_program->run({u"rules"_s, u"show"_s}).out.contains("[\"Portelms\"]"));
        QCOMPARE(m_program->run({u"rules"_s, u"set"_s, u"port-elms"_s, u"off=true"_s}).status, 0);
        QVERIFY(!m_program->run({u"check"_s, id}).out.contains("port-elms"));
        QCOMPARE(m_program->run({u"rules"_s, u"reset"_s, u"port-elms"_s}).status, 0);
        QCOMPARE(m_program->run({u"rules"_s, u"reset"_s, u"port-elms"_s}).status, 1);
        QVERIFY(write("[[rule]]\nid = \"x\"\nwords = 3\n"));
        const auto bad = m_program->run({u"rules"_s, u"add"_s, path});
        QCOMPARE(bad.status, 1);
        QVERIFY(bad.err.contains("line 3"));
        QCOMPARE(m_program->run({u"rules"_s, u"set"_s, u"very-unique"_s, u"colour=red"_s}).status,
                 2);
    }

    void peopleAreAddedChangedAndRemovedAndAnUnknownOneIsRefused() {
        QCOMPARE(m_program->run({u"people"_s, u"add"_s, u"Ada Roy"_s}).status, 0);
        const auto set = m_program->run(
            {u"people"_s, u"set"_s, u"ada roy"_s, u"roles=journalist"_s, u"email=a@example.org"_s});
        QVERIFY2(set.status == 0, set.err.constData());
        QCOMPARE(set.cells().value(4), u"journalist"_s);
        QCOMPARE(m_program->run({u"people"_s, u"set"_s, u"Ada Roy"_s, u"roles=boss"_s}).status, 1);
        QCOMPARE(m_program->run({u"--person"_s, u"Ada Roy"_s, u"list"_s}).status, 0);
        const auto unknown = m_program->run({u"--person"_s, u"Nobody"_s, u"list"_s});
        QCOMPARE(unknown.status, 1);
        QCOMPARE(unknown.errors().size(), 1);
        m_program->environment.insert(u"STANDFIRST_PERSON"_s, u"Nobody"_s);
        QCOMPARE(m_program->run({u"list"_s}).status, 1);
        m_program->environment.remove(u"STANDFIRST_PERSON"_s);
        QCOMPARE(m_program->run({u"people"_s, u"remove"_s, u"Ada Roy"_s}).status, 0);
        QVERIFY(!m_program->run({u"people"_s}).out.contains("Ada Roy"));
    }

    void theLogTellsWhoDidWhat() {
        const QString id = m_program->run({u"new"_s, u"headline=Ferry"_s}).cells().first();
        QCOMPARE(m_program->run({u"people"_s, u"add"_s, u"Ada Roy"_s}).status, 0);
        QCOMPARE(m_program
                     ->run({u"--person"_s, u"Ada Roy"_s, u"set"_s, id,
                            u"headline=Ferry, \"free\" again"_s})
                     .status,
                 0);
        const auto edits = m_program->run(
            {u"log"_s, u"--article"_s, id, u"--field"_s, u"headline"_s, u"--json"_s});
        QVERIFY2(edits.status == 0, edits.err.constData());
        QCOMPARE(edits.objects().size(), 1);
        const QJsonObject edit = edits.objects().first();
        QCOMPARE(edit.value("person"_L1).toString(), u"Ada Roy"_s);
        QCOMPARE(edit.value("article"_L1).toString(), id);
        QVERIFY(edit.value("origin"_L1).toString().startsWith(u"command line on "));
        QCOMPARE(m_program->run({u"log"_s}).cells().value(1), u"Ada Roy"_s);
        const auto table = m_program->run({u"log"_s, u"--csv"_s}).lines();
        QCOMPARE(table.value(0), u"at,person,origin,action,article,fields,detail"_s);
        QVERIFY(table.value(1).contains(u"\"Ada Roy\",\"command line on "_s));
        QCOMPARE(m_program->run({u"log"_s, u"--article"_s, u"nowhere"_s}).status, 1);
    }

    void theLogTellsWhoChangedItOnThatDay() {
        const QString id = m_program->run({u"new"_s, u"headline=Ferry"_s}).cells().first();
        QCOMPARE(m_program->run({u"people"_s, u"add"_s, u"Ada Roy"_s}).status, 0);
        m_program->run({u"--person"_s, u"Ada Roy"_s, u"set"_s, id, u"headline=Ferry again"_s});
        const auto entries = [&](const QStringList &of) {
            return m_program->run(QStringList{u"log"_s, u"--article"_s, id} + of).lines().size();
        };
        const auto all = entries({});
        QCOMPARE(entries({u"--by"_s, u"Ada Roy"_s}), 1);
        QCOMPARE(entries({u"--action"_s, u"edit"_s}), 1);
        QCOMPARE(entries({u"--since"_s, u"2020-01-01T00:00:00"_s}), all);
        QCOMPARE(entries({u"--until"_s, u"2020-01-01T00:00:00"_s}), 0);
        const auto wrong = m_program->run({u"log"_s, u"--since"_s, u"Tuesday"_s});
        QCOMPARE(wrong.status, 1);
        QVERIFY(wrong.err.contains("Tuesday"));
    }

    void anExportStandsInTheLogOnceForWhatItChanged() {
        const auto exports = [&] {
            int count = 0;
            for (const QJsonObject &entry : m_program->run({u"log"_s, u"--json"_s}).objects())
                count += entry.value("action"_L1).toString() == u"export";
            return count;
        };
        QCOMPARE(m_program->run({u"new"_s, u"headline=Ferry"_s}).status, 0);
        for (int time = 0; time < 2; ++time) {
            QCOMPARE(m_program->run({u"export"_s, u"--to"_s, m_program->path(u"site"_s)}).status,
                     0);
            QCOMPARE(exports(), 1);
        }
    }

    void aBackupBringsEverythingBack() {
        const QString id = m_program->run({u"new"_s, u"headline=Ferry"_s}).cells().first();
        QCOMPARE(m_program->run({u"attach"_s, id, m_program->picture(u"p.png"_s)}).status, 0);
        const QString file = m_program->path(u"copy.sqlite"_s);
        const auto backup = m_program->run({u"backup"_s, file, u"--json"_s});
        QVERIFY2(backup.status == 0, backup.err.constData());
        const QJsonObject told = backup.objects().value(0);
        QCOMPARE(told.keys(), (QStringList{u"articles"_s, u"bytes"_s, u"file"_s}));
        QCOMPARE(told.value("articles"_L1).toInt(), 1);
        QCOMPARE(told.value("bytes"_L1).toInteger(), QFileInfo(file).size());
        const QByteArray before = m_program->run({u"show"_s, id, u"--json"_s}).out;
        QCOMPARE(m_program->run({u"set"_s, id, u"headline=Lost"_s}).status, 0);
        const auto restore = m_program->run({u"restore"_s, file, u"--json"_s});
        QVERIFY2(restore.status == 0, restore.err.constData());
        QCOMPARE(m_program->run({u"show"_s, id, u"--json"_s}).out, before);
        QCOMPARE(m_program->run({u"verify"_s}).status, 0);
        const auto wrong = m_program->run({u"restore"_s, m_program->picture(u"q.png"_s)});
        QVERIFY(wrong.status == 1 || wrong.status == 3);
        QCOMPARE(wrong.errors().size(), 1);
        QCOMPARE(m_program->run({u"show"_s, id, u"--json"_s}).out, before);
    }

    void verifyFindsAFlippedPictureAndMakesNoNewsroom() {
        QCOMPARE(m_program->run({u"verify"_s}).status, 1);
        QVERIFY(!QFileInfo::exists(m_program->newsroom()));
        const QString id = m_program->run({u"new"_s, u"headline=Ferry"_s}).cells().first();
        QCOMPARE(m_program->run({u"attach"_s, id, m_program->picture(u"p.png"_s)}).status, 0);
        QCOMPARE(m_program->run({u"verify"_s}).status, 0);
        const QDir photos(m_program->newsroom() + "/photos"_L1);
        const QStringList names = photos.entryList(QDir::Files);
        QCOMPARE(names.size(), 1);
        QFile photo(photos.filePath(names.first()));
        photo.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(photo.open(QIODevice::ReadWrite) && photo.seek(40) && photo.write("!") == 1);
        photo.close();
        const auto verify = m_program->run({u"verify"_s, u"--json"_s});
        QCOMPARE(verify.status, 3);
        QCOMPARE(verify.objects().value(0).keys(), (QStringList{u"object"_s, u"problem"_s}));
    }
};

STANDFIRST_TEST(NewsroomCommandsTest)
#include "NewsroomCommandsTest.moc"
