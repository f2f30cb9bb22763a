// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ApprovalLine.h"
#include "model/work/Backroom.h"
#include "ui/editor/OpenArticle.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ApprovalLine::ApprovalLine(Backroom &quick, QWidget *parent)
    : QWidget(parent), m_quick(quick), m_text(new QLabel),
      m_changes(new QPushButton(tr("Show what changed"))) {
    m_text->setObjectName(QStringLiteral("approval"));
    m_text->setWordWrap(true);
    m_changes->setObjectName(QStringLiteral("approval-changes"));
    m_changes->setToolTip(tr("Show what changed since the approval (F12)"));
    connect(m_changes, &QPushButton::clicked, this, &ApprovalLine::changesWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addWidget(m_changes, 0, Qt::AlignLeft);
    hide();
}

void ApprovalLine::show(OpenArticle *article) {
    if (m_article)
        disconnect(m_article, nullptr, this, nullptr);
    m_article = article;
    hide();
    if (!article)
        return;
    connect(article, &OpenArticle::stateChanged, this, &ApprovalLine::read);
    read();
}

void ApprovalLine::read() {
    if (!m_article)
        return;
    m_quick.ask(
        this,
        [id = m_article->id()](Newsroom &newsroom) {
            return Approvals::last(newsroom.database(), id);
        },
        [this, there = m_article](const Result<std::optional<Approval>> &approval) {
            if (there && there == m_article && approval)
                say(*approval);
        });
}

void ApprovalLine::say(const std::optional<Approval> &approval) {
    setVisible(approval.has_value());
    if (!approval)
        return;
    m_text->setText(
        approval->asItCame ? tr("Live as it came in, revision %1").arg(approval->revision)
        : approval->stands
            ? tr("Approved by %1, revision %2").arg(approval->person).arg(approval->revision)
            : tr("%1 approved revision %2. That approval has ended; this text needs "
                 "another.")
                  .arg(approval->person)
                  .arg(approval->revision));
    m_text->setAccessibleName(m_text->text());
    m_changes->setVisible(!approval->stands);
}
