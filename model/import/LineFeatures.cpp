// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineFeatures.h"
#include <QList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Bullets = u"•‣▪▫◦●■►▶·*";
constexpr QStringView Closers = u"\"'”’“»«›‹)]";
constexpr QStringView Openers = u"\"“„«»‚‘";

bool isSpace(QChar c) {
    return c.isSpace();
}

/// "• ", "- " and "12. " before an item.
void itemStart(QStringView line, LineFeatures &f) {
    if (line.size() < 3)
        return;
    if ((Bullets.contains(line[0]) || line[0] == u'-') && isSpace(line[1])) {
        f.bullet = 2;
        return;
    }
    qsizetype digits = 0;
    while (digits < 3 && digits < line.size() && line[digits].isDigit())
        ++digits;
    if (digits == 0 || digits == 3 || digits + 1 >= line.size())
        return;
    if ((line[digits] == u'.' || line[digits] == u')') && isSpace(line[digits + 1])) {
        f.listNumber = line.left(digits).toInt();
        f.bullet = int(digits) + 2;
    }
}

/// A URL, an address, a handle or a hashtag, and nothing else.
bool isAddress(QStringView line) {
    if (line.contains(u' ') || line.size() < 3)
        return false;
    return line.startsWith(u"http://") || line.startsWith(u"https://") ||
           line.startsWith(u"www.") || line[0] == u'@' || line[0] == u'#' ||
           (line.contains(u'@') && line.contains(u'.'));
}

int shortParts(QStringView line, QStringView separators) {
    int parts = 1;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        // contains() would make ready for a long search each time
        if (i < line.size() &&
            std::find(separators.begin(), separators.end(), line[i]) == separators.end())
            continue;
        if (i - from > 40)
            return 0;
        from = i + 1;
        parts += i < line.size();
    }
    return parts;
}

} // namespace

quint32 FeatureReader::kindsOf(size_t word) const {
    const auto *entry = m_words.find(ImportWords::joined(0, m_tokens[word].hash));
    return entry ? entry->kinds : 0;
}

FeatureReader::Phrase FeatureReader::longest(size_t at, quint32 kinds) const {
    Phrase best;
    quint64 hash = 0;
    for (size_t i = at; i < m_tokens.size(); ++i) {
        hash = ImportWords::joined(hash, m_tokens[i].hash);
        const auto *entry = m_words.find(hash);
        if (!entry)
            break;
        if (entry->kinds & kinds)
            best = {entry->kinds & kinds, i + 1 - at};
        if (!(entry->kinds & ImportWords::More))
            break;
    }
    return best;
}

LineFeatures FeatureReader::read(QStringView line) {
    LineFeatures f;
    f.chars = int(line.size());
    ImportWords::tokenize(line, m_tokens);
    f.words = int(m_tokens.size());
    shape(line, f);
    ending(line, f);
    words(line, f);
    if (f.chars <= 420 && Openers.contains(line[0]))
        speech(line, f);
    if (m_tokens.empty())
        return f;
    beginnings(line, f);
    credit(line, f);
    if (f.words <= 90)
        inside(line, f);
    if (f.words <= 24 && f.chars <= 180) {
        people(line, f);
        moments(line, f);
        signedAndDated(line, f);
    }
    return f;
}

void FeatureReader::shape(QStringView line, LineFeatures &f) const {
    int upper = 0;
    for (const QChar c : line) {
        if (c.isLetter()) {
            ++f.letters;
            upper += c.isUpper();
        }
    }
    f.shouts = f.letters >= 2 && upper == f.letters;
    f.tabs = line.contains(u'\t');
    itemStart(line, f);
    f.dashStart = f.chars > 2 && QStringView(u"–—-―").contains(line[0]);
    f.arrow = f.chars > 2 && QStringView(u">→➜➡➤⮕").contains(line[0]);
    f.address = isAddress(line);
    if (f.chars <= 160) {
        f.crumbs = shortParts(line, u">›→▸») ") > 0 &&
                   (line.contains(u'>') || line.contains(u'›') || line.contains(u'▸'));
        f.crumbs = f.crumbs || (f.words <= 6 && line.contains(u" / "));
        f.separated = shortParts(line, u"|·•") >= 3;
    }
    row(line, f);
    f.quoted = f.chars > 4 && Openers.contains(line[0]) && Closers.contains(line[f.chars - 1]) &&
               line.sliced(1, f.chars - 2).indexOf(line[0]) < 0;
}

