// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/ProofDialog.h"
#include "ui/Notice.h"
#include "ui/look/Colours.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

ProofDialog::ProofDialog(const ProofOptions &last, const QString &file, QWidget *parent)
    : Dialog(tr("Print or PDF proof"), parent), m_file(file),
      m_numbers(new QCheckBox(tr("&Numbered lines"))),
      m_double(new QCheckBox(tr("&Double spacing"))),
      m_notes(new QCheckBox(tr("Notes &for the desk"))) {
    setObjectName(u"proof"_s);
    m_numbers->setObjectName(u"proof-numbers"_s);
    m_numbers->setChecked(last.numbers);
    m_double->setObjectName(u"proof-double"_s);
    m_double->setChecked(last.doubleSpaced);
    m_notes->setObjectName(u"proof-notes"_s); // asked for anew each time
    auto *about = new QLabel(tr("The article as it stands on the screen, for the house: not for "
                                "readers."));
    about->setForegroundRole(MutedRole);
    about->setWordWrap(true);
    content()->addWidget(about);
    for (QCheckBox *box : {m_numbers, m_double, m_notes})
        content()->addWidget(box);
    content()->addStretch();
    auto *cancel = addButton(tr("Cancel"), u"proof-cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *print = addButton(tr("&Print…"), u"proof-print"_s);
    connect(print, &QPushButton::clicked, this, &ProofDialog::askPrinter);
    auto *pdf = addButton(tr("&Save as PDF…"), u"proof-pdf"_s, true, true);
    connect(pdf, &QPushButton::clicked, this, &ProofDialog::askFile);
    resize(460, sizeHint().height());
}

ProofOptions ProofDialog::options() const {
    return {.numbers = m_numbers->isChecked(),
            .doubleSpaced = m_double->isChecked(),
            .notes = m_notes->isChecked()};
}

void ProofDialog::askFile() {
    auto *picker = new QFileDialog(this, tr("Save the proof"), m_file, tr("PDF (*.pdf)"));
    picker->setObjectName(u"proof-file"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setDefaultSuffix(u"pdf"_s);
    connect(picker, &QFileDialog::fileSelected, this, [this](const QString &file) {
        Q_EMIT pdfWanted(options(), file);
        accept();
    });
    picker->open();
}

void ProofDialog::askPrinter() {
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return notice().tell(tr("No printer is set up on this computer. A PDF can be saved and "
                                "printed elsewhere."));
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        Q_EMIT printWanted(options(), printer);
        accept();
    });
    dialog->open();
}
