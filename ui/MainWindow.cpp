// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"
#include "model/store/Settings.h"
#include "model/work/Backroom.h"
#include "ui/Actions.h"
#include "ui/BackgroundWork.h"
#include "ui/Notice.h"
#include "ui/Palette.h"
#include "ui/Panels.h"
#include "ui/Preferences.h"
#include "ui/desk/Desk.h"
#include "ui/frame/Areas.h"
#include "ui/frame/ArticleSteps.h"
#include "ui/frame/CorrectionAction.h"
#include "ui/frame/DeskWork.h"
#include "ui/frame/Dialogs.h"
#include "ui/frame/DueArticles.h"
#include "ui/frame/Exchange.h"
#include "ui/frame/InFront.h"
#include "ui/frame/Inspector.h"
#include "ui/frame/Rail.h"
#include "ui/frame/RevisionActions.h"
#include "ui/frame/SessionKeeper.h"
#include "ui/frame/StatusLine.h"
#include "ui/frame/Toolbar.h"
#include "ui/frame/Turns.h"
#include "ui/frame/WritingAids.h"
#include "ui/look/Theme.h"
#include "ui/proof/ProofDesk.h"
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Backroom &quick, Backroom &slow, Theme &theme, Preferences &preferences,
                       const QString &newsroomFolder)
    : m_quick(quick), m_slow(slow), m_theme(theme), m_preferences(preferences),
      m_work(new BackgroundWork(slow, this)) {
    build();
    m_front = new InFront({*this, *m_tabs, *m_desk, *m_inspector, *m_status, *m_toolbar, *m_actions,
                           *m_steps, *m_work, m_theme.text()},
                          this);
    m_writing = new WritingAids({m_quick, m_slow, *m_tabs, *m_notice, *this}, this);
    m_session = new SessionKeeper(
        newsroomFolder, {*this, *m_tabs, *m_desk, *m_areas, *m_inspector, *m_steps, *m_exchange},
        this);
    m_turns = new Turns(m_quick, *m_tabs, *m_notice, this);
    new DueArticles(m_quick, *m_notice, this);
    connectRooms();
    connectTabs();
    connectParts();
    connectInspector();
    applyPreferences();
    m_session->restore();
    fitScreen();
    m_front->update();
}

MainWindow::~MainWindow() {
    // The tabs hold editors that know the panels' article: they go while all else is there.
    m_inspector->show(nullptr);
    delete m_tabs;
}

/// No part of the window is off a small screen, whatever was its size on a larger one.
void MainWindow::fitScreen() {
    const QSize frame(2, 2 * fontMetrics().height());
    const QSize room = screen()->availableGeometry().size() - frame;
    setMinimumSize(minimumSize().boundedTo(room));
    if (!isMaximized() && !isFullScreen())
        resize(size().boundedTo(room));
}

void MainWindow::build() {
    setWindowTitle(tr("Standfirst"));
    setMinimumSize(1024, 600);
    resize(1280, 800);
    setAcceptDrops(true);
    m_desk = new Desk(m_quick);
    m_tabs = new Tabs(m_quick, m_slow);
    m_notice = new Notice;
    m_inspector = new Inspector(makePanels(m_quick, m_slow, this));
    m_areas = new Areas(*m_desk, *m_tabs, *m_inspector);
    m_status = new StatusLine;
    m_steps = new ArticleSteps(m_quick, *m_tabs, *m_desk, *m_notice, this);
    m_exchange = new Exchange(m_slow, *m_work, *m_tabs, *m_areas, *m_notice, this);
    m_deskWork = new DeskWork({m_quick, *m_work, *m_tabs, *m_desk, *m_notice, *this}, this);
    m_actions = new Actions(*this, *menuBar());
    m_dialogs = new Dialogs({*this, m_quick, m_slow, *m_actions, m_theme, m_preferences,
                             *new ProofDesk(*m_work, *m_tabs, *m_notice, this)});
    new RevisionActions(m_quick, *m_tabs, *m_notice, *m_actions, this);
    new CorrectionAction(m_quick, *m_tabs, *m_actions, this);
    m_toolbar = new Toolbar(*m_actions);
    m_tabs->insertUnderBar(m_notice);
    m_tabs->setEmptyPage(makeEmptyPage());
    m_status->follow(*m_work);

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_areas, 1);
    row->addWidget(new RailColumn(m_inspector->rail()));
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    column->addWidget(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
    setTabOrder(m_desk->list(), m_tabs);
    setTabOrder(m_tabs, m_inspector);
    setTabOrder(m_inspector, m_inspector->rail());
    setTabOrder(m_inspector->rail(), m_status);
}

