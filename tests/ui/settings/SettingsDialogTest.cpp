// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"
#include "model/store/PersonStore.h"
#include "model/store/SectionStore.h"
#include "model/store/Settings.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/Notice.h"
#include "ui/dialogs/ShortcutSheet.h"
#include "ui/frame/Dialogs.h"
#include "ui/frame/Tabs.h"
#include "ui/settings/KeyField.h"
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The settings in the real window, by keys.
class SettingsDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_robot;

    SettingsDialog *dialog() { return m_robot->find<SettingsDialog>("settings"); }
    /// The offscreen platform activates nothing by itself.
    void front() {
        QApplication::setActiveWindow(&m_robot->window());
        m_robot->window().setFocus();
    }
    void openAt(const QString &page) {
        front();
        m_robot->press("Ctrl+,");
        QVERIFY(Robot::until([this] { return dialog() != nullptr; }));
        QApplication::setActiveWindow(dialog());
        QVERIFY(Robot::until(
            [this] { return m_robot->find<QPushButton>("settings-save")->isEnabled(); }));
        dialog()->showPage(page);
    }
    template<class T>
    T *field(const char *name) {
        auto *found = dialog()->findChild<T *>(QLatin1StringView(name));
        if (found)
            found->setFocus();
        return found;
    }
    void retype(const char *name, const QString &text) {
        QVERIFY(field<QLineEdit>(name));
        m_robot->press("Ctrl+A");
        m_robot->type(text);
    }
    void save() {
        if (QApplication::activePopupWidget()) // a completion
            m_robot->press("Return");
        m_robot->press("Return");
        QVERIFY(Robot::until([this] { return dialog() == nullptr; }));
    }
    void press(const char *name) {
        dialog()->findChild<QPushButton *>(QLatin1StringView(name))->click();
    }
    void pick(const char *list, const QString &name) {
        auto *names = dialog()->findChild<QListWidget *>(QLatin1StringView(list));
        const auto found = names->findItems(name, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        names->setCurrentItem(found.first());
    }
    void pickCommand(const QString &id) {
        auto *list = dialog()->findChild<QTreeWidget *>(u"keys-list"_s);
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            if (list->topLevelItem(i)->data(0, Qt::UserRole) == id)
                list->setCurrentItem(list->topLevelItem(i));
    }
    void pressNewKeys(const char *keys) {
        field<KeyField>("keys-edit");
        m_robot->press(keys);
    }
    QString said() { return dialog()->findChild<QLabel *>(u"keys-said"_s)->text(); }
    QAction *action(const char *id) {
        return m_robot->window().findChild<QAction *>(QLatin1StringView(id));
    }

private Q_SLOTS:
    void init() {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
    }

    void whatIsTypedForTheNewsroomIsWhatTheCommandLineShowsAfterSave() {
        openAt(u"newsroom"_s);
        retype("setting-name", u"Harbour Gazette"_s);
        retype("setting-timeZone", u"Europe/Rome"_s);
        save();
        QCOMPARE(must((*m_newsroom)->settings().value(u"name"_s)), u"Harbour Gazette"_s);
        QCOMPARE(must((*m_newsroom)->settings().value(u"timeZone"_s)), u"Europe/Rome"_s);
        QVERIFY(Robot::until(
            [this] { return m_robot->window().windowTitle().contains(u"Harbour Gazette"_s); }));
    }

    void aRefusalStandsOnTopAtItsFieldAndNothingTypedIsLostNorHalfWritten() {
        openAt(u"newsroom"_s);
        retype("setting-name", u"Harbour Gazette"_s);
        retype("setting-url", u"not an address"_s);
        dialog()->showPage(u"limits"_s);
        field<QSpinBox>("setting-headlineMax")->setValue(64);
        m_robot->press("Return");
        QVERIFY(Robot::until([this] { return dialog()->notice().isVisible(); }));
        QVERIFY(dialog()->notice().sentence().contains(u"https://example.org/"_s));
        auto *url = dialog()->findChild<QLineEdit *>(u"setting-url"_s);
        QVERIFY(url->isVisible());
        QVERIFY(url->hasFocus());
        QCOMPARE(url->text(), u"not an address"_s);
        QCOMPARE(dialog()->findChild<QLineEdit *>(u"setting-name"_s)->text(), u"Harbour Gazette"_s);
        m_robot->shot("settings-refused", dialog());
        QCOMPARE(must((*m_newsroom)->settings().value(u"name"_s)), QString());
        QCOMPARE(must((*m_newsroom)->settings().value(u"headlineMax"_s)), u"70"_s);
        retype("setting-url", u"https://gazette.example/"_s);
        save();
        QCOMPARE(must((*m_newsroom)->settings().value(u"url"_s)), u"https://gazette.example/"_s);
        QCOMPARE(must((*m_newsroom)->settings().value(u"headlineMax"_s)), u"64"_s);
    }

    void aSectionIsAddedAnotherRenamedAndAThirdMergedInOneGo() {
        SectionStore &store = (*m_newsroom)->sections();
        for (const auto &label : {u"POLITICS"_s, u"HARBOUR"_s, u"PORT"_s})
            must(store.add(label));
        openAt(u"sections"_s);
        pick("sections-list", u"POLITICS"_s);
        retype("section-label", u"STATE"_s);
        pick("sections-list", u"PORT"_s);
        auto *into = field<QComboBox>("section-into");
        into->setCurrentIndex(into->findData(u"HARBOUR"_s));
        Q_EMIT into->activated(into->currentIndex());
        press("sections-add");
        m_robot->type(u"WEATHER"_s);
        m_robot->shot("settings-sections", dialog());
        save();
        QStringList labels;
        for (const Section &section : must(store.all()))
            if (!section.retired)
                labels << section.label;
        labels.sort();
        QCOMPARE(labels, QStringList({u"HARBOUR"_s, u"STATE"_s, u"WEATHER"_s}));
    }

    void peopleAreAddedChangedAndRemovedButNotTheOneWhoWorksHere() {
        PersonStore &store = (*m_newsroom)->people();
        Person osei;
        osei.name = u"Ama Osei"_s;
        must(store.add(osei));
        const QString me = (*m_newsroom)->person().name;
        openAt(u"people"_s);
        pick("people-list", me);
        QVERIFY(!dialog()->findChild<QPushButton *>(u"people-remove"_s)->isEnabled());
        pick("people-list", u"Ama Osei"_s);
        press("people-remove");
        press("people-add");
        m_robot->type(u"Lena Marin"_s);
        field<QCheckBox>("people-web")->click();
        m_robot->shot("settings-people", dialog());
        save();
        QVERIFY(!must(store.find(u"Ama Osei"_s)));
        const auto marin = must(store.find(u"Lena Marin"_s));
        QVERIFY(marin);
        QVERIFY(marin->roles.editor && !marin->roles.web);
    }

    void aNewArticleBeginsWithTheBylineOfTheSettings() {
        openAt(u"you"_s);
        retype("you-byline", u"N. Feld"_s);
        retype("you-role", u"Harbour correspondent"_s);
        m_robot->shot("settings-you", dialog());
        save();
        front();
        m_robot->press("Ctrl+N");
        QVERIFY(Robot::until([this] { return m_robot->window().tabs().article() != nullptr; }));
        const auto byline = m_robot->window().tabs().article()->article().byline;
        QCOMPARE(byline.size(), 1);
        QCOMPARE(byline.first().name, u"N. Feld"_s);
        QCOMPARE(byline.first().role, u"Harbour correspondent"_s);
    }

    void whoHasAnotherNameHereIsKnownByItAtTheNextStart() {
        openAt(u"you"_s);
        retype("you-name", u"Nadia Feld"_s);
        save();
        const Person renamed = *must((*m_newsroom)->people().find(u"Nadia Feld"_s));
        NewsroomPlace place = m_newsroom->place();
        place.person.clear();
        place.known = renamed.id.toText();
        const SystemClock clock;
        const auto again = Newsroom::open(place, clock);
        QVERIFY(again);
        QCOMPARE((*again)->person().name, u"Nadia Feld"_s);
    }

    void keysThatAnotherCommandHasAreToldAndTakenOnlyWhenAPersonSaysSo() {
        openAt(u"keys"_s);
        pickCommand(u"preview"_s);
        pressNewKeys("Ctrl+K");
        QVERIFY2(said().contains(u"Search or run a command"_s), qPrintable(said()));
        m_robot->shot("settings-keys", dialog());
        pickCommand(u"palette"_s);
        QCOMPARE(dialog()->findChild<KeyField *>(u"keys-edit"_s)->keys(),
                 QKeySequence(u"Ctrl+K"_s));
        pickCommand(u"preview"_s);
        pressNewKeys("Ctrl+K");
        press("keys-take");
        save();
        QCOMPARE(action("preview")->shortcut(), QKeySequence(u"Ctrl+K"_s));
        QVERIFY(action("palette")->shortcuts().isEmpty());
    }

    void newKeysHoldAtOnceInMenusSheetAndPaletteAndAfterAStart() {
        openAt(u"keys"_s);
        pickCommand(u"about"_s);
        pressNewKeys("Ctrl+Alt+J");
        save();
        QCOMPARE(action("about")->shortcut(), QKeySequence(u"Ctrl+Alt+J"_s));
        m_robot->window().dialogs().showShortcuts();
        auto *sheet = m_robot->find<QTreeWidget>("shortcut-list");
        QVERIFY(!sheet->findItems(u"Ctrl+Alt+J"_s, Qt::MatchExactly, 1).isEmpty());
        sheet->window()->close();
        front();
        m_robot->press("Ctrl+Alt+J");
        QVERIFY(Robot::until([this] { return m_robot->find("about-close") != nullptr; }));
        m_robot->find("about-close")->window()->close();
        m_robot->close();
        m_robot->open();
        QCOMPARE(action("about")->shortcut(), QKeySequence(u"Ctrl+Alt+J"_s));
        openAt(u"keys"_s);
        press("keys-reset-all");
        save();
        QVERIFY(action("about")->shortcuts().isEmpty());
        QVERIFY(m_robot->preferences().values().keys.isEmpty());
    }

    void keysThatOneTypesWithOrThatPanelsHaveAreRefusedWithTheReason() {
        openAt(u"keys"_s);
        pickCommand(u"about"_s);
        for (const auto &[keys, why] : {std::pair{"A", u"typing"_s},
                                        {"Ctrl+C", u"the text's own"_s},
                                        {"Alt+1", u"Story"_s}}) {
            pressNewKeys(keys);
            QVERIFY2(said().contains(why), qPrintable(said()));
        }
        save();
        QVERIFY(action("about")->shortcuts().isEmpty());
    }

    void darkColoursAreChosenAndSeenAtOnce() {
        const QColor before = qApp->palette().base().color();
        openAt(u"appearance"_s);
        field<QComboBox>("own-colours")->setCurrentIndex(2);
        save();
        QVERIFY(qApp->palette().base().color().lightness() < before.lightness());
        openAt(u"people"_s);
        m_robot->shot("settings-dark", dialog());
        m_robot->press("Escape");
        QVERIFY(Robot::until([this] { return dialog() == nullptr; }));
        openAt(u"appearance"_s);
        field<QComboBox>("own-colours")->setCurrentIndex(1);
        save();
    }

    void everyFieldOfEveryPageHasANameAndIsNotClipped() {
        openAt(u"you"_s);
        auto *stack = dialog()->findChild<QStackedWidget *>();
        QVERIFY(stack->count() > 5);
        QStringList faults;
        for (int i = 0; i < stack->count(); ++i) {
            dialog()->findChild<QListWidget *>(u"settings-pages"_s)->setCurrentRow(i);
            QTest::qWait(1);
            for (const QWidget *widget : stack->widget(i)->findChildren<QWidget *>()) {
                const bool field = qobject_cast<const QLineEdit *>(widget) ||
                                   qobject_cast<const QComboBox *>(widget) ||
                                   qobject_cast<const QSpinBox *>(widget) ||
                                   qobject_cast<const QAbstractItemView *>(widget);
                const bool part = widget->objectName().startsWith(u"qt_"_s) ||
                                  qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                                  qobject_cast<const QHeaderView *>(widget) ||
                                  widget->window() != dialog();
                if (!field || part || !widget->isVisible())
                    continue;
                if (widget->accessibleName().isEmpty())
                    faults << widget->objectName() + u" has no name"_s;
                if (widget->mapTo(dialog(), QPoint(widget->width(), 0)).x() > dialog()->width())
                    faults << widget->objectName() + u" is clipped"_s;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

STANDFIRST_TEST(SettingsDialogTest)
#include "SettingsDialogTest.moc"
