// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"
#include "model/review/Review.h"
#include "model/work/Backroom.h"
#include "ui/ErrorWords.h"
#include "ui/Panel.h"
#include "ui/Words.h"
#include "ui/editor/OpenArticle.h"
#include "ui/editor/SectionPicker.h"
#include "ui/panels/ApprovalLine.h"
#include "ui/panels/PanelForm.h"
#include "ui/panels/StoryChecklist.h"
#include "ui/panels/StoryMore.h"
#include "ui/panels/StoryTimes.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>

namespace {

/// The facts of a story that are not its text: where and when it runs, how long it should be.
class StoryPanel : public Panel {
public:
    StoryPanel(Backroom &quick, QWidget *parent);

    QString id() const override { return QStringLiteral("story"); }
    QString title() const override { return tr("Story"); }
    void show(OpenArticle *article) override;

private:
    void build(Backroom &quick);
    void buildWork(QFormLayout *group);
    void connectFields();
    void refresh();
    void showSlug(const QString &slug);
    void refreshLanguage(const QString &tag);
    void endEmbargo(const std::optional<Instant> &embargo, const QString &reason);
    void edit(const std::function<void(Article &)> &change);

    Backroom &m_quick;
    QPointer<OpenArticle> m_article;
    bool m_showing = false;
    PanelForm *m_form;
    QLabel *m_state;
    ApprovalLine *m_approval;
    SectionPicker *m_section;
    QLineEdit *m_tags, *m_slug;
    QComboBox *m_language, *m_urgency;
    StoryTimes *m_times;
    QSpinBox *m_target;
    QPlainTextEdit *m_notes;
    StoryChecklist *m_checklist;
    StoryMore *m_more;
};

StoryPanel::StoryPanel(Backroom &quick, QWidget *parent)
    : Panel(parent), m_quick(quick), m_form(new PanelForm(this)) {
    build(quick);
    connectFields();
    refresh();
}

void StoryPanel::build(Backroom &quick) {
    QFormLayout *group = m_form->group();
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("state-now"));
    m_state->setAccessibleName(tr("State now"));
    group->addRow(new QLabel(tr("State")), m_state);
    m_approval = new ApprovalLine(quick);
    group->addRow(m_approval);
    connect(m_approval, &ApprovalLine::changesWanted, this,
            [this] { Q_EMIT run(QStringLiteral("compare-approved")); });
    m_section = new SectionPicker(quick);
    m_section->setObjectName(QStringLiteral("story-section"));
    m_section->setMinimumContentsLength(8);
    PanelForm::field(group, tr("Section"), tr("Story section"), m_section);
    m_tags = new QLineEdit;
    m_tags->setObjectName(QStringLiteral("story-tags"));
    m_tags->setPlaceholderText(tr("budget, coalition"));
    PanelForm::field(group, tr("Tags"), tr("Story tags"), m_tags);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(8);
    PanelForm::field(group, tr("Language"), tr("Language"), m_language);
    m_slug = new QLineEdit;
    m_slug->setObjectName(QStringLiteral("slug"));
    PanelForm::field(group, tr("Slug"), tr("Slug"), m_slug);
    m_urgency = new QComboBox;
    m_urgency->setObjectName(QStringLiteral("urgency"));
    for (int i = 1; i <= 9; ++i)
        m_urgency->addItem(QString::number(i));
    PanelForm::field(group, tr("Urgency"), tr("Urgency"), m_urgency);
    m_times = new StoryTimes(quick, group, this);
    buildWork(group);
    m_checklist = new StoryChecklist(quick);
    m_form->column()->addWidget(m_checklist);
    m_more = new StoryMore;
    m_form->column()->addWidget(m_more);
}

void StoryPanel::buildWork(QFormLayout *group) {
    m_target = new QSpinBox;
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setRange(0, 100000);
    m_target->setSingleStep(50);
    m_target->setSpecialValueText(tr("none"));
    m_target->setSuffix(tr(" words"));
    PanelForm::field(group, tr("Length"), tr("Length target"), m_target);
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setPlaceholderText(tr("For the desk; never leaves the newsroom"));
    m_notes->setFixedHeight(fontMetrics().height() * 6);
    PanelForm::field(group, tr("Notes"), tr("Notes"), m_notes);
}

