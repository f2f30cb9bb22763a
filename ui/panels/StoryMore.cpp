// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/StoryMore.h"
#include "model/base/Text.h"
#include "ui/panels/PanelForm.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace {

void setText(QLineEdit *field, const QString &text) {
    if (field->text() != text)
        field->setText(text);
}

QToolButton *foldButton() {
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("story-more"));
    button->setText(StoryMore::tr("More"));
    button->setAccessibleName(StoryMore::tr("More about the story"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setArrowType(Qt::RightArrow);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setMinimumHeight(24);
    return button;
}

} // namespace

StoryMore::StoryMore(QWidget *parent)
    : QWidget(parent), m_kicker(new QLineEdit), m_webHeadline(new QLineEdit),
      m_topics(new QLineEdit), m_comments(new QCheckBox(tr("Readers may comment"))),
      m_corrections(PanelForm::quiet({})) {
    QToolButton *button = foldButton();
    auto *folded = new QWidget;
    auto *group = new QFormLayout(folded);
    group->setContentsMargins(0, 0, 0, 0);
    group->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_kicker->setObjectName(QStringLiteral("kicker"));
    PanelForm::field(group, tr("Kicker"), tr("Kicker"), m_kicker);
    m_webHeadline->setObjectName(QStringLiteral("web-headline"));
    PanelForm::field(group, tr("Web headline"), tr("Web headline"), m_webHeadline);
    m_topics->setObjectName(QStringLiteral("topics"));
    m_topics->setPlaceholderText(QStringLiteral("medtop:…"));
    PanelForm::field(group, tr("Topics"), tr("Topics"), m_topics);
    m_comments->setObjectName(QStringLiteral("comments-open"));
    group->addRow(m_comments);
    m_corrections->setObjectName(QStringLiteral("corrections"));
    group->addRow(m_corrections);
    folded->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(button);
    column->addWidget(folded);
    connect(button, &QToolButton::toggled, this, [button, folded](bool open) {
        button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        folded->setVisible(open);
    });
    connectFields();
}

void StoryMore::connectFields() {
    connect(m_kicker, &QLineEdit::textEdited, this, [this](const QString &text) {
        Q_EMIT edited([text](Article &article) { article.kicker = text; });
    });
    connect(m_webHeadline, &QLineEdit::textEdited, this, [this](const QString &text) {
        Q_EMIT edited([text](Article &article) { article.webHeadline = text; });
    });
    connect(m_topics, &QLineEdit::textEdited, this, [this](const QString &text) {
        Q_EMIT edited([text](Article &article) { article.topics = words(text); });
    });
    connect(m_comments, &QCheckBox::clicked, this, [this](bool open) {
        Q_EMIT edited([open](Article &article) { article.commentsOpen = open; });
    });
}

void StoryMore::show(const Article &article) {
    setText(m_kicker, article.kicker);
    setText(m_webHeadline, article.webHeadline);
    if (words(m_topics->text()) != article.topics)
        m_topics->setText(article.topics.join(QStringLiteral(", ")));
    m_comments->setChecked(article.commentsOpen);
    QStringList notes;
    for (const Correction &one : article.corrections)
        notes.append(tr("%1: %2").arg(
            QLocale().toString(inZone(one.at, QTimeZone::utc()).date(), QLocale::ShortFormat),
            one.text));
    m_corrections->setText(notes.isEmpty() ? tr("No corrections.")
                                           : notes.join(QStringLiteral("\n")));
}

QStringList StoryMore::words(const QString &line) {
    QStringList list;
    for (const QString &part : line.split(u',')) {
        const QString word = Text::oneSpaced(part);
        if (!word.isEmpty() && !list.contains(word, Qt::CaseInsensitive))
            list.append(word);
    }
    return list;
}
