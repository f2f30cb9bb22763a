// SPDX-License-Identifier: GPL-3.0-or-later
// ImportDialog: what a person says of all that comes in.
#include "model/import/Importers.h"
#include "model/store/SectionStore.h"
#include "model/work/Backroom.h"
#include "ui/Words.h"
#include "ui/dialogs/ImportDialog.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

QLayout *ImportDialog::makeChoices() {
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [row](const QString &text, QComboBox *box, const QString &name) {
        auto *label = new QLabel(text);
        label->setBuddy(box);
        box->setObjectName(name);
        row->addWidget(label);
        row->addWidget(box, 1);
    };
    m_as->addItem(tr("What it looks like"), QString());
    for (const auto &importer : allImporters())
        m_as->addItem(importer->summary(), importer->name());
    m_section->addItem(tr("From the page"), QString());
    m_state->addItem(Words::state(State::Draft), int(State::Draft));
    m_state->addItem(Words::state(State::Published), int(State::Published));
    add(tr("&As"), m_as, u"import-as"_s);
    add(tr("&Section"), m_section, u"import-section"_s);
    add(tr("S&tate"), m_state, u"import-state"_s);
    m_as->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QComboBox *box : {m_as, m_section, m_state})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::choicesChanged);
    return row;
}

void ImportDialog::readSections() {
    m_slow.ask(
        this, [](Newsroom &newsroom) { return newsroom.sections().all(); },
        [this](Result<QList<Section>> sections) {
            if (sections)
                for (const Section &section : *sections)
                    if (!section.retired)
                        m_section->addItem(section.label, section.label);
        });
}

void ImportDialog::choicesChanged() {
    for (size_t i = 0; i < m_sources.size(); ++i) {
        ImportRequest &request = m_sources[i].request;
        request.as = m_as->currentData().toString();
        request.section = m_section->currentData().toString();
        request.state = State(m_state->currentData().toInt());
        preview(i);
    }
}
