// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/review/Suggestions.h"
#include "model/review/Threads.h"
#include "model/store/PersonStore.h"
#include "model/work/Backroom.h"
#include "ui/ErrorWords.h"
#include "ui/Panel.h"
#include "ui/editor/OpenArticle.h"
#include "ui/panels/CallingNames.h"
#include "ui/panels/PanelForm.h"
#include "ui/panels/ReviewCards.h"
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QStringListModel>
#include <QTimer>

namespace {

/// Scrolls by itself, so that a thousand rows cost no more than those in sight.
void dressList(QListWidget &list) {
    list.setWordWrap(true);
    list.setLayoutMode(QListView::Batched);
    list.setResizeMode(QListView::Adjust);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setSpacing(2);
    list.setMinimumHeight(240);
}

/// What the desk says and proposes about the article, in the order of the text.
class ReviewPanel : public Panel {
public:
    ReviewPanel(Backroom &quick, QWidget *parent);

    QString id() const override { return QStringLiteral("review"); }
    QString title() const override { return tr("Review"); }
    void show(OpenArticle *article) override;
    int open() const override { return m_open; }
    bool reveal(const QString &where) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void listen();
    void fill();
    void enable();
    const ReviewCard *chosen() const;
    void step(int by);
    void decide(bool accepts);
    void resolve();
    void say();
    void tell(const Result<void> &done);

    Backroom &m_quick;
    QPointer<OpenArticle> m_article;
    QTimer m_pause;
    int m_open = 0;
    QList<ReviewCard> m_cards;
    std::optional<Anchor> m_new{}; ///< of a comment that is being written
    PanelForm *m_form;
    QLabel *m_summary, *m_whole, *m_state;
    QLineEdit *m_find, *m_reply;
    QCheckBox *m_resolved;
    QListWidget *m_list;
    QPushButton *m_accept, *m_reject, *m_resolve, *m_say;
    QStringListModel *m_people;
};

ReviewPanel::ReviewPanel(Backroom &quick, QWidget *parent)
    : Panel(parent), m_quick(quick), m_form(new PanelForm(this)), m_summary(PanelForm::quiet({})),
      m_whole(new QLabel), m_state(PanelForm::quiet({})), m_find(new QLineEdit),
      m_reply(new QLineEdit), m_resolved(new QCheckBox(tr("Show resolved"))),
      m_list(new QListWidget), m_accept(new QPushButton(tr("Accept"))),
      m_reject(new QPushButton(tr("Reject"))), m_resolve(new QPushButton(tr("Resolve"))),
      m_say(new QPushButton(tr("Reply"))), m_people(new QStringListModel(this)) {
    build();
    listen();
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    connect(&m_pause, &QTimer::timeout, this, &ReviewPanel::fill);
    fill();
}

void ReviewPanel::build() {
    m_summary->setObjectName(QStringLiteral("review-summary"));
    dressList(*m_list);
    m_find->setObjectName(QStringLiteral("review-find"));
    m_find->setAccessibleName(tr("Find in comments"));
    m_find->setPlaceholderText(tr("Find in comments"));
    m_resolved->setObjectName(QStringLiteral("review-resolved"));
    m_list->setObjectName(QStringLiteral("suggestions"));
    m_list->setAccessibleName(tr("Open suggestions"));
    m_list->installEventFilter(this);
    m_whole->setObjectName(QStringLiteral("review-conversation"));
    m_whole->setWordWrap(true);
    m_whole->setTextFormat(Qt::PlainText);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_accept->setObjectName(QStringLiteral("accept-suggestion"));
    m_reject->setObjectName(QStringLiteral("reject-suggestion"));
    m_resolve->setObjectName(QStringLiteral("resolve-comment"));
    m_say->setObjectName(QStringLiteral("reply-comment"));
    m_reply->setObjectName(QStringLiteral("review-reply"));
    m_reply->setAccessibleName(tr("Reply to this comment"));
    m_reply->setPlaceholderText(tr("Reply; @name calls somebody"));
    CallingNames::offer(*m_reply, *m_people);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_accept, m_reject, m_resolve, m_say})
        buttons->addWidget(button);
    buttons->addStretch(1);
    QVBoxLayout *column = m_form->column();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_summary, m_find, m_list, m_resolved, m_whole, m_reply})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addWidget(m_state);
}

