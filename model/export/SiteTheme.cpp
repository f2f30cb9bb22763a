// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/SiteTheme.h"

#include "model/base/Escape.h"
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

const QString House = u":/site"_s;
constexpr int DeepestPart = 8;

Error broken(const QString &file, qsizetype line, const QString &why) {
    return {Error::Kind::BadInput,
            file,
            QCoreApplication::translate("SiteTheme", "line %1: %2").arg(line).arg(why),
            {}};
}

qsizetype lineOf(const QByteArray &text, qsizetype position) {
    return text.first(qBound<qsizetype>(0, position, text.size())).count('\n') + 1;
}

/// A tag of a template that the house itself resolves: {{> part}}, {{w.word}}, and {{=, which it
/// does not take.
struct HouseTag {
    qsizetype from = 0, to = 0;
    QByteArray part{}, word{};
    bool delimiters = false;
};

std::vector<HouseTag> houseTags(const QByteArray &text) {
    static const QRegularExpression tag(
        u"\\{\\{\\s*(?:>\\s*([A-Za-z0-9_-]+)\\s*|w\\.([A-Za-z]+)\\s*|(=)[^}]*)\\}\\}"_s);
    std::vector<HouseTag> tags;
    // Latin-1 keeps one character a byte, so that positions are the file's.
    auto matches = tag.globalMatch(QString::fromLatin1(text));
    while (matches.hasNext()) {
        const auto match = matches.next();
        tags.push_back({match.capturedStart(), match.capturedEnd(), match.captured(1).toLatin1(),
                        match.captured(2).toLatin1(), !match.captured(3).isEmpty()});
    }
    return tags;
}

/// One file by itself: well-formed, with parts and words that exist.
Result<void> judge(const ThemeFiles &files, const QString &name, const QString &path) {
    const QByteArray text = files.templates.value(name);
    for (const HouseTag &tag : houseTags(text)) {
        const qsizetype line = lineOf(text, tag.from);
        if (tag.delimiters)
            return broken(
                path, line,
                QCoreApplication::translate("SiteTheme", "other delimiters are not taken"));
        if (!tag.part.isEmpty() && !files.templates.contains(QString::fromLatin1(tag.part)))
            return broken(path, line,
                          QCoreApplication::translate("SiteTheme", "there is no template \"%1\"")
                              .arg(QString::fromLatin1(tag.part)));
        if (!tag.word.isEmpty() &&
            !files.words.value(u"en"_s).contains(QString::fromLatin1(tag.word)))
            return broken(path, line,
                          QCoreApplication::translate("SiteTheme", "there is no word \"%1\"")
                              .arg(QString::fromLatin1(tag.word)));
    }
    const kainjow::mustache::mustache parsed(text.toStdString());
    if (parsed.is_valid())
        return {};
    static const QRegularExpression position(u"^(.*) at (\\d+)$"_s);
    const QString message = QString::fromStdString(parsed.error_message());
    const auto match = position.match(message);
    return broken(path, lineOf(text, match.captured(2).toLongLong()),
                  match.hasMatch() ? match.captured(1) : message);
}

/// No part holds itself, not even through others.
Result<void> judgeDepth(const ThemeFiles &files, const QString &name, const QString &path,
                        int depth) {
    if (depth > DeepestPart)
        return broken(path, 1, QCoreApplication::translate("SiteTheme", "a template holds itself"));
    for (const HouseTag &tag : houseTags(files.templates.value(name)))
        if (!tag.part.isEmpty())
            if (auto part = judgeDepth(files, QString::fromLatin1(tag.part), path, depth + 1);
                !part)
                return part;
    return {};
}

/// Parts and words put into their places.
QByteArray expanded(const ThemeFiles &files, const QString &name,
                    const QHash<QString, QString> &words) {
    const QByteArray text = files.templates.value(name);
    QByteArray whole;
    qsizetype from = 0;
    for (const HouseTag &tag : houseTags(text)) {
        whole += text.mid(from, tag.from - from);
        if (!tag.part.isEmpty())
            whole += expanded(files, QString::fromLatin1(tag.part), words).trimmed();
        else
            whole += Escape::markup(words.value(QString::fromLatin1(tag.word)));
        from = tag.to;
    }
    whole += text.mid(from);
    return whole;
}

