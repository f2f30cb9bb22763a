// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/ExportRun.h"
#include "ui/dialogs/Dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

/// Where to, in which format, proof or what readers have.
class ExportDialog : public Dialog {
    Q_OBJECT
public:
    ExportDialog(const ExportRequest &last, const std::optional<ArticleId> &article,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const ExportRequest &request);

private:
    void choose();
    void browse();

    std::optional<ArticleId> m_article;
    QLineEdit *m_folder;
    QComboBox *m_format, *m_which;
    QCheckBox *m_proof, *m_force;
};
