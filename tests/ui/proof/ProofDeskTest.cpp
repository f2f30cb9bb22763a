// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/ProofDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/BackgroundWork.h"
#include "ui/Notice.h"
#include "ui/frame/Tabs.h"
#include "ui/proof/ProofDialog.h"
#include <QCheckBox>
#include <QFileDialog>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

/// A proof by keys, and what stands in its PDF.
class ProofDeskTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_robot;

    static Article longArticle() {
        Article article = sampleArticle(u"Ferry returns after nine days"_s);
        article.slug = u"ferry-returns"_s;
        article.notes = u"Call the harbour master"_s;
        for (int i = 0; i < 60; ++i)
            article.body.push_back(Block{Paragraph{plain(
                u"Paragraph %1 of the story says that the boat came in with bread, post and three "
                "passengers who had waited on the island for nine days."_s.arg(i))}});
        return article;
    }

    void open(const Article &article) {
        const ArticleId id = must((*m_newsroom)->articles().add(article)).article.id;
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
        m_robot->window().tabs().openAndWrite(id);
        QVERIFY(Robot::until([this] { return m_robot->window().tabs().article() != nullptr; }));
    }

    QString make(const std::function<void()> &choose = {}) {
        // The offscreen platform activates nothing by itself.
        QApplication::setActiveWindow(&m_robot->window());
        m_robot->find("body")->setFocus();
        m_robot->press("Ctrl+P");
        if (!Robot::until([this] { return m_robot->find("proof") != nullptr; }))
            qFatal("no dialog");
        if (choose)
            choose();
        m_robot->shot("proof-dialog", m_robot->find("proof"));
        m_robot->find<QPushButton>("proof-pdf")->click();
        const QString file = m_state->filePath(u"proof.pdf"_s);
        auto *picker = m_robot->find<QFileDialog>("proof-file");
        Q_EMIT picker->fileSelected(file);
        picker->close();
        if (!Robot::until(
                [&] { return QFileInfo::exists(file) && m_robot->find("proof") == nullptr; }))
            qFatal("no proof");
        return file;
    }

    /// Laid out as on paper; "" when the program is not here.
    static QString textOf(const QString &file) {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput())
                                        : QString();
    }

private Q_SLOTS:
    void init() {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
    }

    void aProofSaysTheWholeArticleWithItsHeadOnEachPage() {
        open(longArticle());
        const QString file = make();
        const QString text = textOf(file);
        const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 3);
        for (int i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(u"ferry-returns · Draft"_s));
            QVERIFY(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        }
        QVERIFY(pages.first().contains(u"Ferry returns after nine days"_s));
        QVERIFY(pages.first().contains(u"Credit:"_s));
        for (int i = 0; i < 60; ++i)
            QVERIFY(text.contains(u"Paragraph %1 of the story"_s.arg(i)));
        QVERIFY(!text.contains(u"Call the harbour master"_s));
        QFile::copy(file, qEnvironmentVariable("STANDFIRST_SHOTS") + u"/proof.pdf"_s);
    }

    void linesAreNumberedFromFirstToLastUnlessNotWanted() {
        open(longArticle());
        static const QRegularExpression numbered(u"^\\s*(\\d+)\\s+\\S"_s,
                                                 QRegularExpression::MultilineOption);
        auto found = numbered.globalMatch(textOf(make()));
        int next = 0;
        while (found.hasNext())
            QCOMPARE(found.next().captured(1).toInt(), ++next);
        QVERIFY(next > 100);
        QFile::remove(m_state->filePath(u"proof.pdf"_s));
        const QString plainOne =
            make([this] { m_robot->find<QCheckBox>("proof-numbers")->click(); });
        const QString text = textOf(plainOne);
        QVERIFY(text.contains(u"Paragraph 59"_s));
        QVERIFY(!numbered.match(text).hasMatch());
    }

    void singleSpacingTakesFewerPages() {
        open(longArticle());
        const qsizetype wide = textOf(make()).count(u'\f');
        QFile::remove(m_state->filePath(u"proof.pdf"_s));
        const QString narrow = make([this] { m_robot->find<QCheckBox>("proof-double")->click(); });
        QVERIFY(textOf(narrow).contains(u"Paragraph 59"_s));
        QVERIFY(textOf(narrow).count(u'\f') < wide);
    }

    void notesAreInItWhenAskedForAndOnlyThisOnce() {
        open(longArticle());
        const QString with = make([this] { m_robot->find<QCheckBox>("proof-notes")->click(); });
        QVERIFY(textOf(with).contains(u"Notes: Call the harbour master"_s));
        QFile::remove(with);
        const QString without = textOf(make());
        QVERIFY(without.contains(u"Paragraph 59"_s));
        QVERIFY(!without.contains(u"Call the harbour master"_s));
    }

    void aProofThatIsStoppedIsNotSaidToBeThere() {
        open(longArticle());
        m_robot->press("Ctrl+P");
        QVERIFY(Robot::until([this] { return m_robot->find("proof") != nullptr; }));
        m_robot->find<QPushButton>("proof-pdf")->click();
        auto *picker = m_robot->find<QFileDialog>("proof-file");
        Q_EMIT picker->fileSelected(m_state->filePath(u"proof.pdf"_s));
        picker->close();
        auto *work = m_robot->window().findChild<BackgroundWork *>();
        QVERIFY(work->busy());
        work->stopAll();
        QVERIFY(Robot::until([&] { return !work->busy(); }));
        QVERIFY(!QFileInfo::exists(m_state->filePath(u"proof.pdf"_s)));
        QVERIFY(!m_robot->window().findChild<Notice *>()->isVisible());
    }

    void aProofThatCannotBeWrittenIsSaidAndNothingIsLeft() {
        open(longArticle());
        m_robot->press("Ctrl+P");
        QVERIFY(Robot::until([this] { return m_robot->find("proof") != nullptr; }));
        Q_EMIT m_robot->find<ProofDialog>("proof")->pdfWanted({}, u"/nowhere/at/all/proof.pdf"_s);
        auto *notice = m_robot->window().tabs().findChild<Notice *>();
        QVERIFY(Robot::until([&] { return notice->topic() == u"proof"_s; }));
        QVERIFY(notice->sentence().contains(u"another place"_s));
    }
};

STANDFIRST_TEST(ProofDeskTest)
#include "ProofDeskTest.moc"
