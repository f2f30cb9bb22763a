// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/TakeOver.h"
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text) {
    return QCoreApplication::translate("TakeOver", text);
}
} // namespace

QMessageBox *makeTakeOver(const QString &person, const QString &since, QWidget *window) {
    auto *box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"take-over-question"_s);
    box->setWindowTitle(tr("Take over"));
    // The whole sentence, so that a screen reader hears it (ui.md, part 8).
    box->setText(tr("%1 has this article open since %2.\nTake it over? %1 is told, and everything "
                    "typed there stays in History.")
                     .arg(person, since));
    // All of one role: else the platform puts them in an order of its own.
    const auto add = [box](const QString &text, const QString &name) {
        QPushButton *button = box->addButton(text, QMessageBox::ActionRole);
        button->setObjectName(name);
        return button;
    };
    QPushButton *cancel = add(tr("Cancel"), u"cancel"_s);
    add(tr("Read only"), u"read-only"_s);
    add(tr("Take over"), u"take-over"_s);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    return box;
}
