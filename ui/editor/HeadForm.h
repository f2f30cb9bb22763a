// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/OpenArticle.h"
#include <QWidget>

class Backroom;
class FieldProposals;
class HeadField;
class ProposalLine;
class SectionPicker;
class TagRow;
class UndoLine;
class QVBoxLayout;

/// The head of the form: section and tags, headline, standfirst, byline and dateline.
class HeadForm : public QWidget {
    Q_OBJECT
public:
    HeadForm(OpenArticle &article, Backroom &quick, UndoLine &undo, QWidget *parent = nullptr);

    /// Shows what is in the article and differs from what is shown.
    void show(OpenArticle::Part part);
    /// The same of all, and of what is proposed; `undoable`: as a change of the article.
    void showProposals(bool undoable = true);
    FieldProposals &proposals() { return *m_proposals; }
    void setEditable(bool editable);
    void setTextSize(double factor); ///< times the usual size
    /// Takes the caret to "headline", "standfirst", "byline", "dateline", "section" or "tags".
    bool goTo(const QString &where);
    QList<HeadField *> fields() const;
    /// The field that has the focus; "" when none has.
    HeadField *focused() const;

Q_SIGNALS:
    void finished(); ///< Enter in the byline or the dateline: on to the body

private:
    HeadField *field(const QString &name, const QString &label, const QFont &font);
    void build();
    void showFields(bool undoable);
    void addLines(QVBoxLayout &column);
    void connectFields();
    void bind(HeadField *field, QString Article::*text);
    void sectionPicked(const QString &label);
    void tagsEdited(const QStringList &tags);

    OpenArticle &m_article;
    UndoLine &m_undo;
    FieldProposals *m_proposals;
    QList<ProposalLine *> m_lines{};
    SectionPicker *m_section;
    TagRow *m_tags;
    HeadField *m_headline, *m_standfirst, *m_byline, *m_dateline;
};
