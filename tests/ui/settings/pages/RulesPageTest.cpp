// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/RuleBook.h"
#include "model/store/ArticleStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/Notice.h"
#include "ui/settings/SettingsDialog.h"
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The house's rules of style in the settings of the real window.
class RulesPageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_state{};
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_robot;

    SettingsDialog *dialog() { return m_robot->find<SettingsDialog>("settings"); }
    template<class T>
    T *part(const char *name) {
        return dialog()->findChild<T *>(QLatin1StringView(name));
    }
    void type(const QString &rule) { part<QPlainTextEdit>("rule-text")->setPlainText(rule); }

    void addArticles(int count, const QString &text) {
        for (int i = 0; i < count; ++i) {
            Article article;
            article.headline = u"Ferry %1"_s.arg(i);
            article.body = {{Paragraph{plain(text)}}};
            must((*m_newsroom)->articles().add(article));
        }
    }
    QString said() {
        const auto *label = part<QLabel>("rule-try-said");
        return label->isVisible() ? label->text() : QString();
    }

private Q_SLOTS:
    void init() {
        qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
        QApplication::setActiveWindow(&m_robot->window());
        m_robot->window().setFocus();
        m_robot->press("Ctrl+,");
        QVERIFY(Robot::until([this] { return dialog() != nullptr; }));
        QVERIFY(Robot::until([this] { return part<QPushButton>("settings-save")->isEnabled(); }));
        dialog()->showPage(u"rules"_s);
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
    }

    void aRuleIsSwitchedOffAndOneIsAdded() {
        const QString first = must(RuleBook(**m_newsroom).all()).first().id;
        QVERIFY(part<QCheckBox>("rule-on")->isChecked());
        part<QCheckBox>("rule-on")->click();
        part<QPushButton>("rules-add")->click();
        type(u"[[rule]]\nid = \"port-elms\"\nwords = [\"Portelms\"]\n"_s);
        part<QPushButton>("settings-save")->click();
        QVERIFY(Robot::until([this] { return dialog() == nullptr; }));
        QVERIFY(must(RuleBook(**m_newsroom).find(first)).off);
        QCOMPARE(must(RuleBook(**m_newsroom).find(u"port-elms"_s)).words,
                 QStringList{u"Portelms"_s});
    }

    void aBadRuleIsToldWithItsLineAndNothingIsWritten() {
        part<QCheckBox>("rule-on")->click();
        part<QPushButton>("rules-add")->click();
        type(u"[[rule]]\nid = \"port-elms\"\nwords = 3\n"_s);
        part<QPushButton>("settings-save")->click();
        QVERIFY(
            Robot::until([this] { return dialog()->notice().sentence().contains(u"Line 3"_s); }));
        QVERIFY(must(RuleBook(**m_newsroom).own()).isEmpty());
        QCOMPARE(part<QPlainTextEdit>("rule-text")->toPlainText().count(u'\n'), 3);
    }

    void aChangedRuleOfTheProgramComesBack() {
        const QString before = part<QPlainTextEdit>("rule-text")->toPlainText();
        part<QCheckBox>("rule-on")->click();
        QVERIFY(part<QPlainTextEdit>("rule-text")->toPlainText().contains(u"off = true"_s));
        part<QPushButton>("rules-remove")->click();
        QCOMPARE(part<QPlainTextEdit>("rule-text")->toPlainText(), before);
    }

    void aRuleIsTriedOnTheArchiveBeforeItIsSaved() {
        addArticles(3, u"The tram came in."_s);
        addArticles(2, u"A ship from Portelms came in."_s);
        part<QPushButton>("rules-add")->click();
        type(u"[[rule]]\nid = \"port-elms\"\nwords = [\"Portelms\"]\noff = true\n"_s);
        part<QPushButton>("rule-try")->click();
        QVERIFY(Robot::until([this] { return !said().isEmpty(); }));
        QCOMPARE(said(), u"Would have flagged 2 of 5 articles."_s);
        const auto *examples = part<QListWidget>("rule-try-examples");
        QCOMPARE(examples->count(), 2);
        QVERIFY(examples->item(0)->text().startsWith(u"Ferry 1"_s));
        QVERIFY(examples->item(0)->text().contains(u"ship from Portelms came"_s));
        m_robot->shot("rule-try", dialog());
        QVERIFY(must(RuleBook(**m_newsroom).own()).isEmpty());
        type(u"[[rule]]\nid = \"port-elms\"\nwords = 3\n"_s);
        QVERIFY(said().isEmpty()); // it was about another rule
        part<QPushButton>("rule-try")->click();
        QVERIFY(said().contains(u"Line 3"_s));
    }

    void aTrialIsStoppedAndSaysNothingMore() {
        addArticles(300, u"A ship came in. "_s.repeated(200));
        type(u"[[rule]]\nid = \"ship\"\npattern = \"sh(i|y)p\"\n"_s);
        auto *start = part<QPushButton>("rule-try");
        start->click();
        QVERIFY(part<QWidget>("rule-try-progress")->isVisible());
        QVERIFY(!start->isEnabled());
        part<QPushButton>("rule-try-stop")->click();
        QCOMPARE(said(), u"Stopped. Nothing was changed."_s);
        QVERIFY(start->isEnabled());
        QVERIFY(!part<QWidget>("rule-try-progress")->isVisible());
        type(u"[[rule]]\nid = \"ship\"\nwords = [\"tram\"]\n"_s);
        start->click(); // the room is free again at once
        QVERIFY(Robot::until([this] { return !said().isEmpty(); }));
        QCOMPARE(said(), u"Would have flagged 0 of 300 articles."_s);
    }
};

STANDFIRST_TEST(RulesPageTest)
#include "RulesPageTest.moc"
