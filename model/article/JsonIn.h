// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Error.h"
#include "model/base/Id.h"
#include "model/base/Instant.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>
#include <functional>
#include <optional>
#include <span>

/// Where a reader is in a document: "body[2].text[0].colour". Made on the stack, put into words
/// only for an error.
struct JsonPlace {
    const JsonPlace *parent = nullptr;
    QStringView key{};
    qsizetype index = -1; ///< in a list; -1: under `key`
    QString toText() const;
};

/// What is wrong with a document; the first thing that is found stands.
class JsonTrouble {
public:
    void at(const JsonPlace &place, const QString &text);
    const std::optional<Error> &first() const { return m_first; }

private:
    std::optional<Error> m_first;
};

/// Reads an object strictly: what is absent or null is empty, what is of another type or not asked
/// for by `finish` is trouble.
class JsonIn {
public:
    JsonIn(const QJsonObject &object, const JsonPlace *place, JsonTrouble &trouble)
        : m_object(object), m_place(place), m_trouble(trouble) {}

    QString text(QStringView key); ///< cleaned
    QStringList texts(QStringView key);
    bool flag(QStringView key);
    std::optional<int> number(QStringView key, int least, int most);
    double fraction(QStringView key, double absent = 0);
    std::optional<Instant> instant(QStringView key);
    std::optional<ArticleId> articleId(QStringView key);
    /// Which of the words stands there, the first when none does.
    int word(QStringView key, std::span<const QStringView> words);

    using OnObject = std::function<void(JsonIn &)>;
    using OnValue = std::function<void(const QJsonValue &, const JsonPlace &)>;
    bool object(QStringView key, const OnObject &read); ///< false when absent
    void list(QStringView key, const OnValue &read);
    void objects(QStringView key, const OnObject &read); ///< a list of them
    /// The same of lists of objects: `read` gets each object with the number of its list. Gives how
    /// many lists there are.
    qsizetype objectLists(QStringView key, const std::function<void(qsizetype, JsonIn &)> &read);

    bool has(QStringView key); ///< there and not null
    void finish();
    void trouble(QStringView key, const QString &text);
    JsonTrouble &troubles() { return m_trouble; }
    const QJsonObject &all() const { return m_object; }

private:
    QJsonValue take(QStringView key, QJsonValue::Type type);
    void readObject(const QJsonValue &value, const JsonPlace &place, const OnObject &read);

    const QJsonObject m_object;
    const JsonPlace *m_place;
    JsonTrouble &m_trouble;
    QVarLengthArray<QStringView, 48> m_asked;
    qsizetype m_found = 0;
};
