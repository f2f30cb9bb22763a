// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include "model/base/Result.h"
#include <QList>
#include <QStringList>

class Changes;
class Database;
class Newsroom;

/// A piece of text that the newsroom uses again and again, written in Markdown.
struct Snippet {
    QString name{}, text{};
    bool operator==(const Snippet &) const = default;
};

/// The newsroom's snippets; all its people have the same. Names are compared folded.
class SnippetStore {
public:
    static constexpr qsizetype LongestText = 100'000;

    explicit SnippetStore(Newsroom &newsroom);

    Result<QList<Snippet>> all() const; ///< in the order of the alphabet
    Result<QStringList> names() const;
    Result<Snippet> find(const QString &name) const; ///< NotFound when there is none
    Result<void> add(const Snippet &snippet);        ///< Conflict when the name is taken
    Result<void> change(const QString &name, const Snippet &to);
    Result<void> remove(const QString &name);

    /// What it puts into an article: blocks of the canonical form. HTML in it, a script too, is
    /// words and no more.
    static Result<Body> blocks(const Snippet &snippet);

private:
    Database &m_database;
    Changes &m_changes;
};
