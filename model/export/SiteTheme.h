// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include "model/export/Fingerprint.h"
#include "model/export/View.h"
#include <QHash>
#include <QString>
#include <map>
#include <memory>

/// The files of the site's looks: the house's own, each replaced by the newsroom's file of the same
/// name in its folder `theme`. All templates are read and judged at once, so that a broken one is
/// an Error with its file and line before anything is written.
struct ThemeFiles {
    QHash<QString, QByteArray> templates{}; ///< by name without suffix
    QByteArray style{};
    QHash<QString, QHash<QString, QString>> words{}; ///< by language, then by name
    Fingerprint fingerprint{};

    static Result<ThemeFiles> read(const QString &newsroomFolder);

    /// The words of this language, else of the newsroom's, else English.
    const QHash<QString, QString> &wordsIn(const QString &language,
                                           const QString &newsroomLanguage = {}) const;
    /// "it" for "it-CH" where there are such words.
    QString wordsLanguage(const QString &language, const QString &newsroomLanguage = {}) const;
};

/// Templates that are parsed once for a language and rendered often. One for each thread: the
/// parsed form is not shared.
class SiteTheme {
public:
    explicit SiteTheme(const ThemeFiles &files) : m_files(files) {}
    const ThemeFiles &files() const { return m_files; }

    /// `language` is one that wordsLanguage() gave.
    QByteArray render(const QString &name, const QString &language, const View &view);
    SafeMarkup renderPart(const QString &name, const QString &language, const View &view);

private:
    const ThemeFiles &m_files;
    std::map<std::pair<QString, QString>, std::unique_ptr<kainjow::mustache::mustache>> m_parsed;
};
