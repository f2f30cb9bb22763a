// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/base/Text.h"
#include "model/store/SectionStore.h"
#include "ui/panels/PanelForm.h"
#include "ui/settings/RecordList.h"
#include "ui/settings/SettingsPage.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

/// A section as it was, as it shall be, and the one its articles go to.
struct Draft {
    std::optional<Section> before{};
    Section now{};
    QString into{};
};

Result<void> write(SectionStore &store, const Draft &draft) {
    const QString from = draft.before ? draft.before->label : draft.now.label;
    if (!draft.before) {
        const Result<Section> added = store.add(from);
        if (!added)
            return added.error();
    }
    if (!draft.before || *draft.before != draft.now) {
        const Result<Section> changed = store.change(from, draft.now);
        if (!changed)
            return changed.error();
    }
    return {};
}

Result<void> writeAll(SectionStore &store, const QList<Draft> &drafts) {
    for (const Draft &draft : drafts) {
        Result<void> done = write(store, draft);
        if (!done) {
            Error error = done.error();
            error.what = draft.now.label; // which row it is
            return error;
        }
    }
    for (const Draft &draft : drafts)
        if (!draft.into.isEmpty())
            if (const auto moved = store.merge(draft.now.label, draft.into); !moved)
                return moved.error();
    return {};
}

/// Where stories run.
class SectionsPage : public SettingsPage {
public:
    explicit SectionsPage(QWidget *parent)
        : SettingsPage(parent), m_list(new RecordList(u"sections"_s, tr("Sections"), false)),
          m_side(new QWidget), m_label(new QLineEdit), m_slug(new QLineEdit),
          m_description(new QLineEdit), m_topic(new QLineEdit), m_order(new QSpinBox),
          m_most(new QSpinBox), m_checklist(new QPlainTextEdit), m_into(new QComboBox) {
        auto *page = new PanelForm(m_side);
        auto *form = page->group();
        add(form, m_label, u"section-label"_s, tr("&Label"));
        add(form, m_slug, u"section-slug"_s, tr("In a&ddresses"));
        add(form, m_description, u"section-description"_s, tr("Descri&ption"));
        add(form, m_topic, u"section-topic"_s, tr("&Topic code"));
        add(form, m_order, u"section-order"_s, tr("Pl&ace in the order"));
        add(form, m_most, u"section-headline"_s, tr("Longest &headline"));
        add(form, m_checklist, u"section-checklist"_s, tr("Chec&klist"));
        m_checklist->setTabChangesFocus(true);
        m_checklist->setFixedHeight(fontMetrics().height() * 5);
        m_checklist->setPlaceholderText(tr("One item a line; each must be ticked before approval"));
        add(form, m_into, u"section-into"_s, tr("&Merge into"));
        m_order->setRange(-9999, 9999);
        m_most->setRange(0, 1000);
        m_most->setSpecialValueText(tr("as the house"));
        page->column()->addWidget(PanelForm::quiet(
            tr("Merging moves the articles into the other section; this one is retired.")));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_list);
        row->addWidget(m_side, 1);
        connectFields();
        put(-1);
    }

    QString id() const override { return u"sections"_s; }
    QString title() const override { return tr("Sections"); }
    void fill(const SettingsValues &values) override {
        m_drafts.clear();
        QStringList names;
        for (const Section &section : values.sections)
            if (!section.retired) {
                m_drafts << Draft{section, section, {}};
                names << section.label;
            }
        m_list->setNames(names);
    }
    SettingsStep step() const override {
        QList<Draft> changed;
        for (const Draft &draft : m_drafts)
            if (!draft.before || *draft.before != draft.now || !draft.into.isEmpty())
                changed << draft;
        if (changed.isEmpty())
            return nullptr;
        return [changed](Newsroom &newsroom) { return writeAll(newsroom.sections(), changed); };
    }
    void reveal(const QString &what) override {
        for (int i = 0; i < m_drafts.size(); ++i)
            if (m_drafts[i].now.label == what)
                m_list->choose(i);
        m_label->setFocus(Qt::OtherFocusReason);
    }

private:
    static void add(QFormLayout *form, QWidget *field, const QString &name, const QString &label) {
        field->setObjectName(name);
        PanelForm::field(form, label, QString(label).remove(u'&'), field);
    }

    void connectFields() {
        for (QLineEdit *field : {m_label, m_slug, m_description, m_topic})
            connect(field, &QLineEdit::textEdited, this, [this] { take(); });
        for (QSpinBox *field : {m_order, m_most})
            connect(field, &QSpinBox::valueChanged, this, [this] { take(); });
        connect(m_checklist, &QPlainTextEdit::textChanged, this, [this] { take(); });
        connect(m_into, &QComboBox::activated, this, [this] { take(); });
        connect(m_list, &RecordList::chosen, this, [this](int at) { put(at); });
        connect(m_list, &RecordList::addWanted, this, [this] {
            Draft draft;
            for (const Draft &other : std::as_const(m_drafts))
                draft.now.order = std::max(draft.now.order, other.now.order + 1);
            m_drafts << draft;
            m_list->add(tr("New section"));
            m_label->setFocus(Qt::OtherFocusReason);
        });
    }

    void put(int at) {
        const bool there = at >= 0 && at < m_drafts.size();
        const Draft draft = there ? m_drafts[at] : Draft{};
        m_putting = true;
        m_side->setEnabled(there);
        m_label->setText(draft.now.label);
        m_slug->setText(draft.now.slug);
        m_slug->setPlaceholderText(Text::slug(draft.now.label));
        m_description->setText(draft.now.description);
        m_topic->setText(draft.now.topic);
        m_order->setValue(draft.now.order);
        m_most->setValue(draft.now.headlineMax.value_or(0));
        m_checklist->setPlainText(draft.now.checklist.join(u'\n'));
        m_into->clear();
        m_into->addItem(tr("none"), QString());
        for (int i = 0; i < m_drafts.size(); ++i)
            if (i != at && m_drafts[i].before && !m_drafts[i].now.label.isEmpty())
                m_into->addItem(m_drafts[i].now.label, m_drafts[i].now.label);
        m_into->setCurrentIndex(std::max(0, m_into->findData(draft.into)));
        m_into->setEnabled(draft.before.has_value());
        m_putting = false;
    }

    void take() {
        const int at = m_list->current();
        if (at < 0 || m_putting)
            return;
        Draft &draft = m_drafts[at];
        draft.now.label = m_label->text();
        draft.now.slug = m_slug->text().trimmed();
        draft.now.description = m_description->text();
        draft.now.topic = m_topic->text();
        draft.now.order = m_order->value();
        draft.now.headlineMax = m_most->value() > 0 ? std::optional(m_most->value()) : std::nullopt;
        draft.now.checklist.clear();
        for (const QString &line : m_checklist->toPlainText().split(u'\n'))
            if (const QString item = Text::oneSpaced(line); !item.isEmpty())
                draft.now.checklist << item;
        draft.into = m_into->currentData().toString();
        m_list->rename(at, draft.into.isEmpty() ? draft.now.label
                                                : tr("%1 → %2").arg(draft.now.label, draft.into));
    }

    QList<Draft> m_drafts{};
    RecordList *m_list;
    QWidget *m_side;
    QLineEdit *m_label, *m_slug, *m_description, *m_topic;
    QSpinBox *m_order, *m_most;
    QPlainTextEdit *m_checklist;
    QComboBox *m_into;
    bool m_putting = false;
};

} // namespace

SettingsPage *makeSectionsPage(const Actions &, const Preferences::Values &, QWidget *parent) {
    return new SectionsPage(parent);
}