void FeatureReader::ending(QStringView line, LineFeatures &f) const {
    qsizetype end = line.size();
    while (end > 0 && (Closers.contains(line[end - 1]) || isSpace(line[end - 1])))
        --end;
    if (end > 0) {
        const QChar last = line[end - 1];
        f.endsStop = last == u'.' && !(end > 1 && line[end - 2] == u'.');
        f.endsSentence = last == u'.' || last == u'!' || last == u'?' || last == u'…';
        f.endsColon = last == u':';
    }
    for (qsizetype i = 1; i + 2 < end; ++i) {
        if (line[i] != u'.' && line[i] != u'!' && line[i] != u'?')
            continue;
        qsizetype next = i + 1;
        while (next < end && Closers.contains(line[next]))
            ++next;
        if (next + 1 >= end || !isSpace(line[next]))
            continue;
        // "J. K. Name", "3. May": what stands before a true stop is a word of three letters or more
        const bool word = i >= 3 && line[i - 1].isLetterOrNumber() && line[i - 2].isLetter() &&
                          line[i - 3].isLetter();
        const QChar begins = line[next + 1];
        f.sentences += (word || line[i] != u'.') && (begins.isUpper() || Openers.contains(begins));
    }
}

void FeatureReader::words(QStringView, LineFeatures &f) {
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        f.capitalWords += m_tokens[i].capital;
        f.same = ImportWords::joined(f.same, m_tokens[i].exact);
        if (i >= 60)
            continue;
        const auto *entry = m_words.find(ImportWords::joined(0, m_tokens[i].hash));
        if (!entry || !(entry->kinds & ImportWords::Stop))
            continue;
        for (size_t language = 0; language < f.stops.size(); ++language)
            f.stops[language] += (entry->languages >> language) & 1u;
    }
}

void FeatureReader::beginnings(QStringView line, LineFeatures &f) const {
    using W = ImportWords;
    const size_t count = m_tokens.size();
    const Phrase whole = longest(0, W::Chrome | W::Box | W::Comments | W::Agency);
    if (whole.words == count) {
        f.chrome = whole.kinds & W::Chrome;
        f.box = whole.kinds & W::Box;
        f.comments = whole.kinds & W::Comments;
        f.agency = whole.kinds & W::Agency;
    }
    // "Comments 48", "Listen 5:12"
    size_t numbers = 0;
    while (numbers < 3 && numbers + 1 < count && m_tokens[count - 1 - numbers].number)
        ++numbers;
    f.chrome = f.chrome || (whole.words > 0 && numbers > 0 && whole.words + numbers == count &&
                            whole.kinds & W::Chrome);
    f.kicker = longest(0, W::Kicker).words == count;
    f.timeWord = count <= 3 && longest(0, W::Time).words == count && !m_tokens[0].number;
    f.points = count <= 8 && longest(0, W::Points).words == count;
    f.byAlone = longest(0, W::By).words == count;
    const Phrase start = longest(0, W::ChromeStart | W::BoxStart | W::CommentsStart);
    if (start.words > 0 && f.chars <= (start.words > 2 ? 500 : 200)) {
        // One common word is not enough before running text.
        const bool enough = start.words > 1 || !f.prose();
        f.chrome = f.chrome || (enough && (start.kinds & W::ChromeStart));
        f.box = f.box || ((start.kinds & W::BoxStart) && f.words <= 8 && !f.endsSentence);
        f.comments = f.comments || (enough && (start.kinds & W::CommentsStart));
    }
    const Phrase also = longest(0, W::ReadAlso | W::ReadAlsoList);
    if (also.words > 0)
        beginsReadAlso(line, also, f);
    if (f.arrow && f.readAlso < 0 && f.words >= 4 && !f.endsStop)
        f.readAlso = m_tokens[0].from;
    headings(line, f);
    labels(line, f);
}

/// What stands before topics and captions.
void FeatureReader::headings(QStringView line, LineFeatures &f) const {
    using W = ImportWords;
    const size_t count = m_tokens.size();
    const Phrase tags = longest(0, W::Tags);
    f.tagsStart =
        tags.words > 0 &&
        ((tags.words == count && longest(0, W::Chrome).words != count) ||
         line.sliced(m_tokens[tags.words - 1].to).trimmed().startsWith(u':') || f.cells >= 3 ||
         line.sliced(m_tokens[tags.words - 1].to).trimmed().startsWith(u'#') ||
         line.sliced(m_tokens[tags.words - 1].to).startsWith(u'\t'));
    f.tagsAlone = f.tagsStart && tags.words == count;
    const Phrase caption = longest(0, W::CaptionStart);
    f.captionAlone = f.chars <= 24 && !line.startsWith(u"Copyright") &&
                     longest(0, W::CaptionStart | W::Credit).words == count;
    if (caption.words > 0 && caption.words < count) {
        const QStringView rest = line.sliced(m_tokens[caption.words - 1].to);
        f.caption = rest.startsWith(u',') || rest.startsWith(u':');
        f.captionFrom = m_tokens[caption.words].from;
    }
}

