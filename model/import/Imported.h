// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

/// What a line of the source was taken for, and why: the import preview shows it and a person may
/// correct it.
struct ReadLine {
    enum class As {
        Blank,
        Chrome,
        Section,
        Kicker, ///< a short line over the headline that is no section
        Headline,
        Standfirst,
        Byline,
        Dateline,
        Time,
        Paragraph,
        Subheading,
        Quote,
        ListItem,
        LeadAlt,
        Photo,
        ReadAlso,
        Tags,
        Separator
    };
    int number = 0; ///< from 1
    QString text{};
    As as = As::Paragraph;
    QString why{};   ///< in words for a person
    int article = 0; ///< index in Imported::articles; -1: belongs to none
    bool operator==(const ReadLine &) const = default;
};

QString toWord(ReadLine::As as);

/// One article as it was read.
struct ImportedArticle {
    Article article;
    QStringList warnings{};
    QList<QByteArray> pictures{}; ///< files of its photos that came in the same file
};

/// A file understood: its articles and, for page texts, its lines.
struct Imported {
    QList<ImportedArticle> articles{};
    QList<ReadLine> lines{};
};
