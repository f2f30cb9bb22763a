// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/Approvals.h"
#include <QPointer>
#include <QWidget>

class Backroom;
class OpenArticle;
class QLabel;
class QPushButton;

/// The seal as the desk sees it: who approved which revision, and whether that still holds.
class ApprovalLine : public QWidget {
    Q_OBJECT
public:
    explicit ApprovalLine(Backroom &quick, QWidget *parent = nullptr);
    void show(OpenArticle *article);

Q_SIGNALS:
    void changesWanted(); ///< what changed since

private:
    void read();
    void say(const std::optional<Approval> &approval);

    Backroom &m_quick;
    QPointer<OpenArticle> m_article{};
    QLabel *m_text;
    QPushButton *m_changes;
};
