// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SectionPicker.h"
#include "model/base/Text.h"
#include "model/store/SectionStore.h"
#include "model/work/Backroom.h"
#include <QLineEdit>

SectionPicker::SectionPicker(Backroom &quick, QWidget *parent) : QComboBox(parent), m_quick(quick) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    lineEdit()->setPlaceholderText(tr("Section"));
    setMinimumContentsLength(14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this, &SectionPicker::tell);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SectionPicker::tell);
    connect(&quick, &Backroom::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Sections || change.what == Change::What::Many)
            refresh();
    });
    refresh();
}

QString SectionPicker::section() const {
    return m_section;
}

void SectionPicker::setSection(const QString &label) {
    m_section = label;
    setEditText(label);
}

void SectionPicker::refresh() {
    m_quick.ask(
        this, [](Newsroom &newsroom) { return newsroom.sections().all(); },
        [this](const Result<QList<Section>> &sections) {
            if (!sections)
                return;
            const QString typed = currentText();
            clear();
            for (const Section &section : *sections) {
                if (!section.retired)
                    addItem(section.label);
            }
            setEditText(typed);
        });
}

void SectionPicker::tell() {
    QString label = Text::oneSpaced(currentText());
    // A known label is kept as it was first written.
    for (int i = 0; i < count(); ++i) {
        if (Text::fold(itemText(i)) == Text::fold(label))
            label = itemText(i);
    }
    if (label == m_section)
        return setEditText(m_section);
    setSection(label);
    Q_EMIT picked(label);
}
