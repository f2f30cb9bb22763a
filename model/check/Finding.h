// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Typography.h"
#include <QString>
#include <optional>

/// What one key mends. Pure data, made when the flaw is found; Repairs puts it into an article.
struct Repair {
    enum class Kind {
        Words,    ///< parts of the text, or of the field, at the finding's place become others
        Removal,  ///< the block at the finding's place goes
        Unlinking ///< its words stay and lead nowhere
    };
    QString name{}; ///< on the button: "Remove one"
    Kind kind = Kind::Words;
    QString before{}; ///< what stood there; where that has changed since, nothing is done
    QList<Typography::Replacement> parts{};
    bool operator==(const Repair &) const = default;
};

struct Finding {
    enum class Level { Error, Warning, Hint };
    QString check{}; ///< the check's name; of a house rule "house-rules:" and the rule's id
    Level level = Level::Warning;
    QString where{}; ///< a place in the canonical form: "headline", "lead.credit", "body[7].alt"
    QString message{};
    QString fix{};   ///< the word on the button that goes there: "Add credit"; may be empty
    QString words{}; ///< which words; what is left as it is stays so wherever they move to
    std::optional<Repair> repair{};
    bool operator==(const Finding &) const = default;

    /// As the command line writes it: "error", "warning", "hint".
    static QString word(Level level);
    /// As a person reads it.
    static QString plainWord(Level level);

    /// The same, about this part of a text; with a `repair` named so, that part becomes `with`.
    Finding about(const QString &text, qsizetype from, qsizetype length) const;
    Finding mended(const QString &name, const QString &text, qsizetype from, qsizetype length,
                   const QString &with) const;
};
