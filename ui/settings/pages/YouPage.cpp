// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/store/PersonStore.h"
#include "ui/panels/PanelForm.h"
#include "ui/settings/RoleBoxes.h"
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// Who works here, and how their articles name them.
class YouPage : public SettingsPage {
public:
    YouPage(const Preferences::Values &own, QWidget *parent) : SettingsPage(parent) {
        auto *page = new PanelForm(this);
        auto *form = page->group();
        add(form, m_name, u"you-name"_s, tr("&Name"));
        add(form, m_email, u"you-email"_s, tr("&E-mail"));
        add(form, m_url, u"you-url"_s, tr("&Web page"));
        m_roles = new RoleBoxes(u"you"_s);
        page->column()->addWidget(m_roles);
        page->column()->addSpacing(8);
        auto *byline = page->group();
        add(byline, m_bylineName, u"you-byline"_s, tr("&Byline"));
        add(byline, m_bylineRole, u"you-role"_s, tr("&Role in it"));
        m_bylineName->setText(own.bylineName);
        m_bylineRole->setText(own.bylineRole);
        m_bylineRole->setPlaceholderText(tr("Reporter"));
        page->column()->addWidget(PanelForm::quiet(
            tr("New articles begin with this byline. It is kept on this computer; name and roles "
               "are the newsroom's. The history says another name from the next start on.")));
        connect(m_name, &QLineEdit::textChanged, m_bylineName, &QLineEdit::setPlaceholderText);
    }

    QString id() const override { return u"you"_s; }
    QString title() const override { return tr("You"); }
    void fill(const SettingsValues &values) override {
        m_me = values.me;
        m_name->setText(m_me.name);
        m_email->setText(m_me.email);
        m_url->setText(m_me.url);
        m_roles->set(m_me.roles);
        for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_email),
                               static_cast<QWidget *>(m_url), static_cast<QWidget *>(m_roles)})
            field->setEnabled(!values.readOnly);
    }
    SettingsStep step() const override {
        Person wanted = m_me;
        wanted.name = m_name->text();
        wanted.email = m_email->text().trimmed();
        wanted.url = m_url->text().trimmed();
        wanted.roles = m_roles->roles();
        if (wanted == m_me)
            return nullptr;
        return [wanted](Newsroom &newsroom) { return newsroom.people().change(wanted); };
    }
    void keep(Preferences::Values &own) const override {
        own.bylineName = m_bylineName->text().simplified();
        own.bylineRole = m_bylineRole->text().simplified();
    }
    void reveal(const QString &) override { m_name->setFocus(Qt::OtherFocusReason); }
    bool isOfNewsroom() const override { return false; }

private:
    static void add(QFormLayout *form, QLineEdit *&field, const QString &name,
                    const QString &label) {
        field = new QLineEdit;
        field->setObjectName(name);
        PanelForm::field(form, label, QString(label).remove(u'&'), field);
    }

    Person m_me{};
    QLineEdit *m_name = nullptr, *m_email = nullptr, *m_url = nullptr, *m_bylineName = nullptr,
              *m_bylineRole = nullptr;
    RoleBoxes *m_roles = nullptr;
};

} // namespace

SettingsPage *makeYouPage(const Actions &, const Preferences::Values &own, QWidget *parent) {
    return new YouPage(own, parent);
}
