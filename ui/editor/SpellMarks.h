// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/spell/SpellText.h"
#include <QTextBlock>

class QTextEdit;

/// What is known of the spelling of one line: it lies beside the text and never in it, so that
/// there is nothing to undo and nothing to save.
class SpellMarks : public QTextBlockUserData {
public:
    QList<TextRange> wrong{};
    bool stale = true; ///< the line is another since it was looked at
    int typing = -1;   ///< where in the line a word is just being typed: it is not judged yet

    /// Null where the line was not looked at yet.
    static SpellMarks *of(const QTextBlock &line);
    static SpellMarks &made(QTextBlock line);
    /// Whether it holds words that nobody has looked at.
    static bool isDue(const QTextBlock &line);

    /// The words behind a place went on or back.
    void shift(int at, int removed, int added);

    /// A wave under each wrong word that is seen; called by a field after its own painting.
    static void paint(const QTextEdit &field);
};