/// Words of section labels: one label, or the web site's menu on one line.
void FeatureReader::labels(QStringView line, LineFeatures &f) const {
    using W = ImportWords;
    const size_t count = m_tokens.size();
    if (count > 40 || f.endsSentence)
        return;
    size_t known = 0, phrases = 0, lower = 0;
    for (size_t i = 0; i < count;) {
        const Phrase part = longest(i, W::Section | W::Chrome | W::Comments);
        known += part.kinds & W::Section ? part.words : 0;
        phrases += part.words > 0;
        lower += part.words == 0 && !m_tokens[i].capital;
        i += std::max<size_t>(part.words, 1);
    }
    f.section =
        count <= 6 && known == count &&
        std::none_of(m_tokens.begin(), m_tokens.end(), [](const Token &t) { return t.number; });
    const bool punctuated = std::any_of(
        line.begin(), line.end(), [](QChar c) { return QStringView(u",:;?!»”").contains(c); });
    f.menu = !punctuated && count >= 4 && phrases >= 3 && phrases * 2 >= count && lower == 0;
    f.chrome = f.chrome || (f.menu && phrases * 4 >= count * 3);
    if (f.tabs)
        cells(line, f);
}

/// "Facebook<tab>Link kopieren": most cells of the row are words of the web site.
void FeatureReader::cells(QStringView line, LineFeatures &f) const {
    using W = ImportWords;
    qsizetype numbers = 0, all = 0, words = 0;
    bool comments = false;
    std::vector<Token> tokens;
    for (const QStringView cell : line.split(u'\t', Qt::SkipEmptyParts)) {
        W::tokenize(cell, tokens);
        quint64 hash = 0;
        for (const Token &token : tokens)
            hash = W::joined(hash, token.hash);
        const auto *entry = m_words.find(hash);
        const quint32 kinds = entry ? entry->kinds : 0;
        const bool number = tokens.size() <= 2 && !tokens.empty() && tokens[0].number;
        numbers += number;
        words += (kinds & (W::Chrome | W::Comments | W::Box)) != 0;
        comments = comments || (kinds & W::Comments);
        ++all;
    }
    f.comments = f.comments || comments;
    f.chrome = f.chrome || (words > 0 && numbers < 2 && words * 2 >= all - numbers);
}

void FeatureReader::beginsReadAlso(QStringView line, const Phrase &phrase, LineFeatures &f) const {
    const size_t count = m_tokens.size();
    const int to = m_tokens[phrase.words - 1].to;
    const QStringView rest = line.sliced(to).trimmed();
    const bool marked = !rest.isEmpty() && QStringView(u":|>›»→–—-/").contains(rest[0]);
    f.readAlsoStrong = phrase.words > 1;
    if (phrase.words == count) {
        f.readAlso = f.chars;
        f.readAlsoList = phrase.kinds & ImportWords::ReadAlsoList;
        return;
    }
    if (f.chars > 300 || f.bullet > 0)
        return;
    const bool capitals = line.left(to) == line.left(to).toString().toUpper();
    const bool unmarked =
        phrase.words > 1 && !f.endsStop && (m_tokens[phrase.words].capital || capitals);
    const bool single =
        marked && rest[0] != u'-' && rest[0] != u'/' && !(f.endsStop && f.sentences);
    if ((phrase.words > 1 && marked) || unmarked || single)
        f.readAlso = m_tokens[phrase.words].from;
    // What is quoted belongs to the headline.
    while (f.readAlso > to && Openers.contains(line[f.readAlso - 1]))
        --f.readAlso;
}

void FeatureReader::inside(QStringView, LineFeatures &f) const {
    using W = ImportWords;
    for (size_t i = 0; i < m_tokens.size();) {
        const Phrase phrase = longest(i, W::Boilerplate | W::Promotion);
        f.boilerplate = f.boilerplate || (phrase.kinds & W::Boilerplate);
        f.promotion += (phrase.kinds & W::Promotion) != 0;
        i += std::max<size_t>(phrase.words, 1);
    }
}
