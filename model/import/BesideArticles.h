// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/interchange/NewsroomJson.h"
#include "model/review/ReviewRecord.h"
#include <QHash>
#include <QList>
#include <QStringList>
#include <vector>

class Newsroom;

/// What lies beside an `articles.jsonl`: `newsroom.jsonl`, `reviews.jsonl` and `photos/`, as export
/// `json` writes them.
class BesideArticles {
public:
    /// Reads and judges all records; nothing is stored. No such file: no records.
    static Result<BesideArticles> read(const QString &folder);

    /// Takes photos, people, sections and settings in. What the newsroom has stays as it is, and a
    /// setting is taken only where the newsroom has its default. Gives what could not be taken,
    /// each with its file; an Error where the newsroom failed. A redirect comes with its article.
    Result<QList<Error>> store(Newsroom &newsroom) const;

    /// Comments and suggestions, which come in with their articles.
    const QHash<ArticleId, ReviewRecord> &reviews() const { return m_reviews; }

private:
    Result<void> storePhoto(Newsroom &newsroom, const Photo &photo, QList<Error> &refused) const;
    static Result<void> storePerson(Newsroom &newsroom, const Person &person);
    static Result<void> storeSection(Newsroom &newsroom, const Section &section);
    static Result<void> storeSetting(Newsroom &newsroom, const SettingRecord &setting);

    QString m_folder{};
    std::vector<NewsroomRecord> m_records{};
    QHash<ArticleId, ReviewRecord> m_reviews{};
};
