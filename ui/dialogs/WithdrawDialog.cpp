// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/WithdrawDialog.h"
#include "model/work/Backroom.h"
#include "ui/Notice.h"
#include "ui/Words.h"
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

WithdrawDialog::WithdrawDialog(Backroom &quick, const Article &article, QWidget *parent)
    : Dialog(tr("Withdraw “%1”").arg(Words::headline(article.headline)), parent), m_id(article.id),
      m_reason(new QLineEdit), m_readers(new QPlainTextEdit), m_links(new QListWidget) {
    m_reason->setObjectName(u"withdraw-reason"_s);
    m_readers->setObjectName(u"withdraw-readers"_s);
    m_readers->setTabChangesFocus(true);
    m_readers->setFixedHeight(m_readers->fontMetrics().height() * 5);
    m_links->setObjectName(u"withdraw-links"_s);
    m_links->setFixedHeight(m_links->fontMetrics().height() * 5);
    const auto field = [this](const QString &text, QWidget *widget) {
        auto *label = new QLabel(text);
        label->setBuddy(widget);
        widget->setAccessibleName(QString(text).remove(u'&'));
        content()->addWidget(label);
        content()->addWidget(widget);
    };
    field(tr("&Reason, for the desk; it never leaves the newsroom"), m_reason);
    field(tr("&Text for readers, in the place of the article"), m_readers);
    field(tr("&Articles that link here"), m_links);

    auto *cancel = addButton(tr("Cancel"), u"withdraw-cancel"_s, false, true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *go = addButton(tr("Withdraw"), u"withdraw-go"_s, true);
    connect(go, &QPushButton::clicked, this, &WithdrawDialog::choose);
    resize(520, sizeHint().height());
    readLinks(quick);
}

void WithdrawDialog::readLinks(Backroom &quick) {
    quick.ask(
        this, [id = m_id](Newsroom &newsroom) { return newsroom.articles().linkedFrom(id); },
        [this](Result<QList<ArticleHead>> heads) {
            if (!heads)
                return notice().tell(heads.error());
            for (const ArticleHead &head : *heads)
                m_links->addItem(Words::headline(head.headline));
            if (heads->isEmpty())
                m_links->addItem(tr("None."));
        });
}

void WithdrawDialog::choose() {
    const QString reason = m_reason->text().trimmed();
    const QString readers = m_readers->toPlainText().trimmed();
    if (reason.isEmpty() || readers.isEmpty()) {
        notice().tell(reason.isEmpty() ? tr("A reason for the desk is missing.")
                                       : tr("A text for readers is missing."));
        (reason.isEmpty() ? static_cast<QWidget *>(m_reason) : m_readers)->setFocus();
        return;
    }
    Q_EMIT wanted({.id = m_id, .to = State::Killed, .note = reason, .readersText = readers});
    accept();
}
