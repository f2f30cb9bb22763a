// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Actions.h"
#include "ui/MainWindow.h"
#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace {
QString translated(const char *text) {
    return QCoreApplication::translate("Actions", text);
}

/// The menus in their order, with a mnemonic each.
constexpr std::array MenuTitles{
    QT_TRANSLATE_NOOP("Actions", "&File"),   QT_TRANSLATE_NOOP("Actions", "&Edit"),
    QT_TRANSLATE_NOOP("Actions", "&View"),   QT_TRANSLATE_NOOP("Actions", "&Insert"),
    QT_TRANSLATE_NOOP("Actions", "F&ormat"), QT_TRANSLATE_NOOP("Actions", "&Article"),
    QT_TRANSLATE_NOOP("Actions", "&Review"), QT_TRANSLATE_NOOP("Actions", "&Publish"),
    QT_TRANSLATE_NOOP("Actions", "&Help"),
};

QHash<QString, QMenu *> makeMenus(QMenuBar &bar) {
    QHash<QString, QMenu *> menus;
    for (const char *title : MenuTitles)
        menus.insert(QString::fromLatin1(title).remove(u'&'), bar.addMenu(translated(title)));
    return menus;
}

/// A menu in a menu, by the name it has in the rows, with its mnemonic.
QString submenuTitle(const QString &name) {
    for (const char *title : {QT_TRANSLATE_NOOP("Actions", "&Colours"),
                              QT_TRANSLATE_NOOP("Actions", "Se&veral at once")})
        if (QString::fromLatin1(title).remove(u'&') == name)
            return translated(title);
    return name;
}

QMenu *menuFor(const char *path, QHash<QString, QMenu *> &menus) {
    const QString key = QString::fromLatin1(path);
    QMenu *&menu = menus[key];
    if (!menu)
        menu = menus.value(key.section(u'/', 0, 0))->addMenu(submenuTitle(key.section(u'/', 1)));
    return menu;
}
} // namespace

Actions::Actions(MainWindow &window, QMenuBar &menus) : QObject(&window), m_window(window) {
    auto byName = makeMenus(menus);
    QHash<QMenu *, QActionGroup *> groups;
    for (const ActionRow &row : actionRows()) {
        QMenu *menu = *row.menu ? menuFor(row.menu, byName) : nullptr;
        if (!row.text) {
            menu->addSeparator();
            continue;
        }
        QAction *action = make(row, window);
        if (menu)
            menu->addAction(action);
        if (row.checked && QByteArray(row.menu).contains('/')) { // one of several choices
            QActionGroup *&group = groups[menu];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
    }
    // What is on or off is looked at when the menu opens.
    for (QMenu *menu : std::as_const(byName))
        connect(menu, &QMenu::aboutToShow, this, [this] {
            for (const ActionRow &row : actionRows())
                if (row.checked)
                    action(QString::fromLatin1(row.id))->setChecked(row.checked(m_window));
        });
}

QAction *Actions::make(const ActionRow &row, MainWindow &window) {
    auto *action = new QAction(translated(row.text), this);
    const QString id = QString::fromLatin1(row.id);
    action->setObjectName(id);
    action->setShortcuts(keysFrom(QString::fromLatin1(row.keys)));
    action->setCheckable(row.checked != nullptr);
    window.addAction(action);
    connect(action, &QAction::triggered, this, [this, id, run = row.run] {
        if (run)
            run(m_window);
        else
            Q_EMIT editorAction(id);
    });
    m_actions.insert(id, action);
    m_inOrder << action;
    return action;
}

void Actions::run(const QString &id) {
    if (QAction *found = action(id))
        found->trigger();
    else
        Q_EMIT editorAction(id);
}

void Actions::update(const Situation &situation) {
    for (const ActionRow &row : actionRows())
        if (row.text)
            action(QString::fromLatin1(row.id))->setEnabled(row.enabled(situation));
}

void Actions::setKeys(const QMap<QString, QString> &own) {
    for (QAction *one : std::as_const(m_inOrder)) {
        const QString id = one->objectName();
        one->setShortcuts(keysFrom(own.value(id, houseKeys(id))));
    }
}

QString Actions::houseKeys(const QString &id) {
    for (const ActionRow &row : actionRows())
        if (row.text && id == QLatin1String(row.id))
            return QString::fromLatin1(row.keys);
    return {};
}

QList<QKeySequence> Actions::keysFrom(const QString &text) {
    return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text);
}

QString Actions::plainText(const QAction *action) {
    return action->text().remove(u'&');
}
