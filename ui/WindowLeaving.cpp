// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: what comes from outside and how it is left.
#include "ui/BackgroundWork.h"
#include "ui/ErrorWords.h"
#include "ui/MainWindow.h"
#include "ui/Notice.h"
#include "ui/Words.h"
#include "ui/desk/Desk.h"
#include "ui/frame/Areas.h"
#include "ui/frame/Exchange.h"
#include "ui/frame/SessionKeeper.h"
#include "ui/frame/Tabs.h"
#include "ui/frame/Turns.h"
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int Moment = 700; // milliseconds that a person takes for “at once”
}

void MainWindow::closeEvent(QCloseEvent *event) {
    event->ignore();
    if (m_leaving)
        return;
    if (const bool anyway = std::exchange(m_leaveAnyway, false); m_work->busy() && !anyway)
        return askToLeave();
    leave();
}

void MainWindow::askToLeave() {
    m_notice->tell(tr("Work is still running."),
                   {{tr("Stop it and close"),
                     [this] {
                         m_leaveAnyway = true;
                         for (const auto &job : m_work->jobs()) // the window may come back
                             if (!job->quiet)
                                 m_work->cancel(*job);
                         close();
                     }},
                    {tr("Go on"), [] {}}},
                   u"leave"_s);
}

/// The window hides at once; what is unsaved is written behind it. When that fails, or takes longer
/// than a moment, the window comes back and says so; then it can also stay.
void MainWindow::leave() {
    m_session->save();
    hide();
    auto *slow = new QTimer(this);
    m_leaving = slow;
    slow->setSingleShot(true);
    connect(slow, &QTimer::timeout, this, &MainWindow::waitForSave);
    slow->start(Moment);
    const auto left = [this, slow](const Result<void> &saved) {
        slow->deleteLater();
        if (m_leaving != slow)
            return; // called off
        m_notice->done(u"last-save"_s);
        if (saved || saved.error().kind == Error::Kind::Conflict) {
            m_session->leave();
            m_turns->leave();
            m_work->stopAll();
            return Q_EMIT finished();
        }
        m_leaving = nullptr;
        show();
        m_notice->tell(saved.error(), {{tr("Try again"), [this] { close(); }}}, u"save"_s);
    };
    m_tabs->flushAll(left, Tabs::Until::Kept);
}

void MainWindow::waitForSave() {
    show();
    m_notice->tell(tr("Your last words are being saved: another program is using this newsroom. "
                      "Then the window closes."),
                   {{tr("Do not close"), [this] { m_leaving = nullptr; }}}, u"last-save"_s);
}

void MainWindow::changed(const Change &change) {
    if (change.what == Change::What::Sections || change.what == Change::What::Many)
        m_desk->readSections();
    if (change.what == Change::What::Settings || change.what == Change::What::Many)
        readSettings();
    if (change.what != Change::What::Article && change.what != Change::What::Many)
        return;
    m_desk->refresh();
    m_tabs->changedElsewhere(change.article);
    if (change.what == Change::What::Many) // of others, who may have opened or closed one
        m_turns->look();
    m_work->drainIndex();
}

void MainWindow::tellNotSaved(OpenArticle *article, const Error &error) {
    Error why = error;
    if (why.kind == Error::Kind::Newsroom)
        why.what.clear(); // which file it is helps nobody who writes
    m_notice->tell(
        tr("Not saved: %1 Your last words are kept in memory.").arg(ErrorWords::sentence(why)),
        {{tr("Try again"),
          [article = QPointer(article), this] {
              if (article)
                  article->flush(this, [](const Result<SaveNumber> &) {});
          }}},
        u"save"_s);
}

void MainWindow::showConflict(OpenArticle *article) {
    m_notice->tell(
        tr("Somebody else saved “%1” while you worked. Both texts are kept, yours as a copy on "
           "the desk.")
            .arg(Words::headline(article->article().headline)),
        {{tr("Open my copy"),
          [this, article = QPointer(article)] {
              if (article)
                  article->keepMineAsCopy(this, [this](const Result<WorkingCopy> &copy) {
                      if (copy)
                          m_tabs->open(copy->article.id, copy->article.headline);
                      else
                          m_notice->tell(copy.error());
                  });
          }}},
        u"conflict"_s);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event) {
    if (Exchange::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) {
    event->acceptProposedAction();
    ArticleEditor *editor = m_tabs->editor();
    if (!editor || !editor->takeDrop(*event->mimeData()))
        m_exchange->take(event->mimeData());
}

void MainWindow::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_areas->focusMode())
            return m_areas->setFocusMode(false);
        if (m_notice->isVisible())
            return m_notice->close();
        if (m_exchange->previewShown())
            return m_exchange->togglePreview();
        if (isFullScreen())
            return setWindowState(windowState() & ~Qt::WindowFullScreen);
    }
    QMainWindow::keyPressEvent(event);
}