void ReviewPanel::listen() {
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_new.reset();
        enable();
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const ReviewCard *card = chosen())
            Q_EMIT goTo(Threads::where(card->anchor));
    });
    connect(m_find, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_resolved, &QCheckBox::toggled, this, &ReviewPanel::fill);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_resolve, &QPushButton::clicked, this, &ReviewPanel::resolve);
    connect(m_say, &QPushButton::clicked, this, &ReviewPanel::say);
    connect(m_reply, &QLineEdit::returnPressed, this, &ReviewPanel::say);
}

void ReviewPanel::show(OpenArticle *article) {
    if (m_article)
        disconnect(m_article, nullptr, this, nullptr);
    m_article = article;
    m_new.reset();
    m_reply->clear();
    if (article) {
        connect(article, &OpenArticle::reviewChanged, this, &ReviewPanel::fill);
        connect(article, &OpenArticle::changed, &m_pause, qOverload<>(&QTimer::start));
        m_quick.ask(
            this, [](Newsroom &newsroom) { return newsroom.people().all(); },
            [this](const Result<QList<Person>> &people) {
                QStringList names;
                for (const Person &person : people ? *people : QList<Person>())
                    names.append(person.name);
                m_people->setStringList(names);
            });
    }
    fill();
}

void ReviewPanel::fill() {
    const ReviewRecord review = m_article ? m_article->review() : ReviewRecord();
    const QList<ReviewCard> cards =
        ReviewCards::of(review, m_resolved->isChecked(), m_find->text().trimmed());
    m_summary->setText(ReviewCards::summary(review));
    if (cards != m_cards) {
        const QUuid before = chosen() ? chosen()->id : QUuid();
        const int row = m_list->currentRow();
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_cards = cards;
        int at = -1;
        for (qsizetype i = 0; i < cards.size(); ++i) {
            auto *item = new QListWidgetItem(cards[i].text, m_list);
            item->setData(Qt::AccessibleTextRole, cards[i].sentence);
            if (cards[i].id == before)
                at = int(i);
        }
        // What was decided is gone: the next stands in its place.
        m_list->setCurrentRow(at >= 0 ? at : qMin(qMax(row, 0), int(cards.size()) - 1));
    }
    m_list->setVisible(!cards.isEmpty());
    m_find->setVisible(!review.threads.isEmpty());
    m_resolved->setVisible(!review.threads.isEmpty());
    enable();
    if (const int open = Threads::openCount(review); open != std::exchange(m_open, open))
        Q_EMIT openChanged();
}

const ReviewCard *ReviewPanel::chosen() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < m_cards.size() ? &m_cards[row] : nullptr;
}

void ReviewPanel::enable() {
    const ReviewCard *card = m_new ? nullptr : chosen();
    const bool suggestion = card && card->isSuggestion, comment = card && !card->isSuggestion;
    m_accept->setVisible(suggestion);
    m_accept->setEnabled(suggestion && m_article && m_article->editable());
    m_reject->setVisible(suggestion);
    m_resolve->setVisible(comment);
    m_resolve->setText(comment && card->isResolved ? tr("Reopen") : tr("Resolve"));
    m_reply->setVisible(comment || m_new);
    m_say->setVisible(comment || m_new);
    m_say->setText(m_new ? tr("Comment") : tr("Reply"));
    m_reply->setPlaceholderText(m_new ? tr("Your comment; @name calls somebody")
                                      : tr("Reply; @name calls somebody"));
    m_whole->setVisible(card || m_new);
    m_whole->setText(!m_article ? QString()
                     : m_new    ? ReviewCards::place(*m_new)
                     : card     ? ReviewCards::conversation(m_article->review(), card->id)
                                : QString());
    m_state->clear();
}

