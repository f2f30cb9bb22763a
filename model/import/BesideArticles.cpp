// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/BesideArticles.h"
#include "model/Newsroom.h"
#include "model/check/RuleBook.h"
#include "model/import/ImportLimits.h"
#include "model/import/ImportSource.h"
#include "model/import/TextLines.h"
#include "model/review/ReviewJson.h"
#include "model/store/PersonStore.h"
#include "model/store/PhotoStore.h"
#include "model/store/SectionStore.h"
#include "model/store/Settings.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("BesideArticles", text);
}

/// A name in photos/ and nothing that leads elsewhere.
bool isFileName(const QString &name) {
    return !name.isEmpty() && name.size() <= 100 && !name.startsWith(u'.') &&
           std::all_of(name.begin(), name.end(), [](QChar c) {
               return c.unicode() < 128 &&
                      (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
           });
}

/// Kinds of failure that are the file's; others are the newsroom's.
bool isFilesOwn(const Error &error) {
    using Kind = Error::Kind;
    return error.kind == Kind::BadInput || error.kind == Kind::NotFound ||
           error.kind == Kind::Conflict || error.kind == Kind::Denied;
}

/// Each line of a file beside, where there is one; what is wrong is told with the line.
Result<void> eachLine(const QString &folder, const QString &name,
                      const std::function<Result<void>(const QByteArray &)> &read) {
    const QString file = folder + u'/' + name;
    if (folder.isEmpty() || !QFileInfo::exists(file))
        return {};
    auto source = openImport(file);
    if (!source)
        return source.error();
    TextLines lines(*source->bytes);
    QString line;
    while (true) {
        const auto more = lines.next(line);
        if (!more)
            return Error{more.error().kind, file, more.error().text};
        if (!*more)
            return {};
        if (line.trimmed().isEmpty())
            continue;
        if (const Result<void> done = read(line.toUtf8()); !done)
            return Error{Error::Kind::BadInput, file,
                         tr("line %1: %2").arg(lines.number()).arg(done.error().text)};
    }
}

} // namespace

Result<BesideArticles> BesideArticles::read(const QString &folder) {
    BesideArticles beside;
    beside.m_folder = folder;
    const Result<void> records =
        eachLine(folder, u"newsroom.jsonl"_s, [&](const QByteArray &line) -> Result<void> {
            auto record = NewsroomJson::decode(line);
            if (!record)
                return record.error();
            beside.m_records.push_back(std::move(*record));
            return {};
        });
    if (!records)
        return records.error();
    const Result<void> reviews =
        eachLine(folder, u"reviews.jsonl"_s, [&](const QByteArray &line) -> Result<void> {
            auto review = ReviewJson::decode(QByteArrayView(line));
            if (!review)
                return review.error();
            beside.m_reviews.insert(review->article, std::move(review->record));
            return {};
        });
    if (!reviews)
        return reviews.error();
    return beside;
}

Result<void> BesideArticles::storePhoto(Newsroom &newsroom, const Photo &photo,
                                        QList<Error> &refused) const {
    const auto known = newsroom.photos().find(photo.hash);
    if (!known)
        return known.error();
    if (known->has_value())
        return {};
    const QString folder = m_folder + "/photos"_L1;
    const QString path = folder + u'/' + photo.file;
    const QFileInfo info(path);
    if (!isFileName(photo.file) || !info.exists() ||
        info.canonicalPath() != QFileInfo(folder).canonicalFilePath()) {
        refused.append({Error::Kind::NotFound, path, tr("the photo is not in photos/")});
        return {};
    }
    auto stored = newsroom.photos().addFile(path);
    if (!stored && isFilesOwn(stored.error())) {
        refused.append({stored.error().kind, path, stored.error().text});
        return {};
    }
    if (!stored)
        return stored.error();
    if (stored->hash != photo.hash) {
        refused.append({Error::Kind::BadInput, path,
                        tr("the file is not the photo that newsroom.jsonl names")});
        return {};
    }
    Photo record = photo;
    record.file = stored->file;
    return newsroom.photos().setRecord(record);
}

Result<void> BesideArticles::storePerson(Newsroom &newsroom, const Person &person) {
    for (const QString &key : {person.id.toText(), person.name}) {
        const auto known = newsroom.people().find(key);
        if (!known)
            return known.error();
        if (known->has_value())
            return {};
    }
    const auto added = newsroom.people().add(person);
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> BesideArticles::storeSection(Newsroom &newsroom, const Section &section) {
    const auto known = newsroom.sections().find(section.label);
    if (!known)
        return known.error();
    if (known->has_value())
        return {};
    const auto added = newsroom.sections().add(section.label);
    if (!added)
        return added.error();
    const auto changed = newsroom.sections().change(section.label, section);
    return changed ? Result<void>() : Result<void>(changed.error());
}

Result<void> BesideArticles::storeSetting(Newsroom &newsroom, const SettingRecord &setting) {
    if (setting.name == u"houseRules"_s) { // where the newsroom has none of its own
        RuleBook rules(newsroom);
        const auto own = rules.own();
        if (!own || !own->isEmpty())
            return own ? Result<void>() : Result<void>(own.error());
        const auto added = rules.add(setting.value.toUtf8());
        return added ? Result<void>() : Result<void>(added.error());
    }
    const auto value = newsroom.settings().value(setting.name);
    const QStringList defaults{{}, u"en-GB"_s, u"UTC"_s, u"false"_s, u"no"_s, u"70"_s, u"300"_s};
    if (value && !defaults.contains(*value))
        return {};
    return value ? newsroom.settings().set(setting.name, setting.value)
                 : Result<void>(value.error());
}

Result<QList<Error>> BesideArticles::store(Newsroom &newsroom) const {
    QList<Error> refused;
    for (const NewsroomRecord &record : m_records) {
        Result<void> done;
        if (const auto *photo = std::get_if<Photo>(&record))
            done = storePhoto(newsroom, *photo, refused);
        else if (const auto *person = std::get_if<Person>(&record))
            done = storePerson(newsroom, *person);
        else if (const auto *section = std::get_if<Section>(&record))
            done = storeSection(newsroom, *section);
        else if (const auto *setting = std::get_if<SettingRecord>(&record))
            done = storeSetting(newsroom, *setting);
        if (!done && !isFilesOwn(done.error()))
            return done.error();
        if (!done)
            refused.append({done.error().kind, m_folder + "/newsroom.jsonl"_L1, done.error().text});
    }
    return refused;
}