void StoryPanel::connectFields() {
    connect(m_section, &SectionPicker::picked, this, [this](const QString &label) {
        edit([&](Article &article) { article.section = label; });
    });
    connect(m_tags, &QLineEdit::textEdited, this, [this](const QString &line) {
        edit([&](Article &article) { article.tags = StoryMore::words(line); });
    });
    connect(m_slug, &QLineEdit::editingFinished, this, [this] {
        const QString slug = Text::slug(m_slug->text());
        if (m_article && !slug.isEmpty() && slug != m_article->article().slug)
            edit([&](Article &article) { article.slug = slug; });
        if (m_article)
            m_slug->setText(m_article->article().slug);
    });
    connect(m_language, &QComboBox::activated, this, [this](int row) {
        edit([&](Article &a) { a.language = m_language->itemData(row).toString(); });
    });
    connect(m_urgency, &QComboBox::activated, this,
            [this](int row) { edit([&](Article &article) { article.urgency = row + 1; }); });
    connect(m_target, &QSpinBox::valueChanged, this, [this](int words) {
        edit([&](Article &a) { a.target = words > 0 ? std::optional(words) : std::nullopt; });
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this,
            [this] { edit([&](Article &article) { article.notes = m_notes->toPlainText(); }); });
    connect(m_times, &StoryTimes::embargoSet, this, [this](std::optional<Instant> embargo) {
        edit([&](Article &article) { article.embargo = embargo; });
    });
    connect(m_checklist, &StoryChecklist::edited, this, &StoryPanel::edit);
    connect(m_times, &StoryTimes::endWanted, this, &StoryPanel::endEmbargo);
    connect(m_more, &StoryMore::edited, this, &StoryPanel::edit);
}

void StoryPanel::edit(const std::function<void(Article &)> &change) {
    if (m_showing || !m_article)
        return;
    m_article->change(OpenArticle::Part::Story, this, change);
    m_checklist->show(m_article->article()); // another section has another one
}

/// What is unsaved goes first: the newsroom ends the embargo of what stands on the screen.
void StoryPanel::endEmbargo(const std::optional<Instant> &embargo, const QString &reason) {
    const QPointer<OpenArticle> article = m_article;
    if (!article)
        return;
    article->flush(this, [=, this](const Result<SaveNumber> &saved) {
        if (!saved || !article)
            return;
        m_quick.ask(
            this,
            [id = article->id(), embargo, reason](Newsroom &newsroom) {
                return newsroom.review().endEmbargo(id, embargo, reason);
            },
            [this, article](const Result<WorkingCopy> &copy) {
                if (!copy)
                    return m_times->refuse(ErrorWords::sentence(copy.error()));
                if (article)
                    article->reload(*copy, nullptr);
                refresh();
            });
    });
}

void StoryPanel::show(OpenArticle *article) {
    if (m_article)
        disconnect(m_article, nullptr, this, nullptr);
    m_article = article;
    m_approval->show(article);
    if (article) {
        connect(article, &OpenArticle::changed, this, [this](OpenArticle::Part part, QObject *by) {
            if (part == OpenArticle::Part::Story && by != this)
                refresh();
        });
        connect(article, &OpenArticle::stateChanged, this, &StoryPanel::refresh);
        connect(article, &OpenArticle::savingChanged, this, [this] {
            // The store gives the slug that follows the headline.
            if (m_article && !m_slug->hasFocus())
                showSlug(m_article->head().slug);
        });
    }
    refresh();
}

void StoryPanel::showSlug(const QString &slug) {
    if (m_slug->text() == slug)
        return;
    m_slug->setText(slug);
    m_slug->setCursorPosition(0); // its beginning is what a person knows it by
}

void StoryPanel::refreshLanguage(const QString &tag) {
    QStringList all{QStringLiteral("en-GB"), QStringLiteral("en-US"), QStringLiteral("it"),
                    QStringLiteral("de"),    QStringLiteral("fr"),    QStringLiteral("es")};
    if (!tag.isEmpty() && !all.contains(tag))
        all.append(tag);
    m_language->clear();
    for (const QString &one : std::as_const(all))
        m_language->addItem(Words::language(one), one);
    m_language->setCurrentIndex(static_cast<int>(all.indexOf(tag)));
}

void StoryPanel::refresh() {
    m_form->widget()->setEnabled(m_article && m_article->editable());
    const Article article = m_article ? m_article->article() : Article{};
    m_showing = true;
    m_state->setText(m_article ? Words::state(article.state) : QString());
    m_state->setAccessibleDescription(m_state->text());
    m_section->setSection(article.section);
    if (StoryMore::words(m_tags->text()) != article.tags)
        m_tags->setText(article.tags.join(QStringLiteral(", ")));
    refreshLanguage(article.language);
    if (!m_slug->hasFocus())
        showSlug(article.slug);
    m_urgency->setCurrentIndex(article.urgency - 1);
    m_target->setValue(article.target.value_or(0));
    if (m_notes->toPlainText() != article.notes)
        m_notes->setPlainText(article.notes);
    m_times->show(article);
    m_checklist->show(article);
    m_more->show(article);
    m_showing = false;
}

} // namespace

Panel *makeStoryPanel(Backroom &quick, Backroom &, QWidget *parent) {
    return new StoryPanel(quick, parent);
}
