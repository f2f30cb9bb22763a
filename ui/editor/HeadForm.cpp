// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HeadForm.h"
#include "ui/editor/Byline.h"
#include "ui/editor/FieldProposals.h"
#include "ui/editor/HeadField.h"
#include "ui/editor/ProposalLine.h"
#include "ui/editor/SectionPicker.h"
#include "ui/editor/TagRow.h"
#include "ui/editor/UndoLine.h"
#include "ui/look/Type.h"
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>

HeadForm::HeadForm(OpenArticle &article, Backroom &quick, UndoLine &undo, QWidget *parent)
    : QWidget(parent), m_article(article), m_undo(undo),
      m_proposals(new FieldProposals(article, *this)), m_section(new SectionPicker(quick)),
      m_tags(new TagRow) {
    const QFont controls = QApplication::font();
    m_section->setObjectName(QStringLiteral("article-section"));
    m_headline = field(QStringLiteral("headline"), tr("Headline"), Type::headline(controls));
    m_standfirst =
        field(QStringLiteral("standfirst"), tr("Standfirst"), Type::standfirst(controls));
    m_byline = field(QStringLiteral("byline"), tr("Byline"), controls);
    m_byline->setToolTip(tr("Name, Role; Name"));
    m_dateline = field(QStringLiteral("dateline"), tr("Dateline"), controls);
    build();
    connectFields();
    const Article &now = m_article.head();
    m_section->setSection(now.section);
    m_tags->setTags(now.tags);
    m_headline->setText(now.headline);
    m_standfirst->setText(now.standfirst);
    m_byline->setText(Byline::toLine(now.byline));
    m_dateline->setText(now.dateline);
    for (HeadField *one : fields())
        m_undo.watch(one);
}

void HeadForm::connectFields() {
    bind(m_headline, &Article::headline);
    bind(m_standfirst, &Article::standfirst);
    bind(m_dateline, &Article::dateline);
    connect(m_byline, &HeadField::edited, this, [this] {
        m_article.change(OpenArticle::Part::Head, this, [this](Article &a) {
            a.byline = Byline::fromLine(m_byline->text(), a.byline);
        });
    });
    for (HeadField *one : fields()) {
        connect(one, &HeadField::undoRequested, &m_undo, &UndoLine::undo);
        connect(one, &HeadField::redoRequested, &m_undo, &UndoLine::redo);
    }
    // Enter goes the way of the writing; the dateline, which few stories have, is a Tab away.
    connect(m_headline, &HeadField::finished, m_standfirst,
            [this] { m_standfirst->setFocus(Qt::TabFocusReason); });
    connect(m_standfirst, &HeadField::finished, m_byline,
            [this] { m_byline->setFocus(Qt::TabFocusReason); });
    connect(m_byline, &HeadField::finished, this, &HeadForm::finished);
    connect(m_dateline, &HeadField::finished, this, &HeadForm::finished);
    connect(m_section, &SectionPicker::picked, this, &HeadForm::sectionPicked);
    connect(m_tags, &TagRow::edited, this, &HeadForm::tagsEdited);
}

HeadField *HeadForm::field(const QString &name, const QString &label, const QFont &font) {
    auto *made = new HeadField(label, font);
    made->setObjectName(name);
    return made;
}

void HeadForm::build() {
    auto *label = new QLabel(tr("&Section"));
    label->setAccessibleName(tr("Article section"));
    label->setBuddy(m_section);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(label);
    first->addWidget(m_section);
    first->addWidget(m_tags, 1);
    auto *by = new QLabel(tr("By"));
    auto *last = new QHBoxLayout;
    last->setSpacing(4);
    last->addWidget(by, 0, Qt::AlignTop);
    last->addWidget(m_byline, 3);
    last->addWidget(m_dateline, 1);
    by->setContentsMargins(2, 2, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(first);
    column->addWidget(m_headline);
    column->addWidget(m_standfirst);
    column->addLayout(last);
    addLines(*column);
}

void HeadForm::bind(HeadField *field, QString Article::*text) {
    connect(field, &HeadField::edited, this, [this, field, text] {
        m_article.change(OpenArticle::Part::Head, this,
                         [field, text](Article &article) { article.*text = field->text(); });
    });
}

void HeadForm::show(OpenArticle::Part part) {
    const Article now = m_proposals->shown();
    if (part == OpenArticle::Part::Story) {
        m_section->setSection(now.section);
        m_tags->setTags(now.tags);
    }
    if (part == OpenArticle::Part::Head)
        showFields(true);
}

void HeadForm::showFields(bool undoable) {
    const Article now = m_proposals->shown();
    m_headline->setText(now.headline, undoable);
    m_standfirst->setText(now.standfirst, undoable);
    m_dateline->setText(now.dateline, undoable);
    if (Byline::fromLine(m_byline->text(), now.byline) != now.byline)
        m_byline->setText(Byline::toLine(now.byline), undoable);
}

void HeadForm::showProposals(bool undoable) {
    showFields(undoable);
    show(OpenArticle::Part::Story);
    for (ProposalLine *line : std::as_const(m_lines))
        line->show(m_proposals->of(line->field()));
}

void HeadForm::addLines(QVBoxLayout &column) {
    // Under the row or the field that it is about.
    const QList<std::pair<QString, int>> places{
        {QStringLiteral("dateline"), 4},   {QStringLiteral("byline"), 4},
        {QStringLiteral("standfirst"), 3}, {QStringLiteral("headline"), 2},
        {QStringLiteral("tags"), 1},       {QStringLiteral("section"), 1}};
    for (const auto &[name, at] : places) {
        auto *line = new ProposalLine(name);
        column.insertWidget(at, line);
        m_lines.append(line);
        connect(line, &ProposalLine::decided, m_proposals, &FieldProposals::decide);
    }
}

void HeadForm::setEditable(bool editable) {
    m_section->setEnabled(editable);
    m_tags->setEditable(editable);
    for (HeadField *one : fields())
        one->setTextInteractionFlags(editable ? Qt::TextEditorInteraction
                                              : Qt::TextSelectableByMouse |
                                                    Qt::TextSelectableByKeyboard);
}

void HeadForm::setTextSize(double factor) {
    const QFont controls = Type::scaled(QApplication::font(), factor);
    m_headline->setTextFont(Type::headline(controls));
    m_standfirst->setTextFont(Type::standfirst(controls));
    m_byline->setTextFont(controls);
    m_dateline->setTextFont(controls);
}

bool HeadForm::goTo(const QString &where) {
    const QString name = where.section(u'.', 0, 0).section(u'[', 0, 0);
    if (name == QStringLiteral("section"))
        m_section->setFocus(Qt::ShortcutFocusReason);
    else if (name == QStringLiteral("tags"))
        m_tags->startAdding();
    else {
        for (HeadField *one : fields()) {
            if (one->objectName() != name)
                continue;
            one->setFocus(Qt::OtherFocusReason);
            return true;
        }
        return false;
    }
    return true;
}

QList<HeadField *> HeadForm::fields() const {
    return {m_headline, m_standfirst, m_byline, m_dateline};
}

HeadField *HeadForm::focused() const {
    for (HeadField *one : fields()) {
        if (one->hasFocus())
            return one;
    }
    return nullptr;
}

void HeadForm::sectionPicked(const QString &label) {
    m_article.change(OpenArticle::Part::Story, this,
                     [label](Article &article) { article.section = label; });
}

void HeadForm::tagsEdited(const QStringList &tags) {
    m_article.change(OpenArticle::Part::Story, this,
                     [tags](Article &article) { article.tags = tags; });
}
