// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/UndoLine.h"
#include <QElapsedTimer>
#include <QEvent>
#include <QPointer>
#include <QTextEdit>
#include <utility>

namespace {

constexpr int TypingPauseMs = 1000;

/// A step of the line. One that follows at once and changes the same joins it.
class Step : public QUndoCommand {
public:
    explicit Step(QString what, bool withLast = false)
        : m_what(std::move(what)), m_withLast(withLast) {
        m_since.start();
    }

    bool withLast() const { return m_withLast; }

    int id() const override { return m_what.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *next) override {
        const auto *step = static_cast<const Step *>(next);
        if (step->m_what != m_what || m_since.elapsed() > TypingPauseMs || !take(*step))
            return false;
        m_since.start();
        return true;
    }

protected:
    virtual bool take(const Step &next) = 0;

private:
    QString m_what;
    bool m_withLast;
    QElapsedTimer m_since;
};

/// One undo step of a field. It remembers where the document's own stack stood, so that a step
/// which the document made of several is one here too.
class TextStep : public Step {
public:
    TextStep(QTextEdit *field, int from, const QString &what, bool withLast)
        : Step(what, withLast), m_field(field), m_from(from) {
        m_to = field->document()->availableUndoSteps();
    }

    void undo() override {
        if (!m_field)
            return;
        QTextCursor cursor = m_field->textCursor();
        QTextDocument &document = *m_field->document();
        while (document.isUndoAvailable() && document.availableUndoSteps() > m_from)
            document.undo(&cursor);
        show(cursor);
    }

    void redo() override {
        if (std::exchange(m_made, false) || !m_field)
            return;
        QTextCursor cursor = m_field->textCursor();
        QTextDocument &document = *m_field->document();
        while (document.isRedoAvailable() && document.availableUndoSteps() < m_to)
            document.redo(&cursor);
        show(cursor);
    }

    int to() const { return m_to; }
    const QTextEdit *field() const { return m_field; }

protected:
    bool take(const Step &next) override {
        const auto *step = dynamic_cast<const TextStep *>(&next);
        if (!step || step->m_field != m_field)
            return false;
        m_to = step->m_to;
        return true;
    }

private:
    void show(const QTextCursor &cursor) {
        m_field->setTextCursor(cursor);
        m_field->ensureCursorVisible();
        m_field->setFocus(Qt::OtherFocusReason);
    }

    QPointer<QTextEdit> m_field;
    int m_from, m_to;
    bool m_made = true;
};

class ValueStep : public Step {
public:
    ValueStep(std::function<void()> undo, std::function<void()> redo, const QString &what,
              bool withLast)
        : Step(what, withLast), m_undo(std::move(undo)), m_redo(std::move(redo)) {}

    void undo() override { m_undo(); }
    void redo() override {
        if (!std::exchange(m_made, false))
            m_redo();
    }

protected:
    bool take(const Step &next) override {
        const auto *step = dynamic_cast<const ValueStep *>(&next);
        if (step)
            m_redo = step->m_redo;
        return step != nullptr;
    }

private:
    std::function<void()> m_undo, m_redo;
    bool m_made = true;
};

/// Where the document's stack stood before the step that was just added: where the last step of
/// this field on the line ended.
int startOf(const QUndoStack &stack, const QTextEdit *field) {
    for (int i = stack.index() - 1; i >= 0; --i) {
        const auto *step = dynamic_cast<const TextStep *>(stack.command(i));
        if (step && step->field() == field)
            return step->to();
    }
    return 0;
}

bool isWithLast(const QUndoCommand *command) {
    const auto *step = dynamic_cast<const Step *>(command);
    return step && step->withLast();
}

} // namespace

UndoLine::UndoLine(QObject *parent) : QObject(parent) {
    connect(&m_stack, &QUndoStack::indexChanged, this, &UndoLine::changed);
}

void UndoLine::watch(QTextEdit *field) {
    m_fields.append(field);
    connect(field->document(), &QTextDocument::undoCommandAdded, this, [this, field] {
        m_stack.push(new TextStep(field, startOf(m_stack, field), m_together ? QString() : m_what,
                                  goesWithLast()));
        // A document adds typing to its last step while it is "modified": not across a step that
        // another field made meanwhile.
        for (QTextEdit *other : std::as_const(m_fields)) {
            if (other != field)
                other->document()->setModified(false);
        }
    });
}

void UndoLine::add(std::function<void()> undo, std::function<void()> redo, const QString &what) {
    m_stack.push(new ValueStep(std::move(undo), std::move(redo), m_together ? QString() : what,
                               goesWithLast()));
    separate();
}

bool UndoLine::goesWithLast() {
    const bool follows = m_together && std::exchange(m_begun, true);
    return follows || m_withLast;
}

void UndoLine::together(bool begins) {
    separate();
    m_together = begins;
    m_begun = false;
}

void UndoLine::undo() {
    if (!m_editable)
        return;
    bool more = true;
    m_going = true;
    while (more && m_stack.canUndo()) {
        more = isWithLast(m_stack.command(m_stack.index() - 1));
        m_stack.undo();
    }
    m_going = false;
    Q_EMIT went();
}

void UndoLine::redo() {
    if (!m_editable)
        return;
    m_going = true;
    m_stack.redo();
    while (m_stack.canRedo() && isWithLast(m_stack.command(m_stack.index())))
        m_stack.redo();
    m_going = false;
    Q_EMIT went();
}

void UndoLine::asOne(const QString &what, bool withLast, const std::function<void()> &edit) {
    separate();
    m_what = what;
    m_withLast = withLast;
    edit();
    m_what.clear();
    m_withLast = false;
    separate();
}

void UndoLine::separate() {
    for (QTextEdit *field : std::as_const(m_fields))
        field->document()->setModified(false);
}
