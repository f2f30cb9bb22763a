// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ProposalLine.h"
#include "ui/look/Colours.h"
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

ProposalLine::ProposalLine(const QString &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_text(new QLabel) {
    setObjectName(QStringLiteral("proposal-") + field);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(MutedRole);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_text, 1);
    for (const bool accepts : {true, false}) {
        auto *button = new QPushButton(accepts ? tr("Accept") : tr("Reject"));
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, [this, accepts] {
            if (const auto proposal = m_proposal)
                Q_EMIT decided(*proposal, accepts);
        });
    }
    hide();
}

void ProposalLine::show(const std::optional<Suggestion> &proposal) {
    m_proposal = proposal;
    setVisible(proposal.has_value());
    if (proposal)
        m_text->setText(proposal->after.isEmpty()
                            ? tr("%1 proposes nothing in its place").arg(proposal->person)
                            : tr("%1 proposes: %2").arg(proposal->person, proposal->after));
}
