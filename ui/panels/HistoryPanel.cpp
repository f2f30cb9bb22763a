// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/Backroom.h"
#include "ui/ErrorWords.h"
#include "ui/Panel.h"
#include "ui/Words.h"
#include "ui/dialogs/CompareDialog.h"
#include "ui/editor/OpenArticle.h"
#include "ui/look/Colours.h"
#include "ui/panels/DifferenceText.h"
#include "ui/panels/PanelForm.h"
#include "ui/panels/PanelList.h"
#include "ui/panels/RevisionNameField.h"
#include "ui/panels/RevisionWords.h"
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QTimer>
using namespace Qt::StringLiterals;

namespace {

// In place of a revision's number.
constexpr int TheOneBefore = CompareDialog::TheOneBefore, OnTheScreen = CompareDialog::OnTheScreen;

struct History {
    QList<Revision> revisions{};
    QString me{};
    bool operator==(const History &) const = default;
};

Result<QList<Difference>> compared(Newsroom &newsroom, const Article &screen, int number,
                                   int other) {
    const auto chosen = newsroom.articles().revision(screen.id, number);
    if (!chosen)
        return chosen.error();
    if (other == OnTheScreen)
        return compare(*chosen, screen);
    const auto beside = newsroom.articles().revision(screen.id, other);
    if (!beside)
        return beside.error();
    return other < number ? compare(*beside, *chosen) : compare(*chosen, *beside);
}

/// The kept states of the article: who, when, how many words; any two compared, any one restored.
class HistoryPanel : public Panel {
public:
    HistoryPanel(Backroom &quick, QWidget *parent);

    QString id() const override { return u"history"_s; }
    QString title() const override { return tr("History"); }
    void show(OpenArticle *article) override;

protected:
    void changeEvent(QEvent *event) override {
        Panel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            paint();
    }

private:
    void build();
    void read();
    void fill(const History &history);
    void fillBeside();
    void enable();
    int chosen() const { return m_list->currentKey().toInt(); }
    int beside() const; ///< the number that is meant; TheOneBefore where there is none
    void compareThem();
    /// The differences in the colours of the moment.
    void paint() { m_differences->setText(DifferenceText::html(m_found, coloursOf(palette()))); }
    void compareSideBySide();
    void giveName();
    void restore();
    void restored(const Result<WorkingCopy> &copy);

    Backroom &m_quick;
    QPointer<OpenArticle> m_article;
    QTimer m_pause;
    History m_history;
    QList<Difference> m_found{};
    PanelForm *m_form;
    PanelList *m_list;
    QComboBox *m_beside;
    QPushButton *m_compare, *m_side, *m_restore, *m_nameIt;
    RevisionNameField *m_name;
    QLabel *m_promise, *m_state, *m_differences;
};

HistoryPanel::HistoryPanel(Backroom &quick, QWidget *parent)
    : Panel(parent), m_quick(quick), m_form(new PanelForm(this)),
      m_list(new PanelList(u"revisions"_s, tr("Revisions"))), m_beside(new QComboBox),
      m_compare(new QPushButton(tr("Compare"))), m_side(new QPushButton(tr("Side by side…"))),
      m_restore(new QPushButton(tr("Restore"))),
      m_nameIt(new QPushButton(tr("Name this revision…"))), m_name(new RevisionNameField(m_list)),
      m_promise(PanelForm::quiet(tr("“Restore” makes a new revision; nothing is lost."))),
      m_state(PanelForm::quiet({})), m_differences(new QLabel) {
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &HistoryPanel::read);
    connect(&m_quick, &Backroom::changed, this, [this](const Change &change) {
        if (m_article && (!change.article || *change.article == m_article->id()))
            m_pause.start();
    });
    connect(m_list, &PanelList::chosen, this, [this] {
        m_differences->hide();
        m_name->hide();
        enable();
    });
    connect(m_list, &QListWidget::itemActivated, m_compare, &QPushButton::click);
    connect(m_beside, &QComboBox::currentIndexChanged, this, &HistoryPanel::enable);
    connect(m_compare, &QPushButton::clicked, this, &HistoryPanel::compareThem);
    connect(m_side, &QPushButton::clicked, this, &HistoryPanel::compareSideBySide);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::restore);
    connect(m_nameIt, &QPushButton::clicked, this,
            [this] { m_name->ask(m_history.revisions.value(m_list->currentRow()).name); });
    connect(m_name, &QLineEdit::returnPressed, this, &HistoryPanel::giveName);
    fill({});
}

