// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMainWindow>

class Actions;
class Areas;
class ArticleSteps;
class BackgroundWork;
class Backroom;
class Desk;
class DeskWork;
class Dialogs;
class Exchange;
class InFront;
class Inspector;
class Notice;
class OpenArticle;
class Palette;
class Preferences;
class QTimer;
class SessionKeeper;
class StatusLine;
class Tabs;
class Theme;
class Toolbar;
class Turns;
class WritingAids;
struct Change;
struct Error;
struct Person;

/// The frame: desk, text, inspector and its rail, and what joins them. What each part does is in
/// ui/desk, ui/editor, ui/panels and ui/frame.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Backroom &quick, Backroom &slow, Theme &theme, Preferences &preferences,
               const QString &newsroomFolder);
    ~MainWindow() override;

    Desk &desk() const { return *m_desk; }
    Tabs &tabs() const { return *m_tabs; }
    Areas &areas() const { return *m_areas; }
    ArticleSteps &steps() const { return *m_steps; }
    Exchange &exchange() const { return *m_exchange; }
    DeskWork &deskWork() const { return *m_deskWork; }
    Dialogs &dialogs() const { return *m_dialogs; }
    WritingAids &writing() const { return *m_writing; }
    Theme &theme() const { return m_theme; }
    void openChosen();
    void showPalette(const QString &typed = {});
    void showJobs();
    /// After the first frame: what may take a moment.
    void settle();

Q_SIGNALS:
    void openNewsroomWanted();
    /// The desk's first page and the article in front are there, or there is none.
    void complete();
    void finished(); ///< closed, everything is written

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *makeEmptyPage();
    void connectRooms();
    void connectTabs();
    void connectParts();
    void connectInspector();
    void fitScreen();
    void opened(const Person &person, bool readOnly);
    void changed(const Change &change);
    void readSettings();
    void setPerson(const Person &person);
    void applyPreferences();
    void showConflict(OpenArticle *article);
    void tellNotSaved(OpenArticle *article, const Error &error);
    void checkComplete();
    void leave();
    void askToLeave();
    void waitForSave();

    Backroom &m_quick, &m_slow;
    Theme &m_theme;
    Preferences &m_preferences;
    BackgroundWork *m_work;
    Desk *m_desk = nullptr;
    Tabs *m_tabs = nullptr;
    Notice *m_notice = nullptr;
    Inspector *m_inspector = nullptr;
    Areas *m_areas = nullptr;
    StatusLine *m_status = nullptr;
    ArticleSteps *m_steps = nullptr;
    Exchange *m_exchange = nullptr;
    DeskWork *m_deskWork = nullptr;
    Actions *m_actions = nullptr;
    Dialogs *m_dialogs = nullptr;
    Toolbar *m_toolbar = nullptr;
    InFront *m_front = nullptr;
    SessionKeeper *m_session = nullptr;
    Turns *m_turns = nullptr;
    WritingAids *m_writing = nullptr;
    Palette *m_palette = nullptr;
    QTimer *m_leaving = nullptr; ///< the try to close that is under way
    bool m_deskReady = false, m_complete = false, m_leaveAnyway = false;
};
