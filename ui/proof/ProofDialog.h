// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/Dialog.h"
#include "ui/proof/ProofPages.h"

class QCheckBox;
class QPrinter;

/// How a proof shall look, and where it goes: a PDF or paper.
class ProofDialog : public Dialog {
    Q_OBJECT
public:
    /// `file` is what the PDF is called until a person says otherwise.
    ProofDialog(const ProofOptions &last, const QString &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void pdfWanted(const ProofOptions &options, const QString &file);
    void printWanted(const ProofOptions &options, const std::shared_ptr<QPrinter> &printer);

private:
    ProofOptions options() const;
    void askFile();
    void askPrinter();

    QString m_file;
    QCheckBox *m_numbers, *m_double, *m_notes;
};