void HistoryPanel::build() {
    m_state->setObjectName(u"history-state"_s);
    m_compare->setObjectName(u"compare-revisions"_s);
    m_nameIt->setAccessibleName(tr("Name this revision"));
    m_side->setAccessibleName(tr("Compare side by side"));
    m_side->setObjectName(u"compare-side-by-side"_s);
    m_restore->setObjectName(u"restore-revision"_s);
    m_nameIt->setObjectName(u"name-this-revision"_s);
    m_beside->setObjectName(u"compare-with"_s);
    m_beside->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_beside->setMinimumContentsLength(8);
    m_differences->setObjectName(u"differences"_s);
    m_differences->setAccessibleName(tr("Differences"));
    m_differences->setTextFormat(Qt::RichText);
    m_differences->setWordWrap(true);
    m_differences->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                           Qt::TextSelectableByKeyboard);
    QVBoxLayout *column = m_form->column();
    column->addWidget(m_list);
    PanelForm::field(m_form->group(), tr("With"), tr("Compare with"), m_beside);
    auto *row = new QHBoxLayout;
    row->addWidget(m_compare);
    row->addWidget(m_side);
    row->addStretch(1);
    column->addLayout(row);
    auto *below = new QHBoxLayout;
    below->addWidget(m_restore);
    below->addWidget(m_nameIt);
    below->addStretch(1);
    column->addLayout(below);
    column->addWidget(m_name);
    m_promise->hide();
    column->addWidget(m_promise);
    column->addWidget(m_state);
    column->addWidget(m_differences);
}

void HistoryPanel::show(OpenArticle *article) {
    if (article && article == m_article)
        return read(); // what is chosen stays
    if (m_article)
        disconnect(m_article, nullptr, this, nullptr);
    m_article = article;
    if (article)
        connect(article, &OpenArticle::stateChanged, &m_pause, qOverload<>(&QTimer::start));
    fill({});
    read();
}

void HistoryPanel::read() {
    if (!m_article)
        return;
    m_quick.ask(
        this,
        [id = m_article->id()](Newsroom &newsroom) -> Result<History> {
            const auto revisions = newsroom.articles().revisions(id);
            if (!revisions)
                return revisions.error();
            return History{*revisions, newsroom.person().name};
        },
        [this, there = m_article](const Result<History> &history) {
            if (!there || there != m_article)
                return;
            if (history && *history == m_history && !history->revisions.isEmpty())
                enable(); // each save of the newsroom leads here: what is read stays
            else if (history)
                fill(*history);
            else
                m_state->setText(ErrorWords::sentence(history.error()));
        });
}

void HistoryPanel::fill(const History &history) {
    m_history = history;
    QList<PanelList::Row> rows;
    for (const Revision &revision : history.revisions) {
        const QString state = revision.live ? tr("Live") : Words::state(revision.state);
        const QString words = tr("%n word(s)", nullptr, revision.words);
        const QString who = Words::person(revision.person, history.me);
        const QString name = revision.name.isEmpty() ? QString() : u'\n' + revision.name;
        rows.append(
            {QString::number(revision.number),
             tr("%1  %2\n%3 · %4").arg(RevisionWords::time(revision.at), who, state, words) + name,
             QStringList{RevisionWords::time(revision.at), who, state, words}.join(u", ")});
    }
    m_list->setRows(rows);
    if (m_list->currentRow() < 0 && !rows.isEmpty())
        m_list->setCurrentRow(0);
    m_state->setText(m_article && rows.isEmpty()
                         ? tr("The first revision comes with the first pause.")
                         : QString());
    m_promise->setVisible(!rows.isEmpty());
    fillBeside();
    enable();
}

