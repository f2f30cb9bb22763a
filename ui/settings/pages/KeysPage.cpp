// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Actions.h"
#include "ui/look/Colours.h"
#include "ui/settings/KeyField.h"
#include "ui/settings/KeyTable.h"
#include "ui/settings/SettingsPage.h"
#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QList<QKeySequence> &keys) {
    QStringList words;
    for (const QKeySequence &one : keys)
        words << one.toString(QKeySequence::NativeText);
    return words.join(u", "_s);
}

/// Which keys run which command.
class KeysPage : public SettingsPage {
public:
    KeysPage(const Actions &actions, const Preferences::Values &own, QWidget *parent)
        : SettingsPage(parent), m_table(actions, own.keys), m_list(new QTreeWidget),
          m_edit(new KeyField), m_said(new QLabel),
          m_take(button(tr("&Use them here"), u"keys-take"_s)) {
        auto *filter = new QLineEdit;
        filter->setObjectName(u"keys-filter"_s);
        filter->setAccessibleName(tr("Filter commands"));
        filter->setPlaceholderText(tr("Filter"));
        m_list->setObjectName(u"keys-list"_s);
        m_list->setAccessibleName(tr("Commands and their keys"));
        m_list->setRootIsDecorated(false);
        m_list->setHeaderLabels({tr("Command"), tr("Keys")});
        m_list->header()->setStretchLastSection(false);
        m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        for (const QAction *action : actions.all()) {
            auto *item = new QTreeWidgetItem(m_list, {Actions::plainText(action)});
            item->setData(0, Qt::UserRole, action->objectName());
            item->setSizeHint(0, {0, fontMetrics().height() + 9});
        }
        m_said->setObjectName(u"keys-said"_s);
        m_said->setWordWrap(true);
        m_said->setMinimumHeight(fontMetrics().height() * 2);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(14, 4, 14, 0);
        column->setSpacing(8);
        column->addWidget(filter);
        column->addWidget(m_list, 1);
        column->addLayout(makeEditRow());
        auto *said = new QHBoxLayout;
        said->addWidget(m_said, 1);
        said->addWidget(m_take);
        column->addLayout(said);
        connect(filter, &QLineEdit::textChanged, this,
                [this](const QString &typed) { narrow(typed); });
        connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { showChosen(); });
        showAll();
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }

    QString id() const override { return u"keys"_s; }
    QString title() const override { return tr("Keys"); }
    void fill(const SettingsValues &) override {}
    void keep(Preferences::Values &own) const override { own.keys = m_table.own(); }
    bool isOfNewsroom() const override { return false; }

private:
    static QPushButton *button(const QString &text, const QString &name) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    }

    QHBoxLayout *makeEditRow() {
        m_edit->setObjectName(u"keys-edit"_s);
        m_edit->setAccessibleName(tr("New keys"));
        m_edit->setPlaceholderText(tr("Press the keys"));
        auto *label = new QLabel(tr("&New keys"));
        label->setBuddy(m_edit);
        auto *none = button(tr("N&one"), u"keys-none"_s);
        auto *reset = button(tr("&Reset"), u"keys-reset"_s);
        auto *all = button(tr("Reset a&ll"), u"keys-reset-all"_s);
        auto *row = new QHBoxLayout;
        row->addWidget(label);
        row->addWidget(m_edit, 1);
        for (QPushButton *one : {none, reset, all})
            row->addWidget(one);
        connect(m_edit, &KeyField::pressed, this,
                [this](const QKeySequence &keys) { pressed(keys); });
        connect(m_take, &QPushButton::clicked, this, [this] {
            m_table.give(chosen(), m_wanted);
            showAll();
        });
        connect(none, &QPushButton::clicked, this, [this] {
            m_table.clear(chosen());
            showAll();
        });
        connect(reset, &QPushButton::clicked, this, [this] {
            m_table.reset(chosen());
            showAll();
            if (m_table.isOwn(chosen()))
                say(tr("Another command has the house's keys; it keeps them."));
        });
        connect(all, &QPushButton::clicked, this, [this] {
            m_table.resetAll();
            showAll();
        });
        return row;
    }

    QString chosen() const {
        const QTreeWidgetItem *item = m_list->currentItem();
        return item ? item->data(0, Qt::UserRole).toString() : QString();
    }

    QString nameOf(const QString &id) const {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i)
            if (m_list->topLevelItem(i)->data(0, Qt::UserRole) == id)
                return m_list->topLevelItem(i)->text(0);
        return id;
    }

    void pressed(const QKeySequence &keys) {
        if (chosen().isEmpty())
            return;
        m_wanted = keys;
        m_edit->show(m_wanted);
        m_take->hide();
        if (const QString why = m_table.whyNot(m_wanted); !why.isEmpty())
            return say(why);
        const QString text = m_wanted.toString(QKeySequence::NativeText);
        if (const QString other = m_table.holder(m_wanted, chosen()); !other.isEmpty()) {
            say(tr("%1 runs “%2” already.").arg(text, nameOf(other)));
            return m_take->show();
        }
        m_table.give(chosen(), m_wanted);
        showAll();
        say(tr("%1 will run “%2”.").arg(text, nameOf(chosen())));
    }

    void say(const QString &text) {
        m_said->setText(text);
        m_said->setAccessibleName(text);
    }

    void showAll() {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = m_list->topLevelItem(i);
            const QString id = item->data(0, Qt::UserRole).toString();
            item->setText(1, textOf(m_table.keys(id)));
            QFont font = m_list->font();
            font.setBold(m_table.isOwn(id));
            item->setFont(1, font);
            item->setData(0, Qt::AccessibleTextRole,
                          item->text(1).isEmpty() ? item->text(0)
                                                  : item->text(0) + u", "_s + item->text(1));
        }
        showChosen();
    }

    void showChosen() {
        m_take->hide();
        say({});
        m_edit->show(m_table.keys(chosen()).value(0));
    }

    void narrow(const QString &typed) {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = m_list->topLevelItem(i);
            item->setHidden(!item->text(0).contains(typed, Qt::CaseInsensitive) &&
                            !item->text(1).contains(typed, Qt::CaseInsensitive));
            if (!item->isHidden() && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
                m_list->setCurrentItem(item);
        }
    }

    KeyTable m_table;
    QTreeWidget *m_list;
    KeyField *m_edit;
    QLabel *m_said;
    QPushButton *m_take;
    QKeySequence m_wanted{};
};

} // namespace

SettingsPage *makeKeysPage(const Actions &actions, const Preferences::Values &own,
                           QWidget *parent) {
    return new KeysPage(actions, own, parent);
}
