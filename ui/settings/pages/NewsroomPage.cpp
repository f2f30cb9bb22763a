// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/PanelForm.h"
#include "ui/settings/SettingFields.h"
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace {

/// What the newsroom is called and where its readers find it.
class NewsroomPage : public SettingsPage {
public:
    explicit NewsroomPage(QWidget *parent) : SettingsPage(parent), m_zones(new QStringListModel) {
        auto *form = (new PanelForm(this))->group();
        m_fields.addLine(form, u"name"_s, tr("&Name"));
        m_fields.addLine(form, u"description"_s, tr("&Description"));
        m_fields.addLine(form, u"url"_s, tr("&Address of the site"), u"https://example.org/"_s);
        m_fields.addLine(form, u"language"_s, tr("&Language"), u"en-GB"_s);
        auto *zone = m_fields.addLine(form, u"timeZone"_s, tr("&Time zone"), u"Europe/Rome"_s);
        m_fields.addLine(form, u"logo"_s, tr("Lo&go"), tr("Address of a picture"));
        m_fields.addLine(form, u"email"_s, tr("&E-mail"));
        m_fields.addLine(form, u"copyright"_s, tr("&Copyright"));
        m_fields.addLine(form, u"commentsOrigin"_s, tr("C&omments from"),
                         u"https://comments.example.org"_s);
        auto *completer = new QCompleter(m_zones, zone);
        m_zones->setParent(completer);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        zone->setCompleter(completer);
    }

    QString id() const override { return u"newsroom"_s; }
    QString title() const override { return tr("Newsroom"); }
    void fill(const SettingsValues &values) override {
        m_zones->setStringList(values.zones);
        m_fields.fill(values);
    }
    SettingsStep step() const override { return m_fields.step(); }
    void reveal(const QString &what) override { m_fields.reveal(what); }

private:
    SettingFields m_fields{};
    QStringListModel *m_zones;
};

} // namespace

SettingsPage *makeNewsroomPage(const Actions &, const Preferences::Values &, QWidget *parent) {
    return new NewsroomPage(parent);
}
