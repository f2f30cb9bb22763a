// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QUndoStack>
#include <functional>

class QTextEdit;

/// One line of undo over several text fields, in the order in which things happened: a step of the
/// line for each undo step of a field's document. A change that is no text gives its two ways.
class UndoLine : public QObject {
    Q_OBJECT
public:
    explicit UndoLine(QObject *parent = nullptr);

    void watch(QTextEdit *field);
    /// A change that was just made, and how to go back and forth. One that follows at once and
    /// changes the same (`what`, not empty) joins it.
    void add(std::function<void()> undo, std::function<void()> redo, const QString &what = {});

    /// What `edit` does to the watched texts is one step; the next of the same `what` joins it.
    /// `withLast`: it was done together with the step before, and goes with it.
    void asOne(const QString &what, bool withLast, const std::function<void()> &edit);

    /// From its begin to its end all steps, of whichever field, are taken back and done together.
    void together(bool begins);

    /// Where the article may only be read no step is taken, and none is forgotten.
    void setEditable(bool editable) { m_editable = editable; }
    void undo();
    void redo();
    /// While a step back or forth is being taken.
    bool isGoing() const { return m_going; }
    bool canUndo() const { return m_stack.canUndo(); }
    bool canRedo() const { return m_stack.canRedo(); }

Q_SIGNALS:
    void changed();
    void went(); ///< a step back or forth was taken

private:
    void separate();
    bool goesWithLast();

    QUndoStack m_stack;
    QString m_what; ///< during asOne
    bool m_withLast = false, m_editable = true;
    bool m_going = false;
    bool m_together = false, m_begun = false; ///< begun: a step of those together is on the line
    QList<QTextEdit *> m_fields;
};
