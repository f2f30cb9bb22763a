// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ItemPairs.h"
#include "model/article/Alignment.h"
#include "model/article/WordRuns.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <iterator>
using namespace Qt::StringLiterals;

namespace {

// A whole body written anew is not compared each with each.
constexpr size_t MostComparisons = 250'000;
constexpr int Alike = 33, SameKind = 40; // of 100

struct Item {
    int number = 0; ///< equal for equal ones
    QString type{}; ///< of a block; "" of what has none
    bool isText = false;
    std::vector<int> words{}; ///< sorted
};

/// Both lists with words and items numbered alike.
class Numbering {
public:
    std::vector<Item> items(const QJsonArray &values) {
        std::vector<Item> made;
        for (const QJsonValue &value : values) {
            Item item;
            item.number = numberOf(
                QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)));
            item.type = value[u"type"].toString();
            item.isText = value[u"text"].isArray();
            const QString text = ItemPairs::words(value); // the views below look at it
            for (const QStringView word : WordRuns::words(text))
                item.words.push_back(numberOf(word.toString()));
            std::sort(item.words.begin(), item.words.end());
            made.push_back(std::move(item));
        }
        return made;
    }

private:
    int numberOf(const QString &text) {
        const auto known = m_numbers.constFind(text);
        return known == m_numbers.cend() ? *m_numbers.insert(text, int(m_numbers.size())) : *known;
    }
    QHash<QString, int> m_numbers{};
};

/// Of 100; 0 for what is not one thing changed.
int likeness(const Item &a, const Item &b) {
    const bool sameKind = a.type == b.type;
    if (!sameKind && !(a.isText && b.isText))
        return 0;
    std::vector<int> shared;
    std::set_intersection(a.words.begin(), a.words.end(), b.words.begin(), b.words.end(),
                          std::back_inserter(shared));
    const size_t all = a.words.size() + b.words.size();
    const int alike = all == 0 ? 0 : int(200 * shared.size() / all);
    if (sameKind && !a.type.isEmpty() && !a.isText) // a photo, a list: few words say little
        return std::max(alike, SameKind);
    return alike >= Alike ? alike : 0;
}

struct Gap {
    size_t aFrom, aTo, bFrom, bTo;
};

/// The most likeness in all, in order.
class GapPairs {
public:
    GapPairs(const std::vector<Item> &a, const std::vector<Item> &b, Gap gap)
        : m_a(a), m_b(b), m_gap(gap), m_width(gap.bTo - gap.bFrom + 1) {}

    void find(std::vector<int> &places) {
        const size_t rows = m_gap.aTo - m_gap.aFrom, columns = m_gap.bTo - m_gap.bFrom;
        if (rows * columns > MostComparisons)
            return;
        m_best.assign((rows + 1) * m_width, 0);
        m_likeness.assign((rows + 1) * m_width, 0);
        for (size_t i = rows; i-- > 0;)
            for (size_t j = columns; j-- > 0;) {
                const int alike = likeness(m_a[m_gap.aFrom + i], m_b[m_gap.bFrom + j]);
                m_likeness[i * m_width + j] = alike;
                m_best[i * m_width + j] =
                    std::max({best(i + 1, j), best(i, j + 1), alike + best(i + 1, j + 1)});
            }
        for (size_t i = 0, j = 0; i < rows && j < columns;) {
            const int alike = m_likeness[i * m_width + j];
            if (alike > 0 && best(i, j) == alike + best(i + 1, j + 1))
                places[m_gap.aFrom + i++] = int(m_gap.bFrom + j++);
            else if (best(i, j) == best(i + 1, j))
                ++i;
            else
                ++j;
        }
    }

private:
    int best(size_t i, size_t j) const { return m_best[i * m_width + j]; }

    const std::vector<Item> &m_a, &m_b;
    Gap m_gap;
    size_t m_width;
    std::vector<int> m_best{}, m_likeness{};
};

