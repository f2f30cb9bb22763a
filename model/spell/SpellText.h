// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

/// A part of a text.
struct TextRange {
    qsizetype from = 0, length = 0;
    qsizetype end() const { return from + length; }
    bool operator==(const TextRange &) const = default;
};

/// A word as a dictionary sees it: what hyphens join is one, of several parts.
struct SpellWord {
    TextRange range{};
    QList<TextRange> parts{}; ///< itself, where nothing is joined
    bool startsSentence = false;
};

/// The words of a text that can be right or wrong.
namespace SpellText {

/// By ICU's word boundaries (UAX 29). Numbers, addresses of the web and of mail, names of files and
/// what else looks like code are none.
QList<SpellWord> words(const QString &text);

/// As dictionaries write it: NFC, straight apostrophes and plain hyphens, nothing invisible.
QString plain(QStringView word);

bool isCapitalised(QStringView word);
bool isAllCapitals(QStringView word);

} // namespace SpellText
