// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ShortcutSheet.h"
#include "ui/Actions.h"
#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

ShortcutSheet::ShortcutSheet(const Actions &actions, QWidget *parent)
    : Dialog(tr("All shortcuts"), parent) {
    auto *field = new QLineEdit;
    field->setObjectName(u"shortcut-filter"_s);
    field->setAccessibleName(tr("Filter shortcuts"));
    field->setPlaceholderText(tr("Filter"));
    auto *list = new QTreeWidget;
    list->setObjectName(u"shortcut-list"_s);
    list->setAccessibleName(tr("Shortcuts"));
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("Action"), tr("Keys")});
    for (const QAction *action : actions.all()) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        auto *item = new QTreeWidgetItem(list, {Actions::plainText(action), keys.join(u", "_s)});
        item->setData(0, Qt::AccessibleTextRole,
                      keys.isEmpty() ? item->text(0) : item->text(0) + u", "_s + item->text(1));
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->resizeColumnToContents(1);
    content()->addWidget(field);
    content()->addWidget(list, 1);
    connect(field, &QLineEdit::textChanged, list, [list](const QString &text) {
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = list->topLevelItem(i);
            item->setHidden(!item->text(0).contains(text, Qt::CaseInsensitive) &&
                            !item->text(1).contains(text, Qt::CaseInsensitive));
        }
    });
    auto *close = addButton(tr("Close"), u"shortcuts-close"_s, true, true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(480, 560);
}