QWidget *MainWindow::makeEmptyPage() {
    auto *page = new QWidget;
    auto *text = new QLabel(tr("No article is open."));
    text->setAlignment(Qt::AlignCenter);
    auto *make = new QPushButton(tr("New article"));
    make->setObjectName(u"empty-text-new"_s);
    QAction *action = m_actions->action(u"new-article"_s);
    const auto follow = [make, action] { make->setEnabled(action->isEnabled()); };
    connect(action, &QAction::enabledChanged, make, follow);
    follow();
    connect(make, &QPushButton::clicked, action, &QAction::trigger);
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(text);
    column->addWidget(make, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

void MainWindow::connectRooms() {
    connect(m_dialogs, &Dialogs::settingsSaved, this, [this](const Person &person) {
        setPerson(person);
        applyPreferences();
    });
    connect(
        &m_quick, &Backroom::opened, this,
        [this](const QString &, const Person &person, bool readOnly) { opened(person, readOnly); });
    for (Backroom *room : {&m_quick, &m_slow}) {
        connect(room, &Backroom::changed, this, &MainWindow::changed);
        connect(room, &Backroom::failed, this, [this](const Error &error) {
            m_notice->tell(error,
                           {{tr("Choose another…"), [this] { Q_EMIT openNewsroomWanted(); }}},
                           u"newsroom"_s);
            m_deskReady = true;
            checkComplete();
        });
    }
}

void MainWindow::connectTabs() {
    const auto tell = [this](const Error &error) { m_notice->tell(error); };
    connect(m_tabs, &Tabs::failed, this, tell);
    connect(m_tabs, &Tabs::currentChanged, this, &MainWindow::checkComplete);
    connect(m_tabs, &Tabs::tabsChanged, m_session, &SessionKeeper::save);
    connect(m_tabs, &Tabs::savingChanged, m_session, &SessionKeeper::save);
    connect(m_tabs, &Tabs::notice, this, [this](const QString &text) { m_notice->tell(text); });
    connect(m_tabs, &Tabs::actionWanted, this, [this](const QString &id) { m_actions->run(id); });
    connect(m_tabs, &Tabs::conflict, this, &MainWindow::showConflict);
    connect(m_tabs, &Tabs::savingChanged, this, [this](const OpenArticle *article) {
        if (article->saving() == OpenArticle::Saving::Saved)
            m_notice->done(u"save"_s);
    });
    connect(m_tabs, &Tabs::saveFailed, this, &MainWindow::tellNotSaved);
}

void MainWindow::connectParts() {
    connect(m_desk, &Desk::looked, this, [this](const ArticleId &id) { m_tabs->open(id); });
    connect(m_desk, &Desk::opened, this, [this](const ArticleId &id) {
        m_turns->wantsToWrite(id);
        m_tabs->openAndWrite(id);
    });
    connect(m_desk, &Desk::run, m_actions, &Actions::run);
    connect(m_desk, &Desk::filterChanged, m_session, &SessionKeeper::save);
    connect(m_desk, &Desk::failed, this, [this](const Error &error) {
        if (m_notice->topic() != u"newsroom") // it says the same, and the way out
            m_notice->tell(error, {}, u"desk"_s);
    });
    connect(m_desk, &Desk::contextMenu, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto &id :
             {u"open-chosen"_s, u"assign"_s, u"plan-story"_s, u"duplicate"_s, u"bulk-section"_s,
              u"bulk-add-tag"_s, u"bulk-remove-tag"_s, u"bulk-review"_s, u"bulk-approve"_s,
              u"bulk-unschedule"_s, u"spike"_s, u"restore-spiked"_s})
            menu->addAction(m_actions->action(id));
        menu->popup(at);
    });
    connect(m_desk, &Desk::ready, this, [this] {
        m_deskReady = true;
        checkComplete();
    });
    connect(m_areas, &Areas::widthsChanged, m_session, &SessionKeeper::save);
    connect(m_areas, &Areas::focusModeChanged, this, [this](bool on) {
        menuBar()->setVisible(!on);
        m_toolbar->setVisible(!on);
        m_tabs->bar()->setVisible(!on && m_tabs->bar()->count() > 0);
    });
    connect(m_actions, &Actions::editorAction, this, [this](const QString &id) {
        if (ArticleEditor *editor = m_tabs->editor())
            editor->run(id);
        if (id == "take-over"_L1)
            m_turns->askToTakeOver();
    });
    connect(m_toolbar, &Toolbar::searched, this, &MainWindow::showPalette);
    const auto language = [this] { m_inspector->showPanel(u"story"_s); };
    connect(m_status, &StatusLine::languageClicked, this, language);
    connect(m_writing, &WritingAids::languageWanted, this, language);
    connect(m_exchange, &Exchange::exported, m_session, &SessionKeeper::save);
    connect(m_work, &BackgroundWork::failed, this,
            [this](const Error &error) { m_notice->tell(error); });
}

