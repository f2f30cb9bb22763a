// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "ui/dialogs/Dialog.h"

class QComboBox;
class QPlainTextEdit;

/// A dated public note on what was published: its kind, and the words for readers.
class CorrectDialog : public Dialog {
    Q_OBJECT
public:
    explicit CorrectDialog(const Article &article, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The dialog stays until `close`: what was typed is kept where the note is refused.
    void wanted(Correction::Kind kind, const QString &text);

private:
    void choose();

    QComboBox *m_kind;
    QPlainTextEdit *m_text;
};
