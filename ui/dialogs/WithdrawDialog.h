// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/review/Review.h"
#include "ui/dialogs/Dialog.h"

class Backroom;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

/// Takes an article back from readers: a reason for the desk, a text for readers, and who links
/// here.
class WithdrawDialog : public Dialog {
    Q_OBJECT
public:
    WithdrawDialog(Backroom &quick, const Article &article, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const Review::Request &request);

private:
    void choose();
    void readLinks(Backroom &quick);

    ArticleId m_id;
    QLineEdit *m_reason;
    QPlainTextEdit *m_readers;
    QListWidget *m_links;
};