void MainWindow::connectInspector() {
    const auto open = [this](const QString &id) {
        if (const auto article = ArticleId::fromText(id))
            m_tabs->open(*article);
    };
    const auto goTo = [this](const QString &where) {
        ArticleEditor *editor = m_tabs->editor();
        if (editor && !m_inspector->reveal(where))
            editor->goTo(where);
    };
    connect(m_inspector, &Inspector::goTo, this, goTo);
    connect(m_steps, &ArticleSteps::goTo, this, goTo);
    connect(m_inspector, &Inspector::run, m_actions, &Actions::run);
    connect(m_actions, &Actions::editorAction, m_inspector, &Inspector::act);
    connect(m_inspector, &Inspector::openArticle, this, open);
    connect(m_inspector, &Inspector::panelChanged, m_session, &SessionKeeper::save);
    for (size_t i = 0; i < m_inspector->panels().size() && i < 7; ++i) {
        auto *shown = new QAction(m_inspector->panels()[i]->title(), this);
        shown->setShortcut(QKeySequence(u"Alt+%1"_s.arg(i + 1)));
        connect(shown, &QAction::triggered, this,
                [this, id = m_inspector->panels()[i]->id()] { m_inspector->showPanel(id); });
        addAction(shown);
    }
}

void MainWindow::openChosen() {
    for (const ArticleHead &head : m_desk->chosen())
        m_tabs->open(head.id, head.headline);
}

void MainWindow::showPalette(const QString &typed) {
    if (!m_palette) {
        m_palette = new Palette(m_quick, *m_actions, this);
        connect(m_palette, &Palette::articleChosen, this, [this](const QString &id) {
            if (const auto article = ArticleId::fromText(id))
                m_tabs->openAndWrite(*article);
        });
        connect(m_palette, &Palette::linkChosen, this,
                [this](const QString &id, const QString &headline) {
                    if (ArticleEditor *editor = m_tabs->editor())
                        editor->insertReadAlso(
                            {.headline = headline, .article = ArticleId::fromText(id)});
                });
        connect(m_palette, &Palette::newArticle, m_steps, &ArticleSteps::newArticle);
    }
    m_palette->open(typed);
}

void MainWindow::showJobs() {
    m_status->showJobs();
}

void MainWindow::opened(const Person &person, bool readOnly) {
    setPerson(person);
    m_front->setReadOnly(readOnly);
    m_desk->readSections();
    readSettings();
}

void MainWindow::readSettings() {
    m_quick.ask(
        this, [](Newsroom &newsroom) { return newsroom.settings().all(); },
        [this](Result<NewsroomSettings> settings) {
            if (settings)
                m_front->setNewsroom(settings->name);
        });
}

void MainWindow::setPerson(const Person &person) {
    const Preferences::Values &own = m_preferences.values();
    m_steps->setPerson(person, {.name = own.bylineName.isEmpty() ? person.name : own.bylineName,
                                .role = own.bylineRole,
                                .person = person.id.toText()});
}

/// What a person chose for this computer.
void MainWindow::applyPreferences() {
    m_actions->setKeys(m_preferences.values().keys);
}

void MainWindow::checkComplete() {
    if (m_complete || !m_deskReady || (m_tabs->currentIndex() >= 0 && !m_tabs->editor()))
        return;
    m_complete = true;
    Q_EMIT complete();
}

void MainWindow::settle() {
    m_theme.listen();
    m_session->begin();
    m_writing->begin();
    m_work->drainIndex();
    const int open = m_tabs->bar()->count();
    if (const auto at = fromRfc3339(m_session->cutOffAt()); at && open > 0)
        m_notice->tell(tr("Standfirst stopped without closing at %1. %n article(s) (is|are) open "
                          "again as you left (it|them).",
                          nullptr, open)
                           .arg(inZone(*at, QTimeZone::systemTimeZone()).toString(u"HH:mm"_s)),
                       {}, u"crash"_s);
}
