// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QStringList>

/// What stands between two lines of --- at the head of a Markdown text: YAML as newsrooms and site
/// generators write it, a key and its words, or its list, a line each. What is nested is passed
/// over.
struct FrontMatter {
    QHash<QString, QStringList> fields{}; ///< by key in lower case
    qsizetype end = 0;                    ///< where the text begins; 0: there is none

    QString one(std::initializer_list<QLatin1StringView> keys) const;
    QStringList all(std::initializer_list<QLatin1StringView> keys) const;
};

FrontMatter frontMatter(const QString &text);
