// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class BodyEdit;
class SpellRoom;

/// While a name of the archive is typed at the end of a paragraph, the rest of it in grey behind
/// the caret. Right or End takes it; whatever else is pressed does what it always does. Nothing is
/// in the text before it is taken, and nothing is shown while an input method composes.
class NameHint : public QWidget {
    Q_OBJECT
public:
    NameHint(BodyEdit &body, SpellRoom &room);

    void setOn(bool on);
    /// What would be added; "" when nothing is shown.
    QString offered() const { return isVisibleTo(parentWidget()) ? m_rest : QString(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    QString beginning() const; ///< of a name, before the caret; "" when it is none
    void offer(const QString &beginning, const QString &name);
    void take();

    BodyEdit &m_body;
    SpellRoom &m_room;
    QString m_rest{};
    bool m_on = true;
};
