// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/WritingAids.h"
#include "model/store/WordStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/TinyDictionary.h"
#include "tests/support/window/Robot.h"
#include "ui/Notice.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/SpellMarks.h"
#include "ui/frame/Tabs.h"
#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

Article drafted(const QString &text, const QString &language = u"en-GB"_s) {
    Article article;
    article.headline = u"The ferry"_s;
    article.language = language;
    article.body = {Block{Paragraph{{{text, {}}}}}};
    return article;
}

} // namespace

/// Spelling and typography in the whole window, by keys.
class WritingAidsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_state{};
    TinyDictionary m_tiny{};
    std::unique_ptr<TestNewsroom> m_newsroom{};
    std::unique_ptr<Robot> m_robot{};

    Notice &notice() { return *m_robot->window().findChild<Notice *>(); }
    BodyEdit &body() { return *m_robot->window().tabs().editor()->findChild<BodyEdit *>(); }
    QString text() { return plainText(m_robot->window().tabs().article()->article().body); }
    QStringList marked() {
        QStringList words;
        for (QTextBlock line = body().document()->begin(); line.isValid(); line = line.next())
            if (const SpellMarks *marks = SpellMarks::of(line))
                for (const TextRange &range : marks->wrong)
                    words << line.text().mid(range.from, range.length);
        return words;
    }
    void write(const Article &article) {
        const ArticleId id = must((*m_newsroom)->articles().add(article)).article.id;
        m_robot->window().tabs().openAndWrite(id);
        QVERIFY(Robot::until([&] {
            const OpenArticle *open = m_robot->window().tabs().article();
            return open && open->id() == id && body().hasFocus();
        }));
    }
    QStringList newsroomsWords() {
        return must(WordStore((*m_newsroom)->database(), (*m_newsroom)->changes()).all());
    }
    void press(const QString &text) {
        QPushButton *found = nullptr;
        const auto there = [&] {
            for (QPushButton *each : notice().findChildren<QPushButton *>())
                if (each->isVisible() && each->text() == text)
                    found = each;
            return found != nullptr;
        };
        QVERIFY2(Robot::until(there), qPrintable(text));
        found->click();
    }
    void run(const char *action) {
        m_robot->window().findChild<QAction *>(QLatin1StringView(action))->trigger();
    }
    void openMenu() { // as the Menu key does
        const QPoint at = body().cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, body().mapToGlobal(at));
        QApplication::sendEvent(&body(), &event);
    }
    void reopen() {
        m_robot->close();
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
    }

