// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <optional>

/// FIELD=VALUE, as the commands new, set, settings, sections and people take it.
struct Assignment {
    QString name, value;

    static std::optional<Assignment> read(const QString &word);
    /// Every word, which `misuse` has let pass.
    static QList<Assignment> readAll(const QStringList &words);
    /// What is wrong with these words when only `names` may stand before the "="; names all of
    /// them.
    static std::optional<QString> misuse(const QStringList &words, const QStringList &names);
};