std::vector<int> numbers(const std::vector<Item> &items) {
    std::vector<int> list;
    for (const Item &item : items)
        list.push_back(item.number);
    return list;
}

/// Between what is equal in both: what was changed.
void pairChanged(const std::vector<Item> &a, const std::vector<Item> &b, std::vector<int> &places) {
    const std::vector<int> equal = places;
    Gap gap{0, 0, 0, 0};
    for (size_t i = 0; i <= a.size(); ++i) {
        if (i < a.size() && equal[i] < 0)
            continue;
        gap.aTo = i;
        gap.bTo = i < a.size() ? size_t(equal[i]) : b.size();
        if (gap.aFrom < gap.aTo && gap.bFrom < gap.bTo)
            GapPairs(a, b, gap).find(places);
        gap = {i + 1, 0, gap.bTo + 1, 0};
    }
}

/// For each of `b` the equal item of `a` that was taken out elsewhere, or -1; each is taken once.
std::vector<qsizetype> movedFrom(const std::vector<Item> &a, const std::vector<Item> &b,
                                 const std::vector<int> &places) {
    QMultiHash<int, qsizetype> leftOver;
    for (size_t i = a.size(); i-- > 0;)
        if (places[i] < 0)
            leftOver.insert(a[i].number, qsizetype(i));
    std::vector<qsizetype> from(b.size(), -1);
    std::vector<bool> taken(b.size());
    for (const int place : places)
        if (place >= 0)
            taken[size_t(place)] = true;
    for (size_t j = 0; j < b.size(); ++j)
        if (const auto found = leftOver.find(b[j].number); !taken[j] && found != leftOver.end()) {
            from[j] = *found;
            leftOver.erase(found);
        }
    return from;
}

} // namespace

QList<ItemPair> ItemPairs::of(const QJsonArray &before, const QJsonArray &after) {
    Numbering numbering;
    const std::vector<Item> a = numbering.items(before), b = numbering.items(after);
    std::vector<int> places = aligned(numbers(a), numbers(b));
    pairChanged(a, b, places);
    const std::vector<qsizetype> from = movedFrom(a, b, places);
    QList<ItemPair> pairs;
    size_t next = 0;
    const auto addedUpTo = [&](size_t end) {
        for (; next < end; ++next)
            pairs.append({from[next], qsizetype(next), from[next] >= 0});
    };
    for (size_t i = 0; i < a.size(); ++i) {
        if (places[i] >= 0) {
            addedUpTo(size_t(places[i]));
            if (a[i].number != b[next].number)
                pairs.append({qsizetype(i), qsizetype(next), false});
            ++next;
        } else if (std::find(from.begin(), from.end(), qsizetype(i)) == from.end()) {
            pairs.append({qsizetype(i), -1, false});
        }
    }
    addedUpTo(b.size());
    return pairs;
}

bool ItemPairs::isSpan(const QJsonValue &value) {
    static const QStringList marks{u"text"_s, u"strong"_s, u"em"_s,   u"sub"_s,
                                   u"sup"_s,  u"note"_s,   u"href"_s, u"article"_s};
    const QStringList keys = value.toObject().keys();
    return value[u"text"].isString() &&
           std::all_of(keys.begin(), keys.end(),
                       [](const QString &key) { return marks.contains(key); });
}

QString ItemPairs::words(const QJsonValue &value) {
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble());
    QStringList lines;
    QString run; // spans are one text
    for (const QJsonValue &item : value.toArray())
        if (isSpan(item))
            run += item[u"text"].toString();
        else
            lines << words(item);
    if (!run.isEmpty())
        lines << run;
    static const QStringList unread{u"type"_s, u"level"_s, u"ordered"_s,
                                    u"crop"_s, u"focus"_s, u"shapes"_s}; // in what holds words
    const QJsonObject keys = value.toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key)
        if (!unread.contains(key.key()))
            lines << words(*key);
    lines.removeAll(QString());
    return lines.join(u'\n');
}
