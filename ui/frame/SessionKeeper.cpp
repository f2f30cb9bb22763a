// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/SessionKeeper.h"
#include "model/base/Clock.h"
#include "ui/desk/Desk.h"
#include "ui/frame/Areas.h"
#include "ui/frame/ArticleSteps.h"
#include "ui/frame/Exchange.h"
#include "ui/frame/Inspector.h"
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace {
constexpr int LookEveryMs = 1500;
}

SessionKeeper::SessionKeeper(const QString &newsroomFolder, const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_file(Session::fileFor(newsroomFolder)) {
    m_timer.setInterval(LookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SessionKeeper::save);
}

void SessionKeeper::restore() {
    const Session session = Session::fromJson(m_file.read());
    m_cutOffAt = session.clean ? QString() : session.at;
    if (!session.geometry.isEmpty())
        m_parts.window.restoreGeometry(session.geometry);
    m_parts.areas.restoreWidths(session.widths, session.desk, session.inspector);
    if (!session.panel.isEmpty()) {
        const QSignalBlocker quiet(m_parts.inspector);
        m_parts.inspector.choosePanel(session.panel);
    }
    m_parts.desk.restoreFilter(session.filter);
    m_parts.steps.setLastSection(session.lastSection);
    ExportRequest last = m_parts.exchange.lastExport();
    if (!session.exportFolder.isEmpty())
        last.folder = session.exportFolder;
    if (!session.exportFormat.isEmpty())
        last.format = session.exportFormat;
    m_parts.exchange.setLastExport(last);
    m_parts.tabs.restore(session.tabs, session.current);
    m_restored = true;
}

void SessionKeeper::begin() {
    save();
    m_timer.start();
}

void SessionKeeper::leave() {
    write(true);
    m_left = true;
    m_timer.stop();
}

void SessionKeeper::write(bool clean) {
    if (!m_restored || m_left)
        return;
    const ExportRequest &last = m_parts.exchange.lastExport();
    Session session{.tabs = m_parts.tabs.kept(),
                    .current = m_parts.tabs.currentIndex(),
                    .filter = m_parts.desk.filter(),
                    .widths = m_parts.areas.widths(),
                    .desk = m_parts.areas.deskWanted(),
                    .inspector = m_parts.areas.inspectorWanted(),
                    .panel = m_parts.inspector.panel(),
                    .lastSection = m_parts.steps.lastSection(),
                    .exportFolder = last.folder,
                    .exportFormat = last.format,
                    .geometry = m_parts.window.saveGeometry(),
                    .clean = clean};
    // The time alone is no change.
    if (const QJsonObject json = session.toJson(); json != m_last) {
        m_last = json;
        session.at = toRfc3339(SystemClock().now());
        m_file.write(session.toJson());
    }
}