Result<QByteArray> bytesOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 4 * 1024 * 1024)
        return Error{
            Error::Kind::BadInput, path,
            QCoreApplication::translate("SiteTheme", "cannot be read as a file of a theme"),
            file.errorString()};
    return file.readAll();
}

Result<void> addWords(ThemeFiles &files, const QString &path) {
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    QJsonParseError error;
    const QJsonObject languages = QJsonDocument::fromJson(*bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return broken(path, lineOf(*bytes, error.offset), error.errorString());
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        // A newsroom's language may leave words out: English stands in.
        auto &words = files.words[language.key()];
        if (words.isEmpty())
            words = files.words.value(u"en"_s);
        const QJsonObject given = language.value().toObject();
        for (auto word = given.begin(); word != given.end(); ++word)
            words.insert(word.key(), word.value().toString());
    }
    files.fingerprint.add(*bytes);
    return {};
}

/// The house's files, then the newsroom's of the same kinds over them. Gives where each is.
Result<QHash<QString, QString>> gather(ThemeFiles &files, const QStringList &folders) {
    QHash<QString, QString> paths;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        if (dir.exists(u"words.json"_s))
            if (auto words = addWords(files, dir.filePath(u"words.json"_s)); !words)
                return words.error();
        for (const QString &name :
             dir.entryList({u"*.mustache"_s, u"style.css"_s}, QDir::Files, QDir::Name)) {
            const QString path = dir.filePath(name);
            const auto bytes = bytesOf(path);
            if (!bytes)
                return bytes.error();
            files.fingerprint.add(QStringView(name)).add(*bytes);
            if (name == u"style.css") {
                files.style = *bytes;
            } else {
                const QString key = name.chopped(9);
                files.templates.insert(key, *bytes);
                paths.insert(key, path);
            }
        }
    }
    return paths;
}

} // namespace

Result<ThemeFiles> ThemeFiles::read(const QString &newsroomFolder) {
    ThemeFiles files;
    const auto paths = gather(files, {House, newsroomFolder + u"/theme"_s});
    if (!paths)
        return paths.error();
    QStringList names = files.templates.keys();
    names.sort();
    for (const QString &name : names)
        if (auto judged = judge(files, name, paths->value(name)); !judged)
            return judged.error();
    for (const QString &name : names)
        if (auto judged = judgeDepth(files, name, paths->value(name), 0); !judged)
            return judged.error();
    return files;
}

QString ThemeFiles::wordsLanguage(const QString &language, const QString &newsroomLanguage) const {
    for (const QString &wanted : {language, newsroomLanguage}) {
        const QString plain = wanted.section(u'-', 0, 0).toLower();
        if (words.contains(plain))
            return plain;
    }
    return u"en"_s;
}

const QHash<QString, QString> &ThemeFiles::wordsIn(const QString &language,
                                                   const QString &newsroomLanguage) const {
    return *words.constFind(wordsLanguage(language, newsroomLanguage));
}

QByteArray SiteTheme::render(const QString &name, const QString &language, const View &view) {
    auto &parsed = m_parsed[{name, language}];
    if (!parsed) {
        const auto words = m_files.words.value(language);
        parsed = std::make_unique<kainjow::mustache::mustache>(
            expanded(m_files, name, words).toStdString());
        parsed->set_custom_escape([](const std::string &escaped) { return escaped; });
    }
    QByteArray page;
    page.reserve(16 * 1024);
    parsed->render(view.data(), [&page](const std::string &piece) {
        page.append(piece.data(), qsizetype(piece.size()));
    });
    return page;
}

SafeMarkup SiteTheme::renderPart(const QString &name, const QString &language, const View &view) {
    return SafeMarkup(render(name, language, view));
}
