// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

/// How hard a text is to read, by the formula that is usual in its language; the higher the easier.
/// English: R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948).
/// German: T. Amstad, Wie verständlich sind unsere Zeitungen? (1978).
/// French: L. Kandel and A. Moles, Cahiers d'études de radio-télévision 19 (1958).
/// Spanish: J. Fernández Huerta, Medidas sencillas de lecturabilidad, Consigna 214 (1959).
/// Italian: P. Lucisano and M. E. Piemontese, GULPEASE, Scuola e città 3 (1988).
namespace Readability {

struct Ease {
    double score = 0; ///< about 0 to 100
    int hard = 30;    ///< below it the authors call a text very hard
    QString formula{};
};

/// None for another language, or for less than a hundred words.
std::optional<Ease> of(const QString &text, const QString &language);

} // namespace Readability