private Q_SLOTS:
    void init() {
        QFile::remove(StateFile::configFolder() + u"/writing.json"_s);
        qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
        qputenv("DICPATH", m_tiny.folder().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
        m_robot = std::make_unique<Robot>(*m_newsroom);
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
        QFile::remove(StateFile::configFolder() + u"/writing.json"_s);
    }

    void aMistakeIsFoundAndCorrectedByKeysAlone() {
        m_robot->open();
        write(drafted(u"The ferry returns to the harbuor"_s));
        m_robot->press("F7");
        QVERIFY(Robot::until([&] { return body().textCursor().selectedText() == u"harbuor"; }));
        m_robot->shot("spelling-mistake");
        openMenu();
        QVERIFY(Robot::until([&] { return m_robot->find<QAction>("spelling-suggestion"); }));
        m_robot->press("Down");
        m_robot->press("Return");
        QVERIFY(Robot::until([&] { return text() == u"The ferry returns to the harbour"; }));
        m_robot->press("F7");
        QVERIFY(Robot::until(
            [&] { return notice().sentence() == u"No spelling mistakes in this article."; }));
    }

    void aWordIsAddedForEverybodyAndTakenOutAgain() {
        m_robot->open();
        write(drafted(u"The qwrt returns"_s));
        QVERIFY(Robot::until([&] { return marked() == QStringList{u"qwrt"_s}; }));
        m_robot->press("F7");
        openMenu();
        m_robot->find<QAction>("spelling-add")->trigger();
        QApplication::activePopupWidget()->close();
        QVERIFY(Robot::until([&] { return marked().isEmpty(); }));
        QCOMPARE(newsroomsWords(), QStringList{u"qwrt"_s});
        QVERIFY(Robot::until([&] { return notice().sentence().contains(u"“qwrt”"_s); }));
        press(u"Take it out again"_s);
        QVERIFY(Robot::until([&] { return marked() == QStringList{u"qwrt"_s}; }));
        QCOMPARE(newsroomsWords(), QStringList());
    }

    void aColleaguesWordIsKnownHere() {
        m_robot->open();
        write(drafted(u"The qwrt returns"_s));
        QVERIFY(Robot::until([&] { return marked() == QStringList{u"qwrt"_s}; }));
        const auto other = m_newsroom->another();
        must(WordStore(other->database(), other->changes()).add(u"qwrt"_s, u"Lena Marin"_s));
        QVERIFY(Robot::until([&] { return marked().isEmpty(); }));
    }

    void theDictionaryGoesOutAsText() {
        for (const QString &word : {u"qwrt"_s, u"Osei"_s})
            must(WordStore((*m_newsroom)->database(), (*m_newsroom)->changes())
                     .add(word, u"Ada Marsh"_s));
        m_robot->open();
        run("export-words");
        auto *dialog = m_robot->find<QFileDialog>("export-words");
        QVERIFY(dialog);
        const QString file = m_state.filePath(u"words.txt"_s);
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
        QVERIFY(Robot::until([&] { return notice().sentence().startsWith(u"2 words"_s); }));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("Osei\nqwrt\n"));
    }

    void namesOfTheArchiveAreNoMistakes() {
        Article published = drafted(u"At the harbour spoke Qwrt of Zxcv."_s);
        published.byline = {{u"Yxcvb Asdfg"_s, {}, {}}};
        must((*m_newsroom)->articles().takeIn(published, State::Published, false));
        m_robot->open();
        write(drafted(u"Qwrt spoke of Zxcv, Asdfg and Hjkll"_s));
        QVERIFY(Robot::until([&] { return marked() == QStringList{u"Hjkll"_s}; }));
    }

    void aMissingDictionaryNamesItsPackageUntilThatIsKnown() {
        if (Dictionaries::find(u"lv"_s))
            QSKIP("the dictionary that is to be missing is installed");
        m_robot->open();
        write(drafted(u"Le bac revient"_s, u"lv"_s));
        const QString sentence = u"No dictionary for Latvian is installed (package hunspell-lv). "
                                 "Spelling is off for this article."_s;
        QVERIFY(Robot::until([&] { return notice().sentence() == sentence; }));
        m_robot->shot("spelling-missing");
        QVERIFY(body().hasFocus());
        press(u"Hide"_s);
        QVERIFY(!notice().isVisible());
        reopen();
        QVERIFY(Robot::until([&] { return m_robot->window().tabs().article() != nullptr; }));
        QTest::qWait(500);
        QVERIFY(!notice().isVisible());
        m_robot->press("F7"); // asked, it answers
        QVERIFY(Robot::until([&] { return notice().sentence() == sentence; }));
    }

    void aDamagedDictionaryIsSaid() {
        m_tiny.put(u"lv_LV.aff"_s, "SET UTF-8\n");
        m_tiny.put(u"lv_LV.dic"_s, "90000\nbac\n");
        m_robot->open();
        write(drafted(u"Le bac revient"_s, u"lv"_s));
        QVERIFY(Robot::until([&] {
            return notice().sentence().startsWith(u"The dictionary for Latvian is damaged."_s);
        }));
        QFile::remove(m_tiny.folder() + u"/lv_LV.dic"_s);
    }

    void spellingThatIsOffStaysOff() {
        m_robot->open();
        write(drafted(u"The qwrt returns"_s));
        QVERIFY(Robot::until([&] { return marked() == QStringList{u"qwrt"_s}; }));
        run("spelling");
        QCOMPARE(marked(), QStringList());
        reopen();
        QVERIFY(Robot::until([&] { return m_robot->window().tabs().article() != nullptr; }));
        QTest::qWait(500);
        QCOMPARE(marked(), QStringList());
        m_robot->press("F7");
        QCOMPARE(notice().sentence(), u"Spelling is off."_s);
        press(u"Turn it on"_s);
        QVERIFY(Robot::until([&] { return marked() == QStringList{u"qwrt"_s}; }));
    }

    void anArticleThatIsOpenedAgainFollowsWhatWasTurnedOffMeanwhile() {
        m_robot->open();
        write(drafted(u"The ferry"_s));
        write(drafted(u"The qwrt returns"_s));
        QVERIFY(Robot::until([&] { return marked() == QStringList{u"qwrt"_s}; }));
        Tabs &tabs = m_robot->window().tabs();
        tabs.close(tabs.currentIndex());
        QVERIFY(Robot::until([&] { return tabs.kept().size() == 1; }));
        run("spelling");
        tabs.reopenClosed();
        QVERIFY(Robot::until([&] { return text() == u"The qwrt returns"; }));
        QCOMPARE(marked(), QStringList());
    }

    void typographyThatIsOffStaysOff() {
        m_robot->open();
        write(drafted(QString()));
        run("typography");
        m_robot->type(u"\"It's\" "_s);
        QCOMPARE(body().document()->toRawText(), u"\"It's\" "_s);
        write(drafted(QString())); // an article that is opened later, too
        m_robot->type(u"\"No\""_s);
        QCOMPARE(body().document()->toRawText(), u"\"No\""_s);
        reopen();
        write(drafted(QString()));
        m_robot->type(u"\"No\" "_s);
        QCOMPARE(body().document()->toRawText(), u"\"No\" "_s);
        run("typography");
        m_robot->type(u"\"Yes\""_s);
        QCOMPARE(body().document()->toRawText(), u"\"No\" “Yes”"_s);
    }
};

STANDFIRST_TEST(WritingAidsTest)
#include "WritingAidsTest.moc"
