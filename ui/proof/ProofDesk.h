// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/proof/ProofPages.h"
#include <QObject>

class BackgroundWork;
class Notice;
class QPrinter;
class QWidget;
class Tabs;

/// Makes proofs of the article in front, in the slow room: a PDF or paper.
class ProofDesk : public QObject {
    Q_OBJECT
public:
    ProofDesk(BackgroundWork &work, Tabs &tabs, Notice &notice, QWidget *window);

    void ask(); ///< how, and where to

private:
    void write(const ProofOptions &options, const QString &file);
    void print(const ProofOptions &options, const std::shared_ptr<QPrinter> &printer);

    BackgroundWork &m_work;
    Tabs &m_tabs;
    Notice &m_notice;
    QWidget *m_window;
    ProofOptions m_last{};
    QString m_folder{};
};
