// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ImportWords.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("ImportWords", text);
}

/// The kind of a list, and that of its entries that end in "…".
struct List {
    quint32 whole = 0, start = 0;
};

const QHash<QString, List> &lists() {
    using W = ImportWords;
    static const QHash<QString, List> all{
        {u"chrome"_s, {W::Chrome, W::ChromeStart}},
        {u"box"_s, {W::Box, W::BoxStart}},
        {u"comments"_s, {W::Comments, W::CommentsStart}},
        {u"boilerplate"_s, {W::Boilerplate, W::Boilerplate}},
        {u"promotion"_s, {W::Promotion, W::Promotion}},
        {u"read-also"_s, {W::ReadAlso, W::ReadAlso}},
        {u"read-also-list"_s, {W::ReadAlsoList, W::ReadAlsoList}},
        {u"credit"_s, {W::Credit, W::Credit}},
        {u"caption"_s, {W::CaptionStart, W::CaptionStart}},
        {u"by"_s, {W::By, W::By}},
        {u"role"_s, {W::Role, W::Role}},
        {u"agency"_s, {W::Agency, W::Agency}},
        {u"time"_s, {W::Time, W::Time}},
        {u"month"_s, {W::Month, W::Month}},
        {u"moment"_s, {W::Moment, W::Moment}},
        {u"section"_s, {W::Section, W::Section}},
        {u"tags"_s, {W::Tags, W::Tags}},
        {u"unit"_s, {W::Unit, W::Unit}},
        {u"zone"_s, {W::Zone, W::Zone}},
        {u"and"_s, {W::And, W::And}},
        {u"kicker"_s, {W::Kicker, W::Kicker}},
        {u"reading-time"_s, {W::Moment | W::ReadingTime, W::Moment | W::ReadingTime}},
        {u"points"_s, {W::Points, W::Points}},
        {u"stop"_s, {W::Stop, W::Stop}},
    };
    return all;
}

/// What a character is in a word: its folded letter, '0' for a digit, 1 for what is dropped
/// (apostrophes), 0 for what parts words.
char16_t folded(char16_t unit) {
    const QChar c(unit);
    if (unit == u'\'' || unit == 0x2019 || unit == 0x00AD || unit == 0x200B)
        return 1;
    if (unit == 0x00A9)
        return unit; // "© Name": the sign is a word
    if (c.isDigit())
        return u'0';
    if (!c.isLetter())
        return 0;
    const QString apart = c.decomposition();
    const QChar base = apart.isEmpty() || !apart.at(0).isLetter() ? c : apart.at(0);
    return base.toLower().unicode();
}

char16_t foldedFast(char16_t unit) {
    static const auto table = [] {
        std::array<char16_t, 0x250> made{};
        for (size_t i = 0; i < made.size(); ++i)
            made[i] = folded(char16_t(i));
        return made;
    }();
    return unit < table.size() ? table[unit] : folded(unit);
}

constexpr quint64 Basis = 0xCBF29CE484222325ull;
constexpr quint64 Number = 0x51ED270B0F6F5E4Bull; ///< every number is this word

} // namespace

void ImportWords::tokenize(QStringView line, std::vector<Token> &tokens) {
    tokens.clear();
    const char16_t *const text = line.utf16();
    const int size = int(line.size());
    for (int i = 0; i < size;) {
        char16_t letter = foldedFast(text[i]);
        if (letter <= 1) {
            ++i;
            continue;
        }
        Token token;
        token.from = i;
        token.number = letter == u'0';
        token.capital = !token.number && QChar::isUpper(text[i]);
        quint64 hash = Basis;
        for (; i < size; ++i) {
            letter = foldedFast(text[i]);
            // "1,200", "10.15" and "10:15" are one number
            const bool inNumber = token.number && letter == 0 && i + 1 < size &&
                                  (text[i] == u',' || text[i] == u'.' || text[i] == u':') &&
                                  foldedFast(text[i + 1]) == u'0';
            if (letter == 0 && !inNumber)
                break;
            if (letter > 1 && token.number != (letter == u'0') && !inNumber)
                break; // "10h30" is three words
            if (letter > 1)
                hash = (hash ^ (token.number ? text[i] : letter)) * 0x100000001B3ull;
        }
        token.exact = hash;
        token.hash = token.number ? Number : hash;
        token.to = i;
        tokens.push_back(token);
    }
}

