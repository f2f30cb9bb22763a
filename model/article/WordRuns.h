// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QList>
#include <QString>

/// Words in a row that stand in both texts, only in the one before or only in the one after.
struct WordRun {
    enum class In { Both, Before, After };
    In in = In::Both;
    QString text{}; ///< with the white space behind the words
    int words = 0;
    bool operator==(const WordRun &) const = default;
};

namespace WordRuns {

/// A word with what is joined to it: up to white space. Of scripts that write none between words
/// (Chinese, Japanese, Thai …) each character.
QList<QStringView> words(QStringView text);

/// White space between words is taken from the text after, and is no difference.
QList<WordRun> compare(const QString &before, const QString &after);

/// The words of all runs of a kind.
int count(const QList<WordRun> &runs, WordRun::In in);

} // namespace WordRuns
