// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/PanelForm.h"
#include "ui/settings/SettingFields.h"
#include <QCheckBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

/// How long a headline may be, and whether two people look at each article.
class LimitsPage : public SettingsPage {
public:
    explicit LimitsPage(QWidget *parent) : SettingsPage(parent) {
        auto *page = new PanelForm(this);
        auto *form = page->group();
        for (QSpinBox *field :
             {m_fields.addNumber(form, u"headlineMax"_s, tr("Longest &headline")),
              m_fields.addNumber(form, u"standfirstMax"_s, tr("Longest &standfirst"))})
            field->setSuffix(tr(" characters"));
        page->column()->addWidget(
            PanelForm::quiet(tr("What is longer is found by the checks. A section can have a limit "
                                "of its own for headlines.")));
        m_fields.addYesNo(page->group(), u"fourEyes"_s,
                          tr("&Four eyes: nobody approves an article of their own"));
    }

    QString id() const override { return u"limits"_s; }
    QString title() const override { return tr("House limits"); }
    void fill(const SettingsValues &values) override { m_fields.fill(values); }
    SettingsStep step() const override { return m_fields.step(); }
    void reveal(const QString &what) override { m_fields.reveal(what); }

private:
    SettingFields m_fields{};
};

} // namespace

SettingsPage *makeLimitsPage(const Actions &, const Preferences::Values &, QWidget *parent) {
    return new LimitsPage(parent);
}
