// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QStringList>
#include <vector>

/// Where the signs of one row of texts are in another: which words stayed, went into another text,
/// or have gone. Places are code points.
class WordMap {
public:
    struct Place {
        int text = -1, at = 0; ///< text -1: gone
        bool operator==(const Place &) const = default;
    };

    WordMap(const QStringList &before, const QStringList &after);

    /// The text that says the same as this one, also at another place among the others.
    int same(int text) const { return m_same[size_t(text)]; }
    /// The one that has most of its signs; -1 when none has any.
    int most(int text) const;
    Place sign(int text, int at) const;
    /// Between two signs; where they have gone, the place that is nearest. Never gone unless there
    /// is no text at all.
    Place between(int text, int at) const;

private:
    void alignTexts(const QStringList &before, const QStringList &after);
    void alignWords(const QStringList &before, int from, int to, const QStringList &after,
                    int afterFrom, int afterTo);
    void place(int text, int at, Place there);

    std::vector<int> m_same, m_sizes, m_afterSizes;
    std::vector<bool> m_taken; ///< of the texts after, those that say the same as one before
    std::vector<std::vector<Place>> m_signs; ///< empty where `m_same` says all
};
