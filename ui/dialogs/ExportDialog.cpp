// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ExportDialog.h"
#include "model/export/Exporters.h"
#include "ui/Notice.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(const ExportRequest &last, const std::optional<ArticleId> &article,
                           QWidget *parent)
    : Dialog(tr("Export"), parent), m_article(article), m_folder(new QLineEdit(last.folder)),
      m_format(new QComboBox), m_which(new QComboBox),
      m_proof(new QCheckBox(tr("&Proof: drafts too, marked as one; nothing under embargo"))),
      m_force(new QCheckBox(tr("Into a folder with &other files, beside them"))) {
    m_folder->setObjectName(u"export-folder"_s);
    m_folder->setAccessibleName(tr("Folder"));
    m_format->setObjectName(u"export-format"_s);
    m_which->setObjectName(u"export-which"_s);
    m_proof->setObjectName(u"export-proof"_s);
    m_force->setObjectName(u"export-force"_s);
    m_proof->setChecked(last.drafts);
    for (const auto &exporter : allExporters())
        m_format->addItem(u"%1 – %2"_s.arg(exporter->name(), exporter->summary()),
                          exporter->name());
    m_format->setCurrentIndex(qMax(0, m_format->findData(last.format)));
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(30);
    m_which->addItem(tr("All articles"));
    if (m_article)
        m_which->addItem(tr("The open article"));

    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    const auto add = [grid](int row, const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    add(0, tr("&Folder"), m_folder);
    add(1, tr("For&mat"), m_format);
    add(2, tr("&Which"), m_which);
    auto *pick = new QPushButton(tr("&Choose…"));
    pick->setObjectName(u"export-browse"_s);
    pick->setAutoDefault(false);
    grid->addWidget(pick, 0, 2);
    grid->addWidget(m_proof, 3, 1, 1, 2);
    grid->addWidget(m_force, 4, 1, 1, 2);
    content()->addLayout(grid);
    content()->addStretch();

    connect(pick, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *cancel = addButton(tr("Cancel"), u"export-cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *go = addButton(tr("Export"), u"export-go"_s, true, true);
    connect(go, &QPushButton::clicked, this, &ExportDialog::choose);
    resize(620, sizeHint().height());
}

void ExportDialog::browse() {
    auto *picker = new QFileDialog(this, tr("Export to"), m_folder->text());
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setFileMode(QFileDialog::Directory);
    picker->setOption(QFileDialog::ShowDirsOnly);
    connect(picker, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    picker->open();
}

void ExportDialog::choose() {
    const QString folder = m_folder->text().trimmed();
    if (folder.isEmpty()) {
        notice().tell(tr("A folder to write into is missing."));
        return m_folder->setFocus();
    }
    ExportRequest request{.folder = QDir(QDir::homePath()).absoluteFilePath(folder),
                          .format = m_format->currentData().toString(),
                          .drafts = m_proof->isChecked(),
                          .force = m_force->isChecked()};
    if (m_article && m_which->currentIndex() == 1)
        request.articles = {*m_article};
    Q_EMIT wanted(request);
    accept();
}
