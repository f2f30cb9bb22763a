// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/BodyReview.h"

/// What is proposed for the fields of the head. While changes are suggested an edit of one becomes
/// a proposal; what cannot be one, and any change while the article is only read, is refused.
class FieldProposals : public QObject {
    Q_OBJECT
public:
    /// `head`: where the fields are that can be proposed.
    FieldProposals(OpenArticle &article, QObject &head);
    void setPerson(const QString &name) { m_person = name; }
    void setMode(BodyReview::Mode mode) { m_mode = mode; }

    /// The head as it is shown: read as if all were accepted, suggested upon as this person has it.
    Article shown() const;
    /// The newest open proposal for a field; nothing where there is none.
    std::optional<Suggestion> of(const QString &field) const;
    void decide(const Suggestion &proposal, bool accepts);
    /// As if all that is proposed were accepted, for counting.
    static Article accepted(const Article &article, const ReviewRecord &review, Body body);

Q_SIGNALS:
    void refused(const QString &why);

private:
    bool take(OpenArticle::Part part, QObject *by, const OpenArticle::Edit &edit);
    void propose(const Article &before, const Article &after);

    OpenArticle &m_article;
    QObject &m_head;
    QString m_person{};
    BodyReview::Mode m_mode = BodyReview::Mode::Editing;
};
