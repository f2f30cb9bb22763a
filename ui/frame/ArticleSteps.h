// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/review/Review.h"
#include "model/work/Backroom.h"
#include "ui/Actions.h"

class Authorship;
class Desk;
class Notice;
class OpenArticle;
class Tabs;
class QWidget;

/// New articles and the steps of the workflow, asked of `quick` after what is unsaved is written.
class ArticleSteps : public QObject {
    Q_OBJECT
public:
    ArticleSteps(Backroom &quick, Tabs &tabs, Desk &desk, Notice &notice, QWidget *window);

    /// Who works here, and how a new article names them.
    void setPerson(const Person &person, const BylineEntry &byline) {
        m_person = person;
        m_byline = byline;
    }
    /// What the person may do with the article in front, or with what is chosen on the desk.
    void describe(Situation &situation) const;
    /// "Send to review", "Approve"; "" when there is no next step.
    static QString nextText(const std::optional<State> &next);
    QString lastSection() const { return m_lastSection; }
    void setLastSection(const QString &section) { m_lastSection = section; }

    void newArticle(const QString &headline = {});
    void duplicate();
    void next();
    void sendBack();
    void publish();
    void unschedule();
    void withdraw();
    void spike();
    void restore();

Q_SIGNALS:
    void done(const QString &sentence);
    void goTo(const QString &where); ///< a field of the article in front
    void handsChanged();             ///< what this person may do with it

private:
    void move(const Review::Request &request, const QString &topic = {});
    void askMove(const Review::Request &request, const QString &topic);
    void moveAll(const QList<ArticleId> &ids, State to, const QString &note, bool offerUndo);
    void askWhyBack(const ArticleId &id, bool recalls);
    void took(const Review::Request &request, Result<WorkingCopy> copy);
    void refused(const ArticleId &id, const Error &error);
    Workflow::Hands handsOn(const ArticleId &id) const;
    QList<ArticleId> targets() const;
    State stateOf(const ArticleId &id) const;
    OpenArticle *openOne(const ArticleId &id) const;

    Backroom &m_quick;
    Tabs &m_tabs;
    Desk &m_desk;
    Notice &m_notice;
    QWidget *m_window;
    Authorship *m_authorship;
    Person m_person{};
    BylineEntry m_byline{};
    QString m_lastSection{};
};
