// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/store/SnippetStore.h"
#include "ui/panels/PanelForm.h"
#include "ui/settings/RecordList.h"
#include "ui/settings/SettingsPage.h"
#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// What it was called, and what it shall be; "": it is new.
struct Draft {
    QString before{};
    Snippet was{}, now{};
};

Result<void> writeAll(SnippetStore store, const QStringList &gone, const QList<Draft> &drafts) {
    for (const QString &name : gone)
        if (const Result<void> removed = store.remove(name); !removed)
            return removed;
    for (const Draft &draft : drafts) {
        const Result<void> done =
            draft.before.isEmpty() ? store.add(draft.now) : store.change(draft.before, draft.now);
        if (!done) {
            Error error = done.error();
            error.what = draft.now.name; // which row it is
            return error;
        }
    }
    return {};
}

/// Text that is used again and again.
class SnippetsPage : public SettingsPage {
public:
    explicit SnippetsPage(QWidget *parent)
        : SettingsPage(parent), m_list(new RecordList(u"snippets"_s, tr("Snippets"), true)),
          m_side(new QWidget), m_name(new QLineEdit), m_text(new QPlainTextEdit) {
        auto *page = new PanelForm(m_side);
        m_name->setObjectName(u"snippet-name"_s);
        PanelForm::field(page->group(), tr("&Name"), tr("Name"), m_name);
        auto *label = new QLabel(tr("&Text, in Markdown"));
        label->setBuddy(m_text);
        m_text->setObjectName(u"snippet-text"_s);
        m_text->setAccessibleName(tr("Text, in Markdown"));
        m_text->setTabChangesFocus(true);
        m_text->setMinimumHeight(fontMetrics().height() * 14);
        page->column()->addWidget(label);
        page->column()->addWidget(m_text, 1);
        page->column()->addWidget(PanelForm::quiet(
            tr("Typed as / and its name on an empty line, or found with Ctrl+K. “## ” begins a "
               "subheading, “- ” a list, “> ” a quote; **strong**, *emphasis*.")));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_list);
        row->addWidget(m_side, 1);
        connect(m_name, &QLineEdit::textEdited, this, [this] { take(); });
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] { take(); });
        connect(m_list, &RecordList::chosen, this, [this](int at) { put(at); });
        connect(m_list, &RecordList::addWanted, this, [this] {
            m_drafts << Draft{};
            m_list->add(tr("New snippet"));
            m_name->setFocus(Qt::OtherFocusReason);
        });
        connect(m_list, &RecordList::removeWanted, this, [this](int at) { remove(at); });
        put(-1);
    }

    QString id() const override { return u"snippets"_s; }
    QString title() const override { return tr("Snippets"); }
    void fill(const SettingsValues &values) override {
        m_drafts.clear();
        m_gone.clear();
        QStringList names;
        for (const Snippet &snippet : values.snippets) {
            m_drafts << Draft{snippet.name, snippet, snippet};
            names << snippet.name;
        }
        m_list->setNames(names);
    }
    SettingsStep step() const override {
        QList<Draft> changed;
        for (const Draft &draft : m_drafts)
            if (draft.before.isEmpty() || draft.was != draft.now)
                changed << draft;
        if (changed.isEmpty() && m_gone.isEmpty())
            return nullptr;
        return [gone = m_gone, changed](Newsroom &newsroom) {
            return writeAll(SnippetStore(newsroom), gone, changed);
        };
    }
    void reveal(const QString &what) override {
        for (int i = 0; i < m_drafts.size(); ++i)
            if (m_drafts[i].now.name == what)
                m_list->choose(i);
        m_name->setFocus(Qt::OtherFocusReason);
    }

private:
    void put(int at) {
        const bool there = at >= 0 && at < m_drafts.size();
        const Snippet snippet = there ? m_drafts[at].now : Snippet{};
        m_side->setEnabled(there);
        m_list->setRemovable(there);
        m_name->setText(snippet.name);
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(snippet.text);
    }

    void take() {
        const int at = m_list->current();
        if (at < 0)
            return;
        m_drafts[at].now = {m_name->text(), m_text->toPlainText()};
        m_list->rename(at, m_name->text());
    }

    void remove(int at) {
        if (at < 0)
            return;
        if (!m_drafts[at].before.isEmpty())
            m_gone << m_drafts[at].before;
        m_drafts.removeAt(at);
        m_list->take(at);
        put(m_list->current());
    }

    QList<Draft> m_drafts{};
    QStringList m_gone{};
    RecordList *m_list;
    QWidget *m_side;
    QLineEdit *m_name;
    QPlainTextEdit *m_text;
};

} // namespace

SettingsPage *makeSnippetsPage(const Actions &, const Preferences::Values &, QWidget *parent) {
    return new SnippetsPage(parent);
}
