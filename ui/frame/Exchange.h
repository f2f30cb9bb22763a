// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/ExportRun.h"
#include "model/import/ImportRun.h"
#include <QObject>

class Areas;
class BackgroundWork;
class Backroom;
class Notice;
class Preview;
class QMimeData;
class Tabs;
class QWidget;

/// What comes into the newsroom and what leaves it as files: import, export, preview.
class Exchange : public QObject {
    Q_OBJECT
public:
    Exchange(Backroom &slow, BackgroundWork &work, Tabs &tabs, Areas &areas, Notice &notice,
             QWidget *window);

    void importFiles(); ///< asks which
    void importThese(const QStringList &files);
    void importClipboard();
    /// Whether a drop or paste holds files or a page; `take` shows their import.
    static bool canTake(const QMimeData *data);
    void take(const QMimeData *data);
    void exportAll();
    /// The page of the article in front, beside its text; once more, and it is gone.
    void togglePreview();
    bool previewShown() const;
    void setLastExport(const ExportRequest &request) { m_last = request; }
    const ExportRequest &lastExport() const { return m_last; }

Q_SIGNALS:
    void exported();

private:
    void showImport(const QList<ImportRequest> &requests);
    void runImport(const QList<ImportRequest> &requests);
    void runExport(const ExportRequest &request);
    void openPage(const QString &file);

    Backroom &m_slow;
    BackgroundWork &m_work;
    Tabs &m_tabs;
    Areas &m_areas;
    Notice &m_notice;
    QWidget *m_window;
    Preview *m_preview = nullptr;
    ExportRequest m_last{};
};
