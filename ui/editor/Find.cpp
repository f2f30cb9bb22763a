// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Find.h"
#include "ui/ErrorWords.h"
#include "ui/editor/BodyCards.h"
#include "ui/editor/FindBar.h"
#include "ui/editor/FoundMarks.h"
#include "ui/editor/UndoLine.h"
#include <QApplication>
#include <QTextBlock>
#include <QTextEdit>
#include <algorithm>

namespace {
constexpr int SearchAgainMs = 80, MostMs = 2'000;
}

/// One look through the texts, on another thread.
struct Find::Search {
    std::vector<FindPlace> places{};
    FindPattern pattern;
    std::atomic<bool> stopped{false};
    std::vector<Found> found{};
    std::optional<Error> fault{};

    explicit Search(FindPattern what) : pattern(std::move(what)) {}

    void run() {
        const QDeadlineTimer until(MostMs);
        for (FindPlace &place : places) {
            if (stopped)
                return;
            const auto matches = pattern.in(place.text, until);
            if (!matches) {
                fault = matches.error();
                return;
            }
            place.text.clear();
            for (const FindPattern::Match &match : *matches)
                found.push_back({place, match});
        }
    }
};

Find::Find(const QList<QTextEdit *> &fields, UndoLine &undo, QObject *parent)
    : QObject(parent), m_fields(fields), m_undo(undo), m_bar(new FindBar),
      m_marks(new FoundMarks(fields, this)), m_field(fields.last()) {
    m_threads.setMaxThreadCount(2); // one that is being stopped does not hold up the next
    m_pause.setSingleShot(true);
    m_pause.setInterval(SearchAgainMs);
    connect(&m_pause, &QTimer::timeout, this, &Find::search);
    for (QTextEdit *field : m_fields)
        connect(field->document(), &QTextDocument::contentsChange, this, [this] {
            m_fresh = false;
            m_touched = true;
            if (m_bar->isVisible() && !m_pause.isActive())
                m_pause.start();
        });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (auto *field = qobject_cast<QTextEdit *>(now); field && m_fields.contains(field))
            m_field = field;
    });
    connect(m_bar, &FindBar::wantedChanged, this, [this] {
        m_fresh = false;
        whenFound([this] { goFrom(m_anchor); });
    });
    connect(m_bar, &FindBar::inSelectionAsked, this, &Find::limitTo);
    connect(m_bar, &FindBar::nextAsked, this, [this] { step(1); });
    connect(m_bar, &FindBar::previousAsked, this, [this] { step(-1); });
    connect(m_bar, &FindBar::replaceAsked, this, [this] { whenFound([this] { replaceOne(); }); });
    connect(m_bar, &FindBar::replaceAllAsked, this,
            [this] { whenFound([this] { replaceAll(); }); });
    connect(m_bar, &FindBar::closeAsked, this, &Find::close);
}

Find::~Find() {
    if (m_search)
        m_search->stopped = true;
    m_threads.waitForDone(); // no longer than the limits of a pattern let one text take
}

bool Find::run(const QString &action) {
    if (action == QStringLiteral("find") || action == QStringLiteral("replace"))
        open(action == QStringLiteral("replace"));
    else if (action == QStringLiteral("find-next") || action == QStringLiteral("find-previous"))
        step(action == QStringLiteral("find-next") ? 1 : -1);
    else
        return false;
    return true;
}

void Find::open(bool replacing) {
    const QTextCursor cursor = m_field->textCursor();
    QString words;
    if (!m_bar->isAncestorOf(QApplication::focusWidget()) && cursor.hasSelection()) {
        QTextCursor first(cursor);
        first.setPosition(cursor.selectionStart());
        const bool oneLine =
            cursor.selectionEnd() < first.block().position() + first.block().length();
        if (oneLine && !isCaretAt(m_current))
            words = cursor.selectedText().remove(QChar::ObjectReplacementCharacter);
        if (!isCaretAt(m_current))
            m_selected = cursor;
        // Several paragraphs are no words to look for, but where to look.
        if (!oneLine) {
            m_scope = cursor;
            m_bar->setInSelection(true);
        }
    }
    m_anchor = caret();
    m_bar->open(words, replacing);
    m_fresh = false;
    whenFound([this] { goFrom(m_anchor); });
}

bool Find::close() {
    if (m_bar->isHidden())
        return false;
    const bool focus = m_bar->isAncestorOf(QApplication::focusWidget());
    m_bar->hide();
    m_bar->setInSelection(false);
    m_scope = {};
    m_selected = {};
    m_then = {};
    m_pause.stop();
    m_marks->show({});
    m_marks->frame({});
    if (focus)
        m_field->setFocus(Qt::OtherFocusReason);
    return true;
}

void Find::whenFound(std::function<void()> then) {
    if (m_fresh)
        return then();
    m_then = std::move(then);
    search();
}

void Find::search() {
    m_pause.stop();
    if (m_search)
        m_search->stopped = true;
    const auto pattern = FindPattern::of(m_bar->wanted());
    const auto next = pattern ? std::make_shared<Search>(*pattern) : nullptr;
    m_search = next;
    m_fresh = false;
    if (!next) {
        m_found.clear();
        m_current = -1;
        m_then = {};
        m_marks->show({}, m_scope);
        showCount();
        return m_bar->say(ErrorWords::sentence(pattern.error()));
    }
    m_touched = false;
    next->places = FindPlaces::of(m_fields);
    m_threads.start([this, next] {
        next->run();
        QMetaObject::invokeMethod(
            this, [this, next] { take(next); }, Qt::QueuedConnection);
    });
}

