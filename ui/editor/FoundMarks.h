// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/FindPlaces.h"
#include <QObject>
#include <QTextCursor>

class QTextEdit;

/// Shows what was found in the colour for it, without touching the documents: only where the text
/// is seen, so that ten thousand matches cost no more than ten.
class FoundMarks : public QObject {
    Q_OBJECT
public:
    FoundMarks(const QList<QTextEdit *> &fields, QObject *parent);

    /// `scope`: where was looked, when that is not everywhere.
    void show(const std::vector<Found> &found, const QTextCursor &scope = {});
    /// The one that the person is at gets a frame as well; null: none.
    void frame(const QTextCursor &current);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Range {
        int from, to;
    };
    void shift(size_t field, int position, int removed, int added);
    void paint(size_t field);
    void placeFrame();

    QList<QTextEdit *> m_fields;
    std::vector<std::vector<Range>> m_ranges; ///< of each field, in order
    QTextCursor m_scope{}, m_current{};
    QWidget *m_frame;
};
