// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/store/PersonStore.h"
#include "ui/panels/PanelForm.h"
#include "ui/settings/RecordList.h"
#include "ui/settings/RoleBoxes.h"
#include <QBoxLayout>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<void> writeAll(PersonStore &store, const QList<Person> &before, const QList<Person> &now) {
    const auto idOf = [](const Person &person) { return person.id; };
    for (const Person &person : before)
        if (std::ranges::find(now, person.id, idOf) == now.end())
            if (const Result<void> removed = store.remove(person.id); !removed)
                return removed;
    for (const Person &person : now) {
        const auto was = std::ranges::find(before, person.id, idOf);
        if (was != before.end() && *was == person)
            continue;
        Result<void> done;
        if (was != before.end())
            done = store.change(person);
        else if (const Result<Person> added = store.add(person); !added)
            done = added.error();
        if (!done) {
            Error error = done.error();
            error.what = person.name; // which row it is
            return error;
        }
    }
    return {};
}

/// Who works in the newsroom, and what they may do.
class PeoplePage : public SettingsPage {
public:
    explicit PeoplePage(QWidget *parent)
        : SettingsPage(parent), m_list(new RecordList(u"people"_s, tr("People"), true)),
          m_side(new QWidget), m_roles(new RoleBoxes(u"people"_s)) {
        auto *page = new PanelForm(m_side);
        auto *form = page->group();
        add(form, m_name, u"people-name"_s, tr("&Name"));
        add(form, m_email, u"people-email"_s, tr("&E-mail"));
        add(form, m_url, u"people-url"_s, tr("&Web page"));
        page->column()->addWidget(m_roles);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_list);
        row->addWidget(m_side, 1);
        connect(m_roles, &RoleBoxes::edited, this, [this] { take(); });
        connect(m_list, &RecordList::chosen, this, [this](int at) { put(at); });
        connect(m_list, &RecordList::addWanted, this, [this] {
            m_now << Person{};
            m_list->add(tr("New person"));
            m_name->setFocus(Qt::OtherFocusReason);
        });
        connect(m_list, &RecordList::removeWanted, this, [this](int at) {
            if (at < 0)
                return;
            m_now.removeAt(at);
            m_list->take(at);
            put(m_list->current());
        });
        put(-1);
    }

    QString id() const override { return u"people"_s; }
    QString title() const override { return tr("People"); }
    void fill(const SettingsValues &values) override {
        m_me = values.me.id;
        m_before = m_now = values.people;
        QStringList names;
        for (const Person &person : m_now)
            names << person.name;
        m_list->setNames(names);
    }
    SettingsStep step() const override {
        if (m_before == m_now)
            return nullptr;
        return [before = m_before, now = m_now](Newsroom &newsroom) {
            return writeAll(newsroom.people(), before, now);
        };
    }
    void reveal(const QString &what) override {
        for (int i = 0; i < m_now.size(); ++i)
            if (m_now[i].name == what)
                m_list->choose(i);
        m_name->setFocus(Qt::OtherFocusReason);
    }

private:
    void add(QFormLayout *form, QLineEdit *&field, const QString &name, const QString &label) {
        field = new QLineEdit;
        field->setObjectName(name);
        PanelForm::field(form, label, QString(label).remove(u'&'), field);
        connect(field, &QLineEdit::textEdited, this, [this] { take(); });
    }

    void put(int at) {
        const bool there = at >= 0 && at < m_now.size();
        const Person person = there ? m_now[at] : Person{};
        m_side->setEnabled(there);
        // Nobody removes the person who works here.
        m_list->setRemovable(there && person.id != m_me);
        m_name->setText(person.name);
        m_email->setText(person.email);
        m_url->setText(person.url);
        m_roles->set(person.roles);
    }

    void take() {
        const int at = m_list->current();
        if (at < 0)
            return;
        Person &person = m_now[at];
        person.name = m_name->text();
        person.email = m_email->text().trimmed();
        person.url = m_url->text().trimmed();
        person.roles = m_roles->roles();
        m_list->rename(at, person.name);
    }

    PersonId m_me = PersonId::make();
    QList<Person> m_before{}, m_now{};
    RecordList *m_list;
    QWidget *m_side;
    QLineEdit *m_name = nullptr, *m_email = nullptr, *m_url = nullptr;
    RoleBoxes *m_roles;
};

} // namespace

SettingsPage *makePeoplePage(const Actions &, const Preferences::Values &, QWidget *parent) {
    return new PeoplePage(parent);
}
