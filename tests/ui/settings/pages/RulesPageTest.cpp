// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/RuleBook.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/Notice.h"
#include "ui/settings/SettingsDialog.h"
#include <QCheckBox>
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
};

STANDFIRST_TEST(RulesPageTest)
#include "RulesPageTest.moc"