void HistoryPanel::fillBeside() {
    const QVariant before = m_beside->currentData();
    const QSignalBlocker quiet(m_beside);
    m_beside->clear();
    m_beside->addItem(tr("The one before"), TheOneBefore);
    m_beside->addItem(tr("The text on the screen"), OnTheScreen);
    for (const Revision &revision : m_history.revisions)
        m_beside->addItem(RevisionWords::title(revision, m_history.me), revision.number);
    m_beside->setCurrentIndex(std::max(0, m_beside->findData(before)));
}

int HistoryPanel::beside() const {
    const int wanted = m_beside->currentData().toInt();
    if (wanted != TheOneBefore)
        return wanted;
    return m_history.revisions.value(m_list->currentRow() + 1).number;
}

void HistoryPanel::enable() {
    const bool some = chosen() > 0;
    const bool two = some && beside() != TheOneBefore && beside() != chosen();
    m_compare->setEnabled(two);
    m_side->setEnabled(two);
    m_nameIt->setEnabled(some);
    m_restore->setEnabled(some && m_article && m_article->editable());
}

void HistoryPanel::compareThem() {
    if (!m_article || !m_compare->isEnabled())
        return;
    m_quick.ask(
        this,
        [screen = m_article->article(), number = chosen(), other = beside()](Newsroom &newsroom) {
            return compared(newsroom, screen, number, other);
        },
        [this, there = m_article](const Result<QList<Difference>> &found) {
            if (!there || there != m_article)
                return;
            m_state->setText(found ? DifferenceText::summary(*found)
                                   : ErrorWords::sentence(found.error()));
            m_found = found ? *found : QList<Difference>();
            m_differences->setVisible(!m_found.isEmpty());
            paint();
        });
}

void HistoryPanel::compareSideBySide() {
    const int number = chosen(), other = beside();
    const bool otherFirst = other != OnTheScreen && other < number;
    if (m_article)
        (new CompareDialog(m_quick, m_article->article(), otherFirst ? other : number,
                           otherFirst ? number : other, window()))
            ->open();
}

void HistoryPanel::giveName() {
    if (!m_article)
        return;
    m_quick.ask(
        this,
        [id = m_article->id(), number = chosen(), name = m_name->text()](Newsroom &newsroom) {
            return newsroom.articles().nameRevision(id, number, name);
        },
        [this, there = m_article](const Result<void> &named) {
            if (!there || there != m_article)
                return;
            if (!named) // what was typed stays
                return m_state->setText(ErrorWords::sentence(named.error()));
            m_name->leave();
            read();
        });
}

/// The store keeps what is on the screen first, so that nothing is lost by it.
void HistoryPanel::restore() {
    if (!m_article || !m_restore->isEnabled())
        return;
    if (m_restore->hasFocus()) // what cannot be pressed cannot have it
        m_list->setFocus(Qt::OtherFocusReason);
    m_restore->setEnabled(false);
    m_article->flush(this,
                     [this, there = m_article, number = chosen()](const Result<SaveNumber> &saved) {
                         if (!there || there != m_article)
                             return;
                         if (!saved)
                             return restored(saved.error());
                         m_quick.ask(
                             this,
                             [id = there->id(), save = *saved, number](Newsroom &newsroom) {
                                 return newsroom.articles().restoreRevision(id, save, number);
                             },
                             [this, there](const Result<WorkingCopy> &copy) {
                                 if (there && there == m_article)
                                     restored(copy);
                             });
                     });
}

void HistoryPanel::restored(const Result<WorkingCopy> &copy) {
    if (!copy)
        m_state->setText(ErrorWords::sentence(copy.error()));
    else if (copy->save == m_article->saveNumber())
        m_state->setText(tr("These are the words that stand here already."));
    else
        m_article->reload(*copy, this);
    enable();
}

} // namespace

Panel *makeHistoryPanel(Backroom &quick, Backroom &, QWidget *parent) {
    return new HistoryPanel(quick, parent);
}
