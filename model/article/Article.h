// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include "model/article/State.h"
#include "model/base/Instant.h"
#include <QStringList>

struct BylineEntry {
    QString name{}, role{};
    QString person{}; ///< the id of a person of the newsroom it came from; "" when none is meant
    bool operator==(const BylineEntry &) const = default;
};
struct Relation {
    enum class Type { UpdateOf, TranslationOf, FollowUpOf };
    Type type = Type::UpdateOf;
    ArticleId article;
    bool operator==(const Relation &) const = default;
};
struct ChecklistEntry {
    QString item{}, person{};
    std::optional<Instant> at{};
    bool operator==(const ChecklistEntry &) const = default;
};
/// A finding that a person chose to leave as it is.
struct IgnoredFinding {
    QString check{}, where{}, person{}, reason{};
    bool operator==(const IgnoredFinding &) const = default;
};
/// A dated public note.
struct Correction {
    enum class Kind { Correction, Clarification, Update };
    Instant at{};
    Kind kind = Kind::Correction;
    QString text{};
    bool operator==(const Correction &) const = default;
};
struct Killing {
    Instant at{};
    QString text{}; ///< for readers
    bool operator==(const Killing &) const = default;
};
/// Where an imported article came from.
struct Source {
    QString format{}, name{}, id{};
    bool operator==(const Source &) const = default;
};

/// One story: exactly the canonical form of product.md, as a value. Order of the fields is the
/// order of its keys.
struct Article {
    ArticleId id = ArticleId::make();
    int revision = 0; ///< the newest kept revision; 0 before the first
    int version = 0;  ///< counts publications
    std::optional<int> live{};
    QString slug{};
    QStringList oldSlugs{};
    State state = State::Draft;
    QString section{};
    QStringList tags{}, topics{};
    QString language{}; ///< BCP 47
    int urgency = 4;    ///< 1 (most) to 9, IPTC
    QString kicker{}, headline{}, webHeadline{}, standfirst{};
    QList<BylineEntry> byline{};
    QString dateline{};
    std::optional<PhotoUse> lead{};
    Body body{};
    QString notes{};
    bool commentsOpen = true;
    std::optional<int> target{}; ///< words
    QString assignee{};
    std::optional<Instant> due{};
    QList<Relation> relations{};
    QList<ChecklistEntry> checklist{};
    QList<IgnoredFinding> ignored{};
    std::optional<Instant> embargo{}, publishAt{};
    Instant created{}, updated{};
    std::optional<Instant> firstPublished{}, lastPublished{};
    QList<Correction> corrections{};
    std::optional<Killing> killed{};
    std::optional<Source> source{};

    bool operator==(const Article &) const = default;
};

/// "By Nadia Feld and Tom Ruiz": the names joined in the language of the article (its tag; English,
/// Italian, German, French and Spanish are known, others get the names alone); "" without a byline.
QString bylineText(const QList<BylineEntry> &byline,
                   const QString &language = QStringLiteral("en"));

/// A story that is planned and not begun: a draft with a due time and no body.
bool isPlanned(const Article &article);

/// The headline for pages and feeds: webHeadline when set.
const QString &publicHeadline(const Article &article);
