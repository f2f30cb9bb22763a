// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: program
#include "model/export/Exporters.h"
#include "tests/support/Program.h"
#include "tests/support/TestMain.h"
#include <QDirIterator>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

const QByteArray TwoPages = "SHARE\nCOPY LINK\n\nPOLITICS\n\nTown hall opens its doors again\n\n"
                            "After a year of work the hall of Arden is open to everybody.\n\n"
                            "The mayor opened the hall on Monday, a year after the fire.\n\n"
                            "“It was a long year,” she said to those who had waited outside.\n\n"
                            "The hall on Monday morning. Photo: Ada Roy / Harbour News\n\n"
                            "The work took two months longer than the council had planned.\n\n"
                            "READ ALSO: Ferry returns to the harbour\n\xc2\xa0\nTRANSPORT\n\n"
                            "Ferry returns to the harbour\n\n"
                            "The first crossing since the storm left on time on Monday.\n\n"
                            "Sixty people were on board when the ferry left the harbour.\n\n"
                            "The company promises four crossings a day until the autumn.\n\n"
                            "SHOW COMMENTS\n";

QHash<QString, QByteArray> filesIn(const QString &folder) {
    QHash<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

int blocksOf(const QJsonArray &body, const QString &type) {
    int count = 0;
    for (const QJsonValue block : body)
        count += block["type"_L1].toString() == type ? 1 : 0;
    return count;
}

} // namespace

/// Pages in, a site out, by the program itself; and the second time nothing changes.
class MainJobTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Program> m_program;

    QString reference() const {
        const QString shared = qEnvironmentVariable(
            "STANDFIRST_SHARED", QStringLiteral(STANDFIRST_SOURCE_DIR) + "/../shared"_L1);
        const QString file = shared + "/reference/two-pages.txt"_L1;
        return QFileInfo::exists(file) ? file : QString();
    }
    QJsonObject show(const QString &id) const {
        return m_program->run({u"show"_s, id, u"--json"_s}).objects().value(0);
    }

