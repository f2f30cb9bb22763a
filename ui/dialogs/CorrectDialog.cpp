// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CorrectDialog.h"
#include "ui/Notice.h"
#include "ui/Words.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

CorrectDialog::CorrectDialog(const Article &article, QWidget *parent)
    : Dialog(tr("Correct “%1”").arg(Words::headline(article.headline)), parent),
      m_kind(new QComboBox), m_text(new QPlainTextEdit) {
    m_kind->setObjectName(u"correct-kind"_s);
    // In the order of Correction::Kind.
    m_kind->addItems({tr("Correction: a fact was wrong"),
                      tr("Clarification: it could be misunderstood"),
                      tr("Update: there is more to tell")});
    m_text->setObjectName(u"correct-text"_s);
    m_text->setAccessibleName(tr("Note for readers"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().height() * 5);
    const auto field = [this](const QString &words, QWidget *widget) {
        auto *label = new QLabel(words);
        label->setBuddy(widget);
        content()->addWidget(label);
        content()->addWidget(widget);
    };
    field(tr("&Kind"), m_kind);
    field(tr("&Note for readers"), m_text);
    auto *after = new QLabel(tr("Readers see the note with the next revision, once that is "
                                "approved and published. Until then they keep what they have."));
    after->setWordWrap(true);
    content()->addWidget(after);

    auto *cancel = addButton(tr("Cancel"), u"correct-cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *go = addButton(tr("Add correction"), u"correct-go"_s, true, true);
    connect(go, &QPushButton::clicked, this, &CorrectDialog::choose);
    m_text->setFocus();
    resize(520, sizeHint().height());
}

void CorrectDialog::choose() {
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty()) {
        notice().tell(tr("The note for readers is missing."));
        return m_text->setFocus();
    }
    Q_EMIT wanted(Correction::Kind(m_kind->currentIndex()), text);
}
