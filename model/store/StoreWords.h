// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Error.h"
#include <QCoreApplication>

class QSqlError;

/// What the store says when something cannot be done: one place for the words and their kinds.
class StoreWords {
    Q_DECLARE_TR_FUNCTIONS(StoreWords)

public:
    static Error locked(const QString &file);
    static Error cannotOpen(const QString &file, const QString &why);
    static Error notOurs(const QString &file);
    static Error damaged(const QString &file, const QString &detail);
    static Error newer(const QString &file, int version, int known);
    static Error readOnly(const QString &file);
    static Error full(const QString &file);
    /// What SQLite's result code (sqlite.org/rescode.html) means for a person.
    static Error of(const QSqlError &error, const QString &file);

    static Error noArticle(const QString &id);
    static Error changedSince(const QString &headline, const QString &by);
    static Error denied(const QString &what, const QString &why);
    static Error badInput(const QString &what, const QString &why);
    static Error conflict(const QString &what, const QString &why);
    static Error notFound(const QString &what, const QString &why);
    static Error newsroom(const QString &what, const QString &why, const QString &detail = {});
};