const ImportWords::Entry *ImportWords::find(quint64 phrase) const {
    const size_t mask = m_table.size() - 1;
    for (size_t at = size_t(phrase ^ (phrase >> 32)) & mask;; at = (at + 1) & mask) {
        const Entry &entry = m_table[at];
        if (entry.hash == phrase)
            return &entry;
        if (entry.hash == 0)
            return nullptr;
    }
}

ImportWords::Entry &ImportWords::place(quint64 hash) {
    if (m_count * 2 > m_table.size())
        grow();
    const size_t mask = m_table.size() - 1;
    size_t at = size_t(hash ^ (hash >> 32)) & mask;
    while (m_table[at].hash != 0 && m_table[at].hash != hash)
        at = (at + 1) & mask;
    if (m_table[at].hash == 0) {
        m_table[at].hash = hash;
        ++m_count;
    }
    return m_table[at];
}

void ImportWords::grow() {
    std::vector<Entry> old(m_table.size() * 2);
    old.swap(m_table);
    m_count = 0;
    for (const Entry &entry : old) {
        if (entry.hash != 0)
            place(entry.hash) = entry;
    }
}

void ImportWords::add(const QString &phrase, quint32 kind, quint32 languages) {
    std::vector<Token> tokens;
    tokenize(phrase, tokens);
    quint64 hash = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        hash = joined(hash, tokens[i].hash);
        Entry &entry = place(hash);
        if (i + 1 < tokens.size()) {
            entry.kinds |= More;
        } else {
            entry.kinds |= kind;
            entry.languages |= kind == Stop ? languages : 0;
        }
    }
}

Result<void> ImportWords::readLine(const QString &line, Reading &at) {
    if (line.startsWith("language "_L1)) {
        at.language = 0;
        for (size_t i = 0; i < Languages.size(); ++i)
            at.language |=
                line.sliced(9).trimmed() == QLatin1StringView(Languages[i]) ? 1u << i : 0u;
        return {};
    }
    if (line.startsWith(u'[') && line.endsWith(u']')) {
        const auto found = lists().constFind(line.sliced(1, line.size() - 2));
        if (found == lists().constEnd())
            return Error{
                Error::Kind::BadInput,
                {},
                tr("“%1” is no list; there are: %2").arg(line, lists().keys().join(u", "_s))};
        at.whole = found->whole;
        at.start = found->start;
        return {};
    }
    if (at.whole == 0)
        return Error{Error::Kind::BadInput, {}, tr("words stand before the first [list]")};
    if (at.whole == Stop) {
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
            add(word, Stop, at.language);
    } else {
        for (const QString &part : line.split(u'|', Qt::SkipEmptyParts)) {
            const QString phrase = part.trimmed();
            const bool start = phrase.endsWith(u'…');
            add(start ? phrase.chopped(1) : phrase, start ? at.start : at.whole, 0);
        }
    }
    return {};
}

Result<void> ImportWords::read(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::BadInput, path,
                     tr("could not be read: %1").arg(file.errorString())};
    Reading at;
    int number = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine(65536)).trimmed();
        ++number;
        if (line.isEmpty() || line.startsWith("# "_L1) || line == "#"_L1)
            continue;
        if (auto read = readLine(line, at); !read) {
            return Error{Error::Kind::BadInput, path,
                         tr("line %1: %2").arg(number).arg(read.error().text)};
        }
    }
    return {};
}

Result<std::shared_ptr<const ImportWords>> ImportWords::load(const QString &folder) {
    auto words = std::make_shared<ImportWords>();
    QStringList folders{u":/import"_s};
    if (!folder.isEmpty())
        folders.append(folder);
    for (const QString &each : folders) {
        for (const QFileInfo &info :
             QDir(each).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
            if (auto read = words->read(info.filePath()); !read)
                return read.error();
        }
    }
    if (words->m_count == 0)
        return Error{Error::Kind::Bug, {}, tr("the word lists of the page import are missing")};
    return std::shared_ptr<const ImportWords>(std::move(words));
}