private Q_SLOTS:
    void init() { m_program = std::make_unique<Program>(); }

    void importPrintsIdAndHeadlineAndItsJsonHasItsKeys() {
        const QString page = m_program->file(u"pages.txt"_s, TwoPages);
        const auto text = m_program->run({u"import"_s, page});
        QVERIFY2(text.status == 0, text.err.constData());
        QCOMPARE(text.lines().size(), 2);
        QVERIFY(!QUuid::fromString(text.cells(0).value(0)).isNull());
        QCOMPARE(text.cells(0).value(1), u"Town hall opens its doors again"_s);
        QCOMPARE(text.cells(1).value(1), u"Ferry returns to the harbour"_s);
        const auto json = m_program->run({u"import"_s, page, u"--json"_s});
        QCOMPARE(json.objects().size(), 2);
        QCOMPARE(json.objects().value(0).keys(),
                 (QStringList{u"file"_s, u"headline"_s, u"id"_s, u"outcome"_s, u"warnings"_s}));
        QCOMPARE(json.objects().value(0).value("outcome"_L1).toString(), u"unchanged"_s);
        QCOMPARE(m_program->run({u"list"_s, u"--state"_s, u"draft"_s}).lines().size(), 2);
        QCOMPARE(m_program->run({u"search"_s, u"crossings"_s}).lines().size(), 1);
    }

    void standardInputAndAnotherSectionAreTaken() {
        const auto import =
            m_program->run({u"import"_s, u"-"_s, u"--section"_s, u"ARDEN"_s}, TwoPages);
        QVERIFY2(import.status == 0, import.err.constData());
        QCOMPARE(m_program->run({u"list"_s, u"--section"_s, u"Arden"_s}).lines().size(), 2);
    }

    void whatWasEditedHereIsNotOverwrittenUnlessAsked() {
        const QString page = m_program->file(u"pages.txt"_s, TwoPages);
        const QString id = m_program->run({u"import"_s, page}).cells(0).value(0);
        QCOMPARE(m_program->run({u"set"_s, id, u"kicker=Ours"_s}).status, 0);
        QByteArray changed = TwoPages;
        m_program->file(u"pages.txt"_s, changed.replace("two months", "three months"));
        const auto refused = m_program->run({u"import"_s, page});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("changed here since import"), refused.err.constData());
        QCOMPARE(show(id).value("kicker"_L1).toString(), u"Ours"_s);
        QCOMPARE(m_program->run({u"import"_s, page, u"--replace"_s}).status, 0);
        QVERIFY(m_program->run({u"show"_s, id}).out.contains("three months"));
    }

    void theSecondImportAndExportChangeNothing() {
        const QString page = m_program->file(u"pages.txt"_s, TwoPages),
                      site = m_program->path(u"out"_s);
        QCOMPARE(m_program->run({u"import"_s, u"--state"_s, u"published"_s, page}).status, 0);
        const QByteArray listed = m_program->run({u"list"_s, u"--json"_s}).out;
        const auto first = m_program->run({u"export"_s, u"--to"_s, site, u"--json"_s});
        QVERIFY2(first.status == 0, first.err.constData());
        const QHash<QString, QByteArray> files = filesIn(site);
        for (const auto &name : {u"index.html"_s, u"politics/index.html"_s, u"feed.xml"_s,
                                 u"politics/town-hall-opens-its-doors-again.html"_s, u"feed.json"_s,
                                 u"sitemap.xml"_s, u"style.css"_s})
            QVERIFY2(files.contains(name), qPrintable(name));
        QCOMPARE(first.objects().value(0).keys(),
                 (QStringList{u"article"_s, u"outcome"_s, u"path"_s}));
        QCOMPARE(m_program->run({u"import"_s, u"--state"_s, u"published"_s, page}).status, 0);
        QCOMPARE(m_program->run({u"list"_s, u"--json"_s}).out, listed);
        const auto second = m_program->run({u"export"_s, u"--to"_s, site});
        QCOMPARE(second.status, 0);
        QVERIFY2(second.out.startsWith("written 0\t"), second.out.constData());
        QCOMPARE(filesIn(site), files);
    }

    void theStoriesOfOnePageStandOnTheFrontPageInItsOrder() {
        QByteArray pages;
        for (int i = 1; i <= 6; ++i)
            pages += "POLITICS\n\nHall number " + QByteArray::number(i) +
                     " opens again\n\nAfter a year of work it is open to everybody.\n\n"
                     "The mayor opened the hall on Monday, a year after the fire.\n\n\xc2\xa0\n";
        const auto import =
            m_program->run({u"import"_s, u"--state"_s, u"published"_s, u"-"_s}, pages);
        QCOMPARE(import.lines().size(), 6);
        for (const auto &option : {u""_s, u"--drafts"_s}) {
            const QString site = m_program->path(u"out"_s + option);
            QStringList words{u"export"_s, u"--to"_s, site};
            if (!option.isEmpty())
                words << option;
            QCOMPARE(m_program->run(words).status, 0);
            const QByteArray front = filesIn(site).value(u"index.html"_s);
            qsizetype last = 0;
            for (int i = 1; i <= 6; ++i) {
                const qsizetype at = front.indexOf("hall-number-" + QByteArray::number(i));
                QVERIFY2(at > last, front.constData());
                last = at;
            }
        }
    }

    void countedThingsAreSaidAsPeopleSayThem() {
        const auto warnings = [&](const QByteArray &page, const QString &to) {
            const QString name = m_program->file(to + u".txt"_s, page);
            if (m_program->run({u"import"_s, u"--state"_s, u"published"_s, name}).status != 0)
                return QByteArray("not imported");
            return m_program->run({u"export"_s, u"--to"_s, m_program->path(to)}).err;
        };
        const QByteArray one = warnings(TwoPages, u"one"_s);
        QVERIFY2(one.contains("warning: 1 photo without a file"), one.constData());
        QVERIFY2(!one.contains("(s)"), one.constData());
        QByteArray more = TwoPages;
        more.replace("two months", "three months")
            .replace("READ ALSO:",
                     "The hall by night. Photo: Ada Roy / Harbour News\n\nREAD ALSO:");
        const QByteArray two = warnings(more, u"two"_s);
        QVERIFY2(two.contains("warning: 2 photos without a file"), two.constData());
        QVERIFY2(!two.contains("(s)"), two.constData());
    }

    void aDraftAndAnEditAfterPublicationAreInNoOutput() {
        const QString page = m_program->file(u"pages.txt"_s, TwoPages);
        const QString id =
            m_program->run({u"import"_s, u"--state"_s, u"published"_s, page}).cells(0).value(0);
        QCOMPARE(m_program->run({u"set"_s, id, u"headline=Xylophone stolen"_s}).status, 0);
        QCOMPARE(m_program->run({u"new"_s, u"headline=Xylophone found"_s}).status, 0);
        for (const auto &exporter : allExporters()) {
            const QString format = exporter->name();
            const QString to = m_program->path(format);
            const auto done = m_program->run({u"export"_s, u"--to"_s, to, u"--format"_s, format});
            QVERIFY2(done.status == 0, done.err.constData());
            for (const QByteArray &bytes : filesIn(to))
                QVERIFY(!bytes.contains("Xylophone"));
        }
        const QString draft = m_program->run({u"list"_s}).cells().first();
        const auto refused = m_program->run(
            {u"export"_s, u"--to"_s, m_program->path(u"one"_s), u"--article"_s, draft});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.errors().size(), 1);
    }

    void aFolderWithForeignFilesIsRefused() {
        const QString site = m_program->path(u"out"_s);
        QVERIFY(QDir().mkpath(site));
        m_program->file(u"out/thesis.txt"_s, "years of work");
        const auto refused = m_program->run({u"export"_s, u"--to"_s, site});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.errors().size(), 1);
        QCOMPARE(filesIn(site).size(), 1);
        QCOMPARE(m_program->run({u"export"_s, u"--to"_s, site, u"--force"_s}).status, 0);
        QCOMPARE(filesIn(site).value(u"thesis.txt"_s), QByteArray("years of work"));
    }

    /// The table of the reference's README, line by line.
    void theReferenceComesOutAsItsTableSays() {
        if (reference().isEmpty())
            QSKIP("the reference pages are not here (STANDFIRST_SHARED)");
        QFile source(reference());
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n');
        const auto line = [&](int number) {
            return lines.value(number - 1).replace(QChar::Nbsp, u' ').simplified();
        };
        const auto import =
            m_program->run({u"import"_s, u"--state"_s, u"published"_s, reference()});
        QVERIFY2(import.status == 0, import.err.constData());
        QCOMPARE(import.lines().size(), 2);
        const QJsonObject one = show(import.cells(0).first()), two = show(import.cells(1).first());
        QCOMPARE(one.value("state"_L1).toString(), u"published"_s);
        QCOMPARE(one.value("section"_L1).toString(), u"POLITICS"_s);
        QCOMPARE(two.value("section"_L1).toString(), u"TERRORISM"_s);
        QCOMPARE(one.value("headline"_L1).toString(), line(6));
        QCOMPARE(two.value("headline"_L1).toString(), line(46));
        QCOMPARE(one.value("standfirst"_L1).toString(), line(8));
        QCOMPARE(two.value("standfirst"_L1).toString(), line(48));
        QVERIFY(one.value("lead"_L1).isNull());
        QCOMPARE(two.value("lead"_L1)["alt"_L1].toString(), line(50));
        const QJsonArray first = one.value("body"_L1).toArray(),
                         second = two.value("body"_L1).toArray();
        QCOMPARE(first.size(), 16);
        QCOMPARE(blocksOf(first, u"paragraph"_s), 14);
        QCOMPARE(first.at(6)["credit"_L1].toString(), u"Jung Yeon-je / AFP"_s);
        QVERIFY(first.at(6)["photo"_L1].isNull());
        QCOMPARE(first.at(15)["type"_L1].toString(), u"readAlso"_s);
        QCOMPARE(second.size(), 11);
        QCOMPARE(blocksOf(second, u"paragraph"_s), 10);
        QCOMPARE(second.at(5)["type"_L1].toString(), u"readAlso"_s);
        QVERIFY(second.at(5)["article"_L1].isNull());
    }
};

STANDFIRST_TEST(MainJobTest)
#include "MainJobTest.moc"
