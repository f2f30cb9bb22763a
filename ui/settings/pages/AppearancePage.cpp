// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/PanelForm.h"
#include "ui/settings/SettingsPage.h"
#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace {

/// How the window looks on this computer.
class AppearancePage : public SettingsPage {
public:
    AppearancePage(const Preferences::Values &own, QWidget *parent)
        : SettingsPage(parent), m_colours(new QComboBox),
          m_contrast(new QCheckBox(tr("&High contrast"))),
          m_welcome(new QCheckBox(tr("Show &Welcome at each start"))) {
        auto *page = new PanelForm(this);
        m_colours->setObjectName(u"own-colours"_s);
        m_colours->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
        m_colours->setCurrentIndex(int(own.colours.choice));
        PanelForm::field(page->group(), tr("&Colours"), tr("Colours"), m_colours);
        m_contrast->setObjectName(u"own-contrast"_s);
        m_contrast->setChecked(own.colours.highContrast());
        page->column()->addWidget(m_contrast);
        m_welcome->setObjectName(u"own-welcome"_s);
        m_welcome->setChecked(own.welcome);
        page->column()->addWidget(m_welcome);
    }

    QString id() const override { return u"appearance"_s; }
    QString title() const override { return tr("Appearance"); }
    void fill(const SettingsValues &) override {}
    void keep(Preferences::Values &own) const override {
        own.colours.choice = Theme::Choice(m_colours->currentIndex());
        if (m_contrast->isChecked() != own.colours.highContrast()) // else the desktop decides on
            own.colours.contrast = m_contrast->isChecked();
        own.welcome = m_welcome->isChecked();
    }
    bool isOfNewsroom() const override { return false; }

private:
    QComboBox *m_colours;
    QCheckBox *m_contrast;
    QCheckBox *m_welcome;
};

} // namespace

SettingsPage *makeAppearancePage(const Actions &, const Preferences::Values &own, QWidget *parent) {
    return new AppearancePage(own, parent);
}
