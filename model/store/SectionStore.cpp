// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/SectionStore.h"
#include "model/base/Text.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
#include <QJsonArray>
#include <QJsonDocument>
using namespace Qt::StringLiterals;

namespace {

QString select() {
    return uR"(SELECT label, slug, position, description, topic, headline_max, checklist, retired
               FROM section )"_s;
}

Section sectionOf(const Database::Row &row) {
    Section section{row.text("label"_L1), row.text("slug"_L1), int(row.number("position"_L1)),
                    row.text("description"_L1), row.text("topic"_L1)};
    if (const auto most = row.maybe("headline_max"_L1))
        section.headlineMax = int(*most);
    for (const auto &item : QJsonDocument::fromJson(row.text("checklist"_L1).toUtf8()).array())
        section.checklist.append(item.toString());
    section.retired = row.number("retired"_L1) != 0;
    return section;
}

/// Unique among sections: two labels may fold to the same slug.
QString freeSlug(Transaction &transaction, const QString &wanted, const QString &ownFolded) {
    const QString base = wanted.isEmpty() ? u"section"_s : wanted;
    QString slug = base;
    for (int number = 2;; ++number) {
        const auto owner = transaction.first(
            u"SELECT folded FROM section WHERE slug = :slug"_s, {{u":slug"_s, slug}},
            [](const Database::Row &row) { return row.text("folded"_L1); });
        if (!owner || *owner == ownFolded)
            return slug;
        slug = base + u'-' + QString::number(number);
    }
}

std::optional<SectionPlace> existing(Transaction &transaction, const QString &label) {
    return transaction.first(
        u"SELECT id, label, slug FROM section WHERE folded = :folded"_s,
        {{u":folded"_s, Text::fold(label)}}, [](const Database::Row &row) {
            return SectionPlace{row.number("id"_L1), row.text("label"_L1), row.text("slug"_L1)};
        });
}

Error unknown(const QString &label) {
    return StoreWords::notFound(
        label, StoreWords::tr("there is no such section; 'standfirst sections' lists them"));
}

} // namespace

SectionStore::SectionStore(Database &database, Changes &changes)
    : m_database(database), m_changes(changes) {}

Result<QList<Section>> SectionStore::all() const {
    QList<Section> sections;
    const Result<void> read = m_database.each(select() + u"ORDER BY position, label"_s, {},
                                              [&](const Database::Row &row) {
                                                  sections.append(sectionOf(row));
                                                  return true;
                                              });
    if (!read)
        return read.error();
    return sections;
}

Result<std::optional<Section>> SectionStore::find(const QString &label) const {
    return m_database.first(select() + u"WHERE folded = :folded"_s,
                            {{u":folded"_s, Text::fold(label)}}, sectionOf);
}

SectionPlace SectionStore::place(Transaction &transaction, const QString &label) {
    const QString clean = Text::oneSpaced(Text::clean(label));
    if (clean.isEmpty())
        return {};
    if (auto place = existing(transaction, clean))
        return *place;
    const QString folded = Text::fold(clean);
    const QString slug = freeSlug(transaction, Text::slug(clean), folded);
    const auto row = transaction.first(
        uR"(INSERT INTO section (label, folded, slug, position, description, topic, checklist,
            retired) VALUES (:label, :folded, :slug,
            (SELECT coalesce(max(position), 0) + 1 FROM section), '', '', '[]', 0) RETURNING id)"_s,
        {{u":label"_s, clean}, {u":folded"_s, folded}, {u":slug"_s, slug}},
        [](const Database::Row &found) { return found.number("id"_L1); });
    return {row, clean, slug};
}

Result<Section> SectionStore::findOrAdd(const QString &label) {
    if (const auto found = find(label); !found || *found)
        return found ? Result<Section>(**found) : Result<Section>(found.error());
    Transaction transaction(m_database);
    const SectionPlace made = place(transaction, label);
    if (!made.row)
        transaction.fail(
            StoreWords::badInput(label, StoreWords::tr("a section needs a label with letters")));
    transaction.tell(m_changes, {Change::What::Sections, {}});
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return find(made.label).then([&](std::optional<Section> &&section) -> Result<Section> {
        return section ? Result<Section>(*section) : Result<Section>(unknown(label));
    });
}

Result<Section> SectionStore::add(const QString &label) {
    const auto found = find(label);
    if (!found)
        return found.error();
    if (*found)
        return StoreWords::conflict(label, StoreWords::tr("there is a section of this name"));
    return findOrAdd(label);
}

Result<Section> SectionStore::change(const QString &label, const Section &to) {
    Transaction transaction(m_database);
    const QString clean = Text::oneSpaced(Text::clean(to.label));
    const auto from = existing(transaction, label);
    const auto other = existing(transaction, clean);
    if (!from)
        transaction.fail(unknown(label));
    else if (clean.isEmpty())
        transaction.fail(
            StoreWords::badInput(label, StoreWords::tr("a section needs a label with letters")));
    else if (other && other->row != from->row)
        transaction.fail(StoreWords::conflict(
            clean, StoreWords::tr("there is a section of this name; merge the two")));
    if (transaction.failed())
        return transaction.commit().error();
    const QString asked = Text::slug(to.slug);
    const QString slug =
        freeSlug(transaction, asked.isEmpty() ? Text::slug(clean) : asked, Text::fold(from->label));
    transaction.run(
        uR"(UPDATE section SET label = :label, folded = :folded, slug = :slug,
            position = :position, description = :description, topic = :topic,
            headline_max = :headline_max, checklist = :checklist, retired = :retired
            WHERE id = :id)"_s,
        {{u":label"_s, clean},
         {u":folded"_s, Text::fold(clean)},
         {u":slug"_s, slug},
         {u":position"_s, to.order},
         {u":description"_s, to.description},
         {u":topic"_s, to.topic},
         {u":headline_max"_s, to.headlineMax ? QVariant(*to.headlineMax) : QVariant()},
         {u":checklist"_s, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(to.checklist))
                                                 .toJson(QJsonDocument::Compact))},
         {u":retired"_s, int(to.retired)},
         {u":id"_s, *from->row}});
    transaction.tell(m_changes, {Change::What::Sections, {}});
    transaction.tell(m_changes, {Change::What::Many, {}});
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return findOrAdd(clean);
}

Result<int> SectionStore::merge(const QString &from, const QString &into) {
    Transaction transaction(m_database);
    const auto source = existing(transaction, from), target = existing(transaction, into);
    if (!source || !target)
        transaction.fail(unknown(source ? into : from));
    else if (source->row == target->row)
        transaction.fail(
            StoreWords::badInput(from, StoreWords::tr("a section cannot be merged into itself")));
    if (transaction.failed())
        return transaction.commit().error();
    const qint64 moved =
        transaction.run(u"UPDATE article SET section_id = :into WHERE section_id = :from"_s,
                        {{u":into"_s, *target->row}, {u":from"_s, *source->row}});
    transaction.run(u"UPDATE section SET retired = 1 WHERE id = :from"_s,
                    {{u":from"_s, *source->row}});
    transaction.tell(m_changes, {Change::What::Sections, {}});
    transaction.tell(m_changes, {Change::What::Many, {}});
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return int(moved);
}
