// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHashFunctions>
#include <QString>
#include <QUuid>
#include <optional>

/// A strong UUID: an ArticleId never finds a person. Made offline, kept for ever.
template<class Tag>
class Id {
public:
    static Id make() { return Id(QUuid::createUuid()); }
    static Id of(const QUuid &uuid) { return Id(uuid); }
    /// Only the canonical form (36 characters, lower or upper case, no braces) is an id.
    static std::optional<Id> fromText(QStringView text) {
        if (text.size() != 36)
            return std::nullopt;
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }

    QString toText() const { return m_uuid.toString(QUuid::WithoutBraces); }
    const QUuid &uuid() const { return m_uuid; }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

using ArticleId = Id<struct ArticleTag>;
using PersonId = Id<struct PersonTag>;