void ReviewPanel::step(int by) {
    const int row = qBound(0, m_list->currentRow() + by, m_list->count() - 1);
    m_list->setCurrentRow(row);
    if (const ReviewCard *card = chosen())
        Q_EMIT goTo(Threads::where(card->anchor));
    m_list->setFocus(Qt::OtherFocusReason); // the place is shown, and the walk goes on
}

void ReviewPanel::tell(const Result<void> &done) {
    m_state->setText(done ? QString() : ErrorWords::sentence(done.error()));
}

void ReviewPanel::decide(bool accepts) {
    const ReviewCard *card = chosen();
    if (!card || !card->isSuggestion || !m_article)
        return;
    bool fits = true;
    const auto done =
        m_article->changeReview(this, [&, id = card->id](Article &article, ReviewRecord &review) {
            if (accepts)
                fits = Suggestions::accept(article, review, {id}).isEmpty();
            else
                Suggestions::reject(review, {id});
        });
    fill();
    tell(done);
    if (!fits)
        m_state->setText(tr("The text has changed since, so it does not fit; reject it."));
}

void ReviewPanel::resolve() {
    const ReviewCard *card = chosen();
    if (!card || card->isSuggestion || !m_article)
        return;
    const auto done =
        m_article->changeReview(this, [id = card->id](Article &, ReviewRecord &review) {
            for (Thread &thread : review.threads)
                if (thread.id == id)
                    thread.resolved = !thread.resolved;
        });
    fill();
    tell(done);
}

/// A reply to the chosen comment, or the first of a new one.
void ReviewPanel::say() {
    const ReviewCard *card = m_new ? nullptr : chosen();
    if (!m_article || (!m_new && (!card || card->isSuggestion)))
        return;
    m_quick.ask(
        this,
        [text = m_reply->text()](Newsroom &newsroom) {
            return Threads::message(newsroom.person().name, newsroom.clock().now(), text);
        },
        [this, id = card ? card->id : QUuid(), there = m_article](const Result<Message> &said) {
            if (!said || !there || there != m_article)
                return tell(said ? Result<void>() : Result<void>(said.error()));
            const auto done = m_article->changeReview(this, [&](Article &, ReviewRecord &review) {
                if (m_new)
                    review.threads.append(Thread{.anchor = *m_new, .messages = {*said}});
                for (Thread &thread : review.threads)
                    if (thread.id == id)
                        thread.messages.append(*said);
            });
            if (done) {
                m_new.reset();
                m_reply->clear();
            }
            fill();
            tell(done);
        });
}

bool ReviewPanel::reveal(const QString &where) {
    if (!m_article || !ReviewCards::isNewPlace(where))
        return false;
    m_new = ReviewCards::newPlace(m_article->article(), where);
    enable();
    m_reply->setFocus(Qt::OtherFocusReason);
    return m_new.has_value();
}

/// ui.md, part 3: while the list has the focus its letters walk and decide.
bool ReviewPanel::eventFilter(QObject *watched, QEvent *event) {
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched != m_list || event->type() != QEvent::KeyPress || key->modifiers())
        return Panel::eventFilter(watched, event);
    const int letter = key->key();
    if (letter == Qt::Key_J || letter == Qt::Key_K)
        step(letter == Qt::Key_J ? 1 : -1);
    else if (letter == Qt::Key_A || letter == Qt::Key_R)
        decide(letter == Qt::Key_A);
    else if (letter == Qt::Key_E)
        resolve();
    else
        return Panel::eventFilter(watched, event);
    return true;
}

} // namespace

Panel *makeReviewPanel(Backroom &quick, Backroom &, QWidget *parent) {
    return new ReviewPanel(quick, parent);
}
