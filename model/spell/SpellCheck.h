// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/spell/SpellText.h"
#include <functional>

class Speller;

/// Which words of a text are wrong in a language.
class SpellCheck {
public:
    /// `known`: the words that are right besides the dictionary's.
    SpellCheck(const Speller &speller, const QString &language,
               std::function<bool(const QString &)> known);

    QList<TextRange> wrong(const QString &text) const;

private:
    bool isRight(const QString &word) const;
    bool isOther(const QString &word) const;
    bool isOwners(const QString &word) const;
    void judge(const QString &text, const TextRange &part, QList<TextRange> &wrong) const;

    const Speller &m_speller;
    QString m_tongue{}; ///< the language without its region
    std::function<bool(const QString &)> m_known;
};
