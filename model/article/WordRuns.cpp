// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/WordRuns.h"
#include "model/article/Alignment.h"

namespace {

bool unspaced(QChar::Script script) {
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// The words behind each other with their white space, joined into runs.
class Runs {
public:
    void add(WordRun::In in, QStringView from, const QChar *end) {
        if (list.isEmpty() || list.constLast().in != in)
            list.append({in, {}, 0});
        list.last().text += QStringView(from.data(), end);
        ++list.last().words;
    }
    QList<WordRun> list{};
};

/// Where the white space behind a word ends.
const QChar *endOf(const QList<QStringView> &words, qsizetype at, QStringView text) {
    return at + 1 < words.size() ? words.at(at + 1).data() : text.data() + text.size();
}

} // namespace

QList<QStringView> WordRuns::words(QStringView text) {
    QList<QStringView> found;
    qsizetype start = -1;
    bool alone = false; // the last character is a word of its own
    const auto close = [&](qsizetype end) {
        if (start >= 0)
            found.append(text.sliced(start, end - start));
        start = -1;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar here = text.at(at);
        if (here.isSpace()) {
            close(at);
            continue;
        }
        const bool pair = here.isHighSurrogate() && at + 1 < text.size();
        const char32_t letter =
            pair ? QChar::surrogateToUcs4(here, text.at(at + 1)) : here.unicode();
        const bool single = unspaced(QChar::script(letter));
        if ((single || alone) && !QChar::isMark(letter))
            close(at);
        if (!QChar::isMark(letter))
            alone = single;
        if (start < 0)
            start = at;
        at += pair;
    }
    close(text.size());
    return found;
}

QList<WordRun> WordRuns::compare(const QString &before, const QString &after) {
    const QList<QStringView> old = words(before), now = words(after);
    QHash<QStringView, int> ids;
    const auto numbered = [&](const QList<QStringView> &list) {
        std::vector<int> numbers;
        numbers.reserve(size_t(list.size()));
        for (const QStringView word : list) {
            const auto known = ids.constFind(word);
            numbers.push_back(known == ids.cend() ? *ids.insert(word, int(ids.size())) : *known);
        }
        return numbers;
    };
    const std::vector<int> oldNumbers = numbered(old), newNumbers = numbered(now);
    const std::vector<int> places = aligned(oldNumbers, newNumbers);
    Runs runs;
    qsizetype next = 0;
    const auto insertUpTo = [&](qsizetype end) {
        for (; next < end; ++next)
            runs.add(WordRun::In::After, now.at(next), endOf(now, next, after));
    };
    for (qsizetype at = 0; at < old.size(); ++at) {
        const int place = places[size_t(at)];
        if (place < 0) {
            runs.add(WordRun::In::Before, old.at(at), endOf(old, at, before));
            continue;
        }
        insertUpTo(place);
        runs.add(WordRun::In::Both, now.at(place), endOf(now, place, after));
        next = place + 1;
    }
    insertUpTo(now.size());
    return runs.list;
}

int WordRuns::count(const QList<WordRun> &runs, WordRun::In in) {
    int words = 0;
    for (const WordRun &run : runs)
        words += run.in == in ? run.words : 0;
    return words;
}
