// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Person.h"
#include "model/article/Photo.h"
#include "model/article/Section.h"
#include "model/base/Result.h"
#include <variant>

/// An old slug and the article that answers there now.
struct RedirectRecord {
    QString from{};
    ArticleId article;
    bool operator==(const RedirectRecord &) const = default;
};
struct SettingRecord {
    QString name{}, value{};
    bool operator==(const SettingRecord &) const = default;
};
using NewsroomRecord = std::variant<Photo, Person, Section, RedirectRecord, SettingRecord>;

/// "standfirst-newsroom/1": what a newsroom holds beside its articles, JSON Lines, a record a line.
/// Exporter and importer `json` share it, so that what one writes the other reads.
///
/// Every record begins with "format" and "type", and has every key of its type, in this order:
///   photo     sha256 (64 hexadecimal digits), file, width, height, caption, credit, alt, rights,
///             usageTerms
///   person    id, name, email, url, roles (a list of "journalist", "editor", "web")
///   section   label, slug, order, description, topic, headlineMax (number or null), checklist,
///             retired
///   redirect  from, article
///   setting   name, value
namespace NewsroomJson {

/// One line without its line feed, in the normal form of product.md.
QByteArray encode(const NewsroomRecord &record);

/// Strict, as ArticleJson: an unknown key, type or kind of value is refused with its name; an
/// absent key is empty.
Result<NewsroomRecord> decode(QByteArrayView line);

} // namespace NewsroomJson
