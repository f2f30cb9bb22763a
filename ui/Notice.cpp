// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Notice.h"
#include "ui/ErrorWords.h"
#include "ui/look/HouseStyle.h"
#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <utility>

using namespace Qt::StringLiterals;

Notice::Notice(QWidget *parent)
    : QFrame(parent), m_sentence(new QLabel), m_detail(new QLabel), m_fieldLabel(new QLabel),
      m_field(new QLineEdit), m_buttons(new QHBoxLayout), m_close(new QPushButton(tr("Close"))) {
    setObjectName(u"notice"_s);
    m_sentence->setObjectName(u"notice-sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fieldLabel->setBuddy(m_field);
    m_close->setObjectName(u"close-notice"_s);
    m_close->setAccessibleName(tr("Close notice"));
    m_close->setFlat(true);
    connect(m_close, &QPushButton::clicked, this, &Notice::close);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_fieldLabel);
    row->addWidget(m_field, 1);
    m_buttons->setSpacing(8);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 10, 6);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_detail);
    hide();
}

QString Notice::sentence() const {
    return m_sentence->text();
}

QPushButton *Notice::addButton(const QString &text) {
    auto *button = new QPushButton(text);
    button->setObjectName(u"notice-button"_s);
    m_buttons->addWidget(button);
    m_made << button;
    return button;
}

void Notice::put(const QString &sentence, const QString &topic) {
    m_topic = topic;
    for (QPushButton *button : std::as_const(m_made)) {
        button->hide();
        button->deleteLater();
    }
    m_made.clear();
    m_detail->hide();
    m_field->hide();
    m_fieldLabel->hide();
    m_field->disconnect();
    m_field->clear();
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(tr("Notice: %1").arg(sentence));
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::tell(const QString &sentence, const QList<Button> &buttons, const QString &topic) {
    put(sentence, topic);
    for (const Button &button : buttons)
        connect(addButton(button.text), &QPushButton::clicked, this, [this, run = button.run] {
            close();
            run();
        });
}

void Notice::tell(const Error &error, const QList<Button> &buttons, const QString &topic) {
    tell(ErrorWords::sentence(error), buttons, topic);
    addDetails(error.detail);
}

void Notice::addDetails(const QString &details) {
    if (details.isEmpty())
        return;
    m_detail->setText(details);
    connect(addButton(tr("Details")), &QPushButton::clicked, m_detail,
            [this] { m_detail->setVisible(!m_detail->isVisible()); });
}

void Notice::ask(const QString &sentence, const QString &field, const QString &button,
                 std::function<void(const QString &)> run, Answer wanted) {
    put(sentence, u"ask"_s);
    m_fieldLabel->setText(field);
    m_field->setAccessibleName(QString(field).remove(u'&'));
    m_fieldLabel->show();
    m_field->show();
    const auto answer = [this, wanted, run = std::move(run)] {
        const QString text = m_field->text().trimmed();
        if (text.isEmpty() && wanted == Answer::Needed)
            return m_field->setFocus();
        close();
        run(text);
    };
    connect(addButton(button), &QPushButton::clicked, this, answer);
    connect(m_field, &QLineEdit::returnPressed, this, answer);
    if (QWidget *before = QApplication::focusWidget(); before && !isAncestorOf(before))
        m_before = before;
    m_field->setFocus(Qt::OtherFocusReason);
}

void Notice::done(const QString &topic) {
    if (isVisible() && m_topic == topic)
        close();
}

void Notice::close() {
    m_topic.clear();
    const QPointer<QWidget> before = std::exchange(m_before, {});
    if (before && before->isVisible() && isAncestorOf(QApplication::focusWidget()))
        before->setFocus(Qt::OtherFocusReason);
    hide();
}

void Notice::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

void Notice::paintEvent(QPaintEvent *) {
    drawNoticeGround(*this);
}
