// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/review/ReviewRecord.h"
#include <QWidget>
#include <optional>

class QLabel;

/// The small line under a field for which something is proposed: "NAME proposes: …", with the two
/// answers.
class ProposalLine : public QWidget {
    Q_OBJECT
public:
    explicit ProposalLine(const QString &field, QWidget *parent = nullptr);
    const QString &field() const { return m_field; }
    /// Nothing hides the line.
    void show(const std::optional<Suggestion> &proposal);

Q_SIGNALS:
    void decided(const Suggestion &proposal, bool accepts);

private:
    QString m_field;
    std::optional<Suggestion> m_proposal{};
    QLabel *m_text;
};
