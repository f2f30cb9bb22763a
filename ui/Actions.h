// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/State.h"
#include <QHash>
#include <QKeySequence>
#include <QMap>
#include <QObject>
#include <optional>
#include <vector>

class MainWindow;
class QAction;
class QMenuBar;

/// What is so in the window now; decides which actions can be run.
struct Situation {
    bool writable = false;            ///< the newsroom is not read-only
    bool article = false;             ///< one is open in front
    bool editable = false;            ///< and may be changed
    bool held = false;                ///< somebody else writes it now
    bool chosen = false;              ///< one is open, or rows are chosen on the desk
    bool canReopen = false;           ///< a closed tab
    bool working = false;             ///< something runs in the background
    std::optional<State> nextState{}; ///< where the main button leads
    bool canSendBack = false, canPublish = false, canWithdraw = false, canSpike = false,
         canRestore = false, canUnschedule = false;
    bool approved = false; ///< the one in front was, once
    bool live = false;     ///< readers have a revision of the one in front
};

/// One action of the window. `run` null: the editor in front runs it by its id.
struct ActionRow {
    const char *id;
    const char *menu; ///< "File"; a submenu after a slash; "": palette and shortcut sheet only
    const char *text; ///< with mnemonic; null: a separator
    const char *keys; ///< may be several, separated by "; "
    bool (*enabled)(const Situation &);
    void (*run)(MainWindow &);
    bool (*checked)(const MainWindow &) = nullptr; ///< for what is on or off
};

/// THE LIST of actions.
const std::vector<ActionRow> &actionRows();

/// The actions of one window: menus, shortcuts and what can be run now.
class Actions : public QObject {
    Q_OBJECT
public:
    Actions(MainWindow &window, QMenuBar &menus);

    QAction *action(const QString &id) const { return m_actions.value(id); }
    void run(const QString &id);
    void update(const Situation &situation);
    /// In the order of the list, without separators.
    QList<QAction *> all() const { return m_inOrder; }
    /// Keys other than the house's, by the action's id: "Ctrl+J; F4", "" for none.
    void setKeys(const QMap<QString, QString> &own);
    static QString houseKeys(const QString &id); ///< as the list says, several by "; "
    static QList<QKeySequence> keysFrom(const QString &text);
    /// The words of an action without its mnemonic.
    static QString plainText(const QAction *action);

Q_SIGNALS:
    void editorAction(const QString &id);

private:
    QAction *make(const ActionRow &row, MainWindow &window);

    MainWindow &m_window;
    QHash<QString, QAction *> m_actions{};
    QList<QAction *> m_inOrder{};
};
