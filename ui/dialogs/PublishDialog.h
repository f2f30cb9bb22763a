// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/review/Review.h"
#include "ui/dialogs/Dialog.h"

class Backroom;
class QDateTimeEdit;
class QListWidget;
class QRadioButton;

/// What readers will see, what stands against it, and when.
class PublishDialog : public Dialog {
    Q_OBJECT
public:
    PublishDialog(Backroom &quick, const Article &article, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const Review::Request &request);

private:
    void readFacts(Backroom &quick);
    void choose();
    void showTime(const QDateTime &there);

    Article m_article;
    QTimeZone m_zone{QTimeZone::utc()};
    QRadioButton *m_now, *m_at;
    QDateTimeEdit *m_time;
    QListWidget *m_seen, *m_facts;
    QPushButton *m_publish;
};
