// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/RuleBook.h"
#include "model/check/RuleSet.h"
#include "ui/panels/PanelForm.h"
#include "ui/settings/RecordList.h"
#include "ui/settings/RuleTry.h"
#include "ui/settings/SettingsPage.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

/// A rule as it was, and its text as it stands in the field.
struct Draft {
    HouseRule was{};
    QString text{};
    bool isNew = false, isChanged = false;
};

QString textOf(const HouseRule &rule) {
    return QString::fromUtf8(RuleText::write({rule}));
}

/// Which row a refusal is about; the lines are the rule's own.
Error named(Error error, const Draft &draft) {
    if (error.what.isEmpty())
        error.what = draft.was.id;
    return error;
}

Result<void> writeAll(RuleBook book, const QStringList &gone, const QList<Draft> &drafts) {
    for (const QString &id : gone)
        if (const Result<void> reset = book.reset(id); !reset)
            return reset;
    for (const Draft &draft : drafts)
        if (const auto added = book.add(draft.text.toUtf8()); !added)
            return named(added.error(), draft);
    return {};
}

/// The house's rules of style: on or off, and their text.
class RulesPage : public SettingsPage {
public:
    explicit RulesPage(QWidget *parent)
        : SettingsPage(parent), m_list(new RecordList(u"rules"_s, tr("Rules of style"), true)),
          m_side(new QWidget), m_on(new QCheckBox(tr("This rule is &looked for"))),
          m_page(new PanelForm(m_side)), m_text(new QPlainTextEdit) {
        m_on->setObjectName(u"rule-on"_s);
        auto *label = new QLabel(tr("The &rule, in TOML"));
        label->setBuddy(m_text);
        m_text->setObjectName(u"rule-text"_s);
        m_text->setAccessibleName(tr("The rule, in TOML"));
        m_text->setTabChangesFocus(true);
        m_text->setMinimumHeight(fontMetrics().height() * 14);
        m_page->column()->addWidget(m_on);
        m_page->column()->addWidget(label);
        m_page->column()->addWidget(m_text, 1);
        m_page->column()->addWidget(PanelForm::quiet(
            tr("words = whole words, or pattern = a regular expression; suggestions, reason, "
               "source, level (error, warning, hint), sections, languages. Remove brings a rule "
               "of the program back.")));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_list);
        row->addWidget(m_side, 1);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] { take(); });
        connect(m_on, &QCheckBox::clicked, this, [this](bool on) { turn(on); });
        connect(m_list, &RecordList::chosen, this, [this](int at) { put(at); });
        connect(m_list, &RecordList::addWanted, this, [this] { add(); });
        connect(m_list, &RecordList::removeWanted, this, [this](int at) { remove(at); });
        put(-1);
    }

    QString id() const override { return u"rules"_s; }
    QString title() const override { return tr("Style rules"); }
    void setRoom(Backroom &slow) override {
        m_try =
            new RuleTry(slow, [this] { return RuleText::read(m_text->toPlainText().toUtf8()); });
        m_page->column()->addWidget(m_try);
    }
    void fill(const SettingsValues &values) override {
        m_drafts.clear();
        m_gone.clear();
        QStringList names;
        for (const HouseRule &rule : values.rules) {
            m_drafts << Draft{rule, textOf(rule)};
            names << nameOf(rule);
        }
        m_list->setNames(names);
    }
    SettingsStep step() const override {
        QList<Draft> changed;
        for (const Draft &draft : m_drafts)
            if (draft.isChanged)
                changed << draft;
        if (changed.isEmpty() && m_gone.isEmpty())
            return nullptr;
        return [gone = m_gone, changed](Newsroom &newsroom) {
            return writeAll(RuleBook(newsroom), gone, changed);
        };
    }
    void reveal(const QString &what) override {
        for (int i = 0; i < m_drafts.size(); ++i)
            if (m_drafts[i].was.id == what)
                m_list->choose(i);
        m_text->setFocus(Qt::OtherFocusReason);
    }

private:
    static QString nameOf(const HouseRule &rule) {
        return rule.off ? tr("%1 (off)").arg(rule.id) : rule.id;
    }

    void put(int at) {
        const bool there = at >= 0 && at < m_drafts.size();
        const Draft draft = there ? m_drafts[at] : Draft{};
        m_side->setEnabled(there);
        m_list->setRemovable(there);
        m_on->setChecked(there && !draft.was.off);
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(draft.text);
        if (m_try)
            m_try->forget();
    }

    void take() {
        const int at = m_list->current();
        if (at < 0)
            return;
        m_try->forget();
        Draft &draft = m_drafts[at];
        draft.text = m_text->toPlainText();
        draft.isChanged = true;
        const auto read = RuleText::read(draft.text.toUtf8());
        if (!read || read->size() != 1)
            return; // while it is typed; what is wrong is said when it is saved
        draft.was = read->first();
        m_on->setChecked(!draft.was.off);
        m_list->rename(at, nameOf(draft.was));
    }

    void turn(bool on) {
        const int at = m_list->current();
        if (at < 0)
            return;
        HouseRule rule = m_drafts[at].was;
        rule.off = !on;
        m_text->setPlainText(textOf(rule)); // and so taken
    }

    void add() {
        HouseRule rule;
        rule.id = u"new-rule"_s;
        rule.words = {tr("words to find")};
        rule.suggestions = {tr("words to write")};
        rule.reason = tr("why");
        m_drafts << Draft{rule, textOf(rule), true, true};
        m_list->add(nameOf(rule));
        m_text->setFocus(Qt::OtherFocusReason);
    }

    void remove(int at) {
        if (at < 0)
            return;
        const Draft draft = m_drafts[at];
        for (const HouseRule &usual : RuleSet::usual())
            if (usual.id == draft.was.id)
                return m_text->setPlainText(textOf(usual));
        if (!draft.isNew)
            m_gone << draft.was.id;
        m_drafts.removeAt(at);
        m_list->take(at);
        put(m_list->current());
    }

    QList<Draft> m_drafts{};
    QStringList m_gone{};
    RecordList *m_list;
    QWidget *m_side;
    QCheckBox *m_on;
    PanelForm *m_page;
    QPlainTextEdit *m_text;
    RuleTry *m_try = nullptr;
};

} // namespace

SettingsPage *makeRulesPage(const Actions &, const Preferences::Values &, QWidget *parent) {
    return new RulesPage(parent);
}
