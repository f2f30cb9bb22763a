// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AssignDialog.h"
#include "model/base/Text.h"
#include "model/store/PersonStore.h"
#include "model/store/SectionStore.h"
#include "model/store/Settings.h"
#include "model/work/Backroom.h"
#include "ui/Notice.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

/// What the fields offer.
struct AssignDialog::People {
    QStringList people{}, sections{};
    QTimeZone zone{QTimeZone::utc()};

    static Result<People> of(Newsroom &newsroom) {
        People found;
        const auto people = newsroom.people().all();
        const auto sections = newsroom.sections().all();
        const auto settings = newsroom.settings().all();
        if (!people || !sections || !settings)
            return !people ? people.error() : sections ? settings.error() : sections.error();
        for (const Person &person : *people)
            found.people << person.name;
        if (!found.people.contains(newsroom.person().name))
            found.people << newsroom.person().name;
        found.people.sort(Qt::CaseInsensitive);
        for (const Section &section : *sections)
            if (!section.retired)
                found.sections << section.label;
        found.zone = settings->zone();
        return found;
    }
};

namespace {
void add(QFormLayout *form, const QString &label, const QString &name, QWidget *field) {
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, field);
}
} // namespace

AssignDialog::AssignDialog(Backroom &quick, int articles, const Values &now, QWidget *parent)
    : Dialog(tr("Assign %n article(s)", nullptr, articles), parent), m_person(new QComboBox),
      m_isDue(new QCheckBox(tr("D&ue"))), m_due(new QDateTimeEdit) {
    auto *form = new QFormLayout;
    content()->addLayout(form);
    addPersonAndDue(form);
    addButtons(tr("Assign"));
    m_person->setFocus();
    fill(quick, now);
}

AssignDialog::AssignDialog(Backroom &quick, const QString &section, QWidget *parent)
    : Dialog(tr("New planned story"), parent), m_person(new QComboBox),
      m_isDue(new QCheckBox(tr("D&ue"))), m_due(new QDateTimeEdit) {
    auto *form = new QFormLayout;
    content()->addLayout(form);
    addPlan(form, section);
    addPersonAndDue(form);
    addButtons(tr("Plan it"));
    m_headline->setFocus();
    const QDateTime hour = QDateTime::currentDateTimeUtc().addSecs(3 * 60 * 60);
    fill(quick, {.section = section, .due = fromSeconds(hour.toSecsSinceEpoch() / 3600 * 3600)});
}

void AssignDialog::addPlan(QFormLayout *form, const QString &section) {
    m_headline = new QLineEdit;
    add(form, tr("&Working headline"), u"plan-headline"_s, m_headline);
    m_section = new QComboBox;
    m_section->setEditable(true);
    m_section->setEditText(section);
    add(form, tr("&Section"), u"plan-section"_s, m_section);
    m_target = new QSpinBox;
    m_target->setRange(0, 100000);
    m_target->setSingleStep(50);
    m_target->setSpecialValueText(tr("none"));
    m_target->setSuffix(tr(" words"));
    add(form, tr("&Length"), u"plan-length"_s, m_target);
}

void AssignDialog::addPersonAndDue(QFormLayout *form) {
    add(form, tr("&Person"), u"assign-person"_s, m_person);
    m_isDue->setObjectName(u"assign-is-due"_s);
    m_due->setObjectName(u"assign-due"_s);
    m_due->setAccessibleName(tr("Due time"));
    m_due->setTimeSpec(Qt::UTC); // shows the wall clock of the newsroom's zone as it is
    m_due->setDisplayFormat(u"ddd d MMM yyyy HH:mm"_s);
    m_due->setCalendarPopup(true);
    form->addRow(m_isDue, m_due);
    connect(m_isDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    m_due->setEnabled(false);
}

void AssignDialog::addButtons(const QString &go) {
    auto *cancel = addButton(tr("Cancel"), u"assign-cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *forward = addButton(go, u"assign-go"_s, true, true);
    connect(forward, &QPushButton::clicked, this, [this] {
        if (m_headline && Text::oneSpaced(m_headline->text()).isEmpty()) {
            notice().tell(tr("A planned story needs a working headline."));
            return m_headline->setFocus();
        }
        Q_EMIT wanted(values());
        accept();
    });
    resize(460, sizeHint().height());
}

void AssignDialog::fill(Backroom &quick, const Values &now) {
    m_person->addItem(tr("Nobody"), QString());
    if (!now.person.isEmpty())
        m_person->addItem(now.person, now.person);
    m_person->setCurrentIndex(m_person->count() - 1);
    showDue(now.due);
    quick.ask(
        this, [](Newsroom &newsroom) { return People::of(newsroom); },
        [this, now](const Result<People> &found) {
            if (!found)
                return notice().tell(found.error());
            for (const QString &name : found->people)
                if (m_person->findData(name) < 0)
                    m_person->addItem(name, name);
            if (m_section) {
                const QString typed = m_section->currentText();
                m_section->addItems(found->sections);
                m_section->setEditText(typed);
            }
            m_zone = found->zone;
            showDue(now.due);
        });
}

void AssignDialog::showDue(const std::optional<Instant> &due) {
    m_isDue->setChecked(due.has_value());
    const QDateTime there =
        due ? inZone(*due, m_zone) : QDateTime::currentDateTimeUtc().toTimeZone(m_zone);
    m_due->setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
}

AssignDialog::Values AssignDialog::values() const {
    Values values{.person = m_person->currentData().toString()};
    if (m_headline) {
        values.headline = Text::oneSpaced(m_headline->text());
        values.section = Text::oneSpaced(m_section->currentText());
        if (m_target->value() > 0)
            values.target = m_target->value();
    }
    const QDateTime shown = m_due->dateTime();
    const QDateTime there(shown.date(), QTime(shown.time().hour(), shown.time().minute()), m_zone);
    if (m_isDue->isChecked())
        values.due = fromSeconds(there.toSecsSinceEpoch());
    return values;
}
