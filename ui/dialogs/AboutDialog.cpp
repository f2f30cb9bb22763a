// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AboutDialog.h"
#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : Dialog(tr("About Standfirst"), parent) {
    auto *text = new QLabel(
        tr("Standfirst %1\n\nA newsroom editor: journalists write, editors review, the web team "
           "gets "
           "finished pages.\n\nFree software under the GNU General Public License, version 3 or "
           "later. It comes with no warranty.")
            .arg(QCoreApplication::applicationVersion()));
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    content()->addWidget(text);
    auto *close = addButton(tr("Close"), u"about-close"_s, true, true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}
