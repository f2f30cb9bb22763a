// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"
#include "model/check/RuleBook.h"
#include "model/store/PersonStore.h"
#include "model/store/SectionStore.h"
#include "model/store/Settings.h"
#include "model/store/WriteBatch.h"
#include "model/work/Backroom.h"
#include "ui/Notice.h"
#include "ui/settings/SettingsPages.h"
#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {
constexpr int ListWidth = 150;

Result<SettingsValues> readAll(Newsroom &newsroom) {
    SettingsValues values;
    const auto sections = newsroom.sections().all();
    const auto people = newsroom.people().all();
    const auto snippets = SnippetStore(newsroom).all();
    const auto rules = RuleBook(newsroom).all();
    if (!sections || !people || !snippets || !rules)
        return !sections   ? sections.error()
               : !people   ? people.error()
               : !snippets ? snippets.error()
                           : rules.error();
    values.rules = *rules;
    values.sections = *sections;
    values.people = *people;
    values.snippets = *snippets;
    values.me = newsroom.person();
    for (const Person &person : *people)
        if (person.id == values.me.id)
            values.me = person;
    for (const QString &name : Settings::names()) {
        const Result<QString> value = newsroom.settings().value(name);
        if (!value)
            return value.error();
        values.newsroom.insert(name, *value);
    }
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        values.zones << QString::fromLatin1(zone);
    values.readOnly = newsroom.readOnly();
    return values;
}

/// Which page was refused, and why.
struct Outcome {
    int page = -1;
    Error error{};
    Person me{};
};

/// All or none.
Result<Outcome> writeAll(Newsroom &newsroom, const std::vector<SettingsStep> &steps) {
    Outcome outcome;
    WriteBatch batch(newsroom.database());
    Result<void> done = batch.begin();
    for (size_t i = 0; i < steps.size() && done; ++i) {
        if (steps[i])
            done = steps[i](newsroom);
        if (!done)
            outcome.page = int(i);
    }
    if (done)
        done = batch.finish();
    if (!done) {
        outcome.error = done.error();
        return outcome.page < 0 ? Result<Outcome>(done.error()) : Result<Outcome>(outcome);
    }
    outcome.me = newsroom.person();
    if (const auto me = newsroom.people().find(outcome.me.id.toText()); me && *me)
        outcome.me = **me;
    return outcome;
}
} // namespace

SettingsDialog::SettingsDialog(Backroom &quick, Backroom &slow, const Actions &actions,
                               Preferences &preferences, QWidget *parent)
    : Dialog(tr("Settings"), parent), m_quick(quick), m_preferences(preferences),
      m_list(new QListWidget), m_stack(new QStackedWidget) {
    setObjectName(u"settings"_s);
    m_list->setObjectName(u"settings-pages"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFixedWidth(qMax(ListWidth, fontMetrics().averageCharWidth() * 18));
    m_pages = makeSettingsPages(actions, preferences.values(), m_stack);
    for (SettingsPage *page : m_pages) {
        auto *item = new QListWidgetItem(page->title(), m_list);
        item->setSizeHint({80, fontMetrics().height() + 12});
        m_stack->addWidget(page);
        page->setRoom(slow);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    content()->addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    auto *cancel = addButton(tr("Cancel"), u"settings-cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save = addButton(tr("Save"), u"settings-save"_s, true, true);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::save);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize(760, 560);
    read();
}

void SettingsDialog::showPage(const QString &id) {
    for (size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i]->id() == id)
            m_list->setCurrentRow(int(i));
}

void SettingsDialog::read() {
    m_stack->setEnabled(false);
    m_quick.ask(this, readAll, [this](Result<SettingsValues> values) {
        if (values)
            return fill(*values);
        notice().tell(values.error(), {{tr("Try again"), [this] { read(); }}});
    });
}

void SettingsDialog::fill(const SettingsValues &values) {
    notice().close();
    if (values.readOnly)
        notice().tell(tr("This newsroom is open to be read only. What is yours on this computer "
                         "can be changed."));
    m_stack->setEnabled(true);
    m_save->setEnabled(true);
    for (SettingsPage *page : m_pages) {
        page->fill(values);
        page->setEnabled(!values.readOnly || !page->isOfNewsroom());
    }
}

void SettingsDialog::save() {
    std::vector<SettingsStep> steps;
    for (const SettingsPage *page : m_pages)
        steps.push_back(page->isEnabled() ? page->step() : nullptr);
    m_save->setEnabled(false);
    notice().close(); // what it says may be mended
    m_quick.ask(
        this, [steps](Newsroom &newsroom) { return writeAll(newsroom, steps); },
        [this](Result<Outcome> outcome) {
            m_save->setEnabled(true);
            if (!outcome)
                return refused(-1, outcome.error());
            if (outcome->page >= 0)
                return refused(outcome->page, outcome->error);
            Preferences::Values own = m_preferences.values();
            for (const SettingsPage *page : m_pages)
                page->keep(own);
            m_preferences.set(own);
            Q_EMIT saved(outcome->me);
            accept();
        });
}

void SettingsDialog::refused(int page, const Error &error) {
    if (page >= 0) {
        m_list->setCurrentRow(page);
        m_pages[size_t(page)]->reveal(error.what);
    }
    notice().tell(error);
}
