// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/spell/Dictionaries.h"
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

/// "en-GB" -> {"en", "GB"}; a script stands between: "sr-Latn-RS".
QStringList partsOf(const QString &language) {
    QStringList parts = QString(language).replace(u'_', u'-').split(u'-', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    parts[0] = parts[0].toLower();
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (parts[i].size() == 2)
            parts[i] = parts[i].toUpper();
    return parts;
}

/// Of a language spoken in many lands, the one that a dictionary of the language alone would be.
QString homeOf(const QString &language) {
    static const QStringList homes{u"en_GB"_s, u"pt_PT"_s, u"sv_SE"_s, u"da_DK"_s, u"nb_NO"_s,
                                   u"cs_CZ"_s, u"el_GR"_s, u"uk_UA"_s, u"sl_SI"_s, u"et_EE"_s,
                                   u"he_IL"_s, u"fa_IR"_s, u"ca_ES"_s, u"gl_ES"_s, u"eu_ES"_s};
    for (const QString &home : homes)
        if (home.startsWith(language + u'_'))
            return home;
    return language + u'_' + language.toUpper();
}

std::optional<DictionaryFiles> filesOf(const QDir &folder, const QString &name) {
    const DictionaryFiles files{folder.filePath(name + u".aff"_s),
                                folder.filePath(name + u".dic"_s)};
    if (QFile::exists(files.affixes) && QFile::exists(files.words))
        return files;
    return std::nullopt;
}

/// The names it may have, the best first.
QStringList namesOf(const QStringList &parts) {
    QStringList names;
    for (qsizetype i = parts.size(); i > 1; --i)
        names << parts.first(i).join(u'_');
    if (parts.size() > 2) // without the script
        names << parts.first() + u'_' + parts.last();
    names << parts.first() << homeOf(parts.first());
    return names;
}

/// The languages of Debian 12's packages hunspell-*, and of those that are named otherwise.
const QStringList &packaged() {
    static const QStringList all{
        u"af"_s, u"an"_s,    u"ar"_s,    u"be"_s,    u"bg"_s,    u"bn"_s,    u"bo"_s,    u"br"_s,
        u"bs"_s, u"ca"_s,    u"cs"_s,    u"da"_s,    u"de-at"_s, u"de-ch"_s, u"de-de"_s, u"dz"_s,
        u"el"_s, u"en-au"_s, u"en-ca"_s, u"en-gb"_s, u"en-us"_s, u"en-za"_s, u"es"_s,    u"eu"_s,
        u"fr"_s, u"gd"_s,    u"gl"_s,    u"gu"_s,    u"gug"_s,   u"he"_s,    u"hi"_s,    u"hr"_s,
        u"hu"_s, u"id"_s,    u"is"_s,    u"it"_s,    u"kk"_s,    u"kmr"_s,   u"ko"_s,    u"lo"_s,
        u"lt"_s, u"lv"_s,    u"ml"_s,    u"mn"_s,    u"ne"_s,    u"nl"_s,    u"no"_s,    u"oc"_s,
        u"pl"_s, u"pt-br"_s, u"pt-pt"_s, u"ro"_s,    u"ru"_s,    u"si"_s,    u"sk"_s,    u"sl"_s,
        u"sr"_s, u"sv"_s,    u"sw"_s,    u"te"_s,    u"th"_s,    u"tr"_s,    u"uk"_s,    u"uz"_s,
        u"vi"_s};
    return all;
}

} // namespace

QStringList Dictionaries::folders() {
    QStringList folders = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts);
    for (const QString &data :
         QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        folders << data + u"/hunspell"_s << data + u"/myspell"_s << data + u"/myspell/dicts"_s;
    }
    folders.removeDuplicates();
    return folders;
}

std::optional<DictionaryFiles> Dictionaries::find(const QString &language,
                                                  const QStringList &folders) {
    const QStringList parts = partsOf(language);
    if (parts.isEmpty())
        return std::nullopt;
    for (const QString &name : namesOf(parts))
        for (const QString &folder : folders)
            if (const auto files = filesOf(QDir(folder), name))
                return files;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &file :
             dir.entryList({parts.first() + u"_*.dic"_s}, QDir::Files, QDir::Name))
            if (const auto files = filesOf(dir, file.chopped(4)))
                return files;
    }
    return std::nullopt;
}

QString Dictionaries::package(const QString &language) {
    const QStringList parts = partsOf(language);
    if (parts.isEmpty())
        return {};
    const QString first = parts.first();
    static const QHash<QString, QString> named{
        {u"nb"_s, u"hunspell-no"_s}, {u"nn"_s, u"hunspell-no"_s}, {u"eo"_s, u"myspell-eo"_s},
        {u"et"_s, u"myspell-et"_s},  {u"fa"_s, u"myspell-fa"_s},  {u"fo"_s, u"myspell-fo"_s},
        {u"ga"_s, u"myspell-ga"_s},  {u"gv"_s, u"myspell-gv"_s},  {u"hy"_s, u"myspell-hy"_s},
        {u"sq"_s, u"myspell-sq"_s},  {u"tl"_s, u"myspell-tl"_s}};
    if (const auto found = named.constFind(first); found != named.constEnd())
        return *found;
    for (const QString &name : namesOf(parts)) {
        const QString tail = name.toLower().replace(u'_', u'-');
        if (packaged().contains(tail))
            return u"hunspell-"_s + tail;
    }
    return {};
}