void Find::take(const std::shared_ptr<Search> &search) {
    if (search != m_search)
        return;
    if (m_touched)
        return this->search();
    m_fresh = true;
    m_found = std::move(search->found);
    if (!m_scope.isNull())
        std::erase_if(m_found, [this](const Found &one) {
            return m_fields[one.place.field]->document() != m_scope.document() ||
                   one.from() < m_scope.selectionStart() || one.to() > m_scope.selectionEnd();
        });
    m_current = -1;
    // Of several on one card the caret does not tell which; the last one gone to does.
    for (const FindKey &key : {m_anchor, caret()}) {
        const auto here = std::ranges::find(m_found, key, &Found::key);
        if (m_current < 0 && isCaretAt(static_cast<int>(here - m_found.begin())))
            m_current = static_cast<int>(here - m_found.begin());
    }
    m_bar->say(search->fault ? ErrorWords::sentence(*search->fault) : QString());
    if (m_bar->isVisible())
        m_marks->show(m_found, m_scope);
    if (const auto then = std::exchange(m_then, {}))
        then();
    showCount();
}

void Find::showCount() {
    const bool shown = m_bar->isVisible() && m_current >= 0;
    m_marks->frame(shown ? m_field->textCursor() : QTextCursor());
    m_bar->showCount(m_current + 1, static_cast<int>(m_found.size()));
}

void Find::limitTo(bool selection) {
    if (selection && m_field->textCursor().hasSelection() && !isCaretAt(m_current))
        m_selected = m_field->textCursor();
    m_scope = selection ? m_selected : QTextCursor();
    m_fresh = false;
    if (selection && m_scope.isNull()) {
        m_bar->setInSelection(false);
        return m_bar->say(tr("Mark the text to look in first."));
    }
    whenFound([this] { goFrom(m_scope.isNull() ? m_anchor : FindKey{}); });
}

FindKey Find::caret() const {
    return {static_cast<int>(m_fields.indexOf(m_field)), m_field->textCursor().selectionStart(), -1,
            0};
}

bool Find::isCaretAt(int index) const {
    if (index < 0 || index >= static_cast<int>(m_found.size()))
        return false;
    const Found &found = m_found[static_cast<size_t>(index)];
    const QTextCursor cursor = m_field->textCursor();
    return m_fields[found.place.field] == m_field && cursor.selectionStart() == found.from() &&
           cursor.selectionEnd() == found.to();
}

void Find::step(int by) {
    if (m_bar->wanted().text.isEmpty())
        return open(false);
    whenFound([this, by] {
        const int count = static_cast<int>(m_found.size());
        if (count == 0)
            return;
        if (isCaretAt(m_current))
            return goTo((m_current + by + count) % count);
        const auto from = std::ranges::lower_bound(m_found, caret(), {}, &Found::key);
        const int next = static_cast<int>(from - m_found.begin());
        goTo(by > 0 ? next % count : (next + count - 1) % count);
    });
}

void Find::goFrom(const FindKey &key) {
    if (m_found.empty())
        return;
    const auto from = std::ranges::lower_bound(m_found, key, {}, &Found::key);
    goTo(from == m_found.end() ? 0 : static_cast<int>(from - m_found.begin()));
}

void Find::goTo(int index) {
    const Found &found = m_found[static_cast<size_t>(index)];
    QTextEdit *field = m_fields[found.place.field];
    if (field != m_field) {
        QTextCursor gone = m_field->textCursor();
        gone.clearSelection();
        m_field->setTextCursor(gone);
    }
    const bool inText = m_field->hasFocus();
    m_field = field;
    m_current = index;
    QTextCursor cursor(field->document());
    cursor.setPosition(found.from());
    cursor.setPosition(found.to(), QTextCursor::KeepAnchor);
    field->setTextCursor(cursor);
    if (inText)
        field->setFocus(Qt::OtherFocusReason);
    m_anchor = found.key();
    showCount();
    Q_EMIT wentTo(field);
}

QString Find::replacement(const Found &found) const {
    return m_search->pattern.replacement(found.match, m_bar->replaceWith());
}

void Find::replaceOne() {
    if (!isCaretAt(m_current))
        return step(1);
    const Found found = m_found[static_cast<size_t>(m_current)];
    if (found.place.fixed)
        return step(1);
    const QString with = replacement(found);
    m_undo.asOne({}, false,
                 [&] { FindPlaces::replace(*m_fields[found.place.field], found, with); });
    FindKey after = found.key();
    (found.place.onCard < 0 ? after.position : after.within) += static_cast<int>(with.size());
    whenFound([this, after] { goFrom(after); });
}

void Find::replaceAll() {
    int replaced = 0;
    for (size_t end = m_found.size(); end > 0;) {
        const int field = m_found[end - 1].place.field;
        QTextEdit &edit = *m_fields[field];
        bool cards = false;
        m_undo.asOne({}, replaced > 0, [&] {
            QTextCursor step(edit.document());
            step.beginEditBlock();
            // From the end, so that what is found before stays where it is.
            for (; end > 0 && m_found[end - 1].place.field == field; --end) {
                const Found &found = m_found[end - 1];
                if (found.place.fixed)
                    continue;
                FindPlaces::replace(edit, found, replacement(found));
                cards = cards || found.place.onCard >= 0;
                ++replaced;
            }
            step.endEditBlock();
        });
        if (cards)
            BodyCards::layOut(*edit.document());
    }
    const int fixed = static_cast<int>(m_found.size()) - replaced;
    whenFound([this, replaced, fixed] {
        m_bar->say(fixed == 0 ? tr("%n replaced. Undo takes all of it back.", nullptr, replaced)
                              : tr("%n replaced; the headlines of other articles stay.", nullptr,
                                   replaced));
    });
}
