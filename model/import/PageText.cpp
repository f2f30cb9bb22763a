// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/PageText.h"
#include "model/base/Text.h"
#include <algorithm>
#include <array>

namespace {

constexpr char16_t Nbsp = 0x00A0, NarrowNbsp = 0x202F;

bool isNbsp(QChar c) {
    return c == Nbsp || c == NarrowNbsp;
}
/// What the house's clean() would leave as it is: no control, no combining, no surrogate.
bool isPlain(QStringView line) {
    return std::all_of(line.begin(), line.end(), [](QChar c) {
        const ushort u = c.unicode();
        return (u >= 0x20 && u < 0x7F) || (u >= 0xA0 && u < 0x250) ||
               (u >= 0x2010 && u <= 0x2027) || u == NarrowNbsp || u == 0x20AC || u == u'\t';
    });
}

/// Nothing to do for spaced(): single spaces between letters and signs, as nearly all lines are.
bool isSpaced(QStringView line) {
    bool space = true; // as if one stood before
    for (const QChar c : line) {
        const ushort u = c.unicode();
        const bool sign = (u > 0x20 && u < 0x7F) || (u > Nbsp && u < 0x250 && u != 0x00AD) ||
                          (u >= 0x2010 && u <= 0x2027);
        if (!sign && (space || u != 0x20))
            return false;
        space = !sign;
    }
    return !space;
}

} // namespace

bool PageText::isDirection(QChar c) {
    const ushort u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

bool PageText::isDropped(QChar c) {
    const ushort u = c.unicode();
    return u == 0x00AD || u == 0x200B || u == 0xFEFF || u == 0x2060 || u == 0xFFFC;
}

bool PageText::balanced(QStringView line) {
    QString open;
    for (const QChar c : line) {
        const ushort u = c.unicode();
        if (u == 0x202C || u == 0x2069) {
            const bool isolate = u == 0x2069;
            if (open.isEmpty() || (open.back().unicode() >= 0x2066) != isolate)
                return false;
            open.chop(1);
        } else if (isDirection(c)) {
            open.append(c);
        }
    }
    return open.isEmpty();
}

bool PageText::keepsSpace(QStringView line, qsizetype at) const {
    const QChar left = at > 0 ? line[at - 1] : QChar();
    const QChar right = at + 1 < line.size() ? line[at + 1] : QChar();
    if (m_french && (QStringView(u";:!?»").contains(right) || left == u'«'))
        return true;
    if (!left.isDigit())
        return false;
    if (right.isDigit() || QStringView(u"%€$£°‰").contains(right))
        return true;
    qsizetype end = at + 1;
    while (end < line.size() && line[end].isLetter())
        ++end;
    std::vector<Token> unit;
    ImportWords::tokenize(line.sliced(at + 1, end - at - 1), unit);
    if (unit.size() != 1)
        return false;
    const auto *entry = m_words.find(ImportWords::joined(0, unit[0].hash));
    return entry && (entry->kinds & ImportWords::Unit);
}

QString PageText::spaced(QStringView line) const {
    if (isSpaced(line))
        return line.toString();
    QString out;
    out.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        QChar c = line[i];
        if (isDropped(c))
            continue;
        if (isNbsp(c) && !keepsSpace(line, i))
            c = u' ';
        else if (c.isSpace() && !isNbsp(c) && c != u'\t')
            c = u' ';
        // One space between words; a table's tabs part its cells.
        if ((c == u' ' || c == u'\t') && !out.isEmpty() && (out.back() == u' ')) {
            if (c == u' ')
                continue;
            out.chop(1);
        }
        if (c == u' ' && (out.isEmpty() || out.back() == u'\t'))
            continue;
        out.append(c);
    }
    while (!out.isEmpty() && out.back().isSpace())
        out.chop(1);
    return out;
}

QString PageText::body(QStringView line) const {
    const bool plain = isPlain(line);
    QString text = spaced(line);
    if (plain)
        return text;
    if (!balanced(text))
        text.removeIf(isDirection);
    return Text::clean(text, true);
}

QString PageText::field(QStringView line) const {
    QString text = spaced(line);
    text.replace(u'\t', u' ');
    text.removeIf(isDirection);
    return isPlain(text) ? text : Text::clean(text);
}

namespace {

constexpr qsizetype LongestHead = 70;

struct Dash {
    qsizetype at = -1, size = 0;
};

/// The first dash that can part a dateline from its text.
Dash firstDash(QStringView line) {
    static const std::array<QStringView, 8> dashes{u" --- ", u" -- ", u" — ", u" – ",
                                                   u" - ",   u".- ",  u"— ",  u".— "};
    Dash first;
    for (const QStringView dash : dashes) {
        const qsizetype at = line.left(LongestHead + 5).indexOf(dash);
        if (at > 0 && (first.at < 0 || at < first.at))
            first = {at, dash.size()};
    }
    return first;
}

bool isCapitals(QStringView place) {
    int letters = 0;
    for (const QChar c : place) {
        if (c.isLetter() && !c.isUpper())
            return false;
        letters += c.isLetter();
        if (!c.isLetter() && !QStringView(u" .-'’/").contains(c))
            return false;
    }
    return letters >= 3;
}

bool isTitled(QStringView place) {
    return place.size() >= 3 && place.size() <= 30 && place[0].isUpper() &&
           std::none_of(place.begin(), place.end(),
                        [](QChar c) { return c.isDigit() || QStringView(u".:;!?").contains(c); });
}

} // namespace

Dateline datelineOf(QStringView line) {
    const Dash dash = firstDash(line);
    if (dash.at <= 0 || dash.at > LongestHead || dash.at + dash.size >= line.size())
        return {};
    QStringView head = line.left(dash.at).trimmed();
    Dateline found;
    found.text = dash.at + dash.size;
    const qsizetype open = head.indexOf(u'('), close = head.indexOf(u')');
    if (open == 0 && close > 1) { // "(ANSA) - ROMA, 03 MAG - Il governo"
        const QStringView rest = line.sliced(found.text);
        Dateline inner = datelineOf(rest);
        if (inner.text == 0)
            return {};
        inner.agency = head.sliced(1, close - 1).toString();
        inner.text += found.text;
        return inner;
    }
    if (open > 0 && close > open)
        found.agency = head.sliced(open + 1, close - open - 1).toString();
    QStringView place = open > 0 ? head.left(open).trimmed() : head;
    const qsizetype comma = place.indexOf(u',');
    const bool dated = comma > 0;
    place = dated ? place.left(comma).trimmed() : place;
    // "NATO – the alliance – said": a second dash soon after closes a remark.
    const bool remark = !dated && found.agency.isEmpty() &&
                        line.sliced(found.text).left(120).contains(line.sliced(dash.at, dash.size));
    // "Berlin - Die Regierung": one word, and the text begins with a capital.
    const bool town =
        isTitled(place) && !place.contains(u' ') && !remark && !dated && line[found.text].isUpper();
    if (!(isCapitals(place) && !remark) && !(isTitled(place) && !found.agency.isEmpty()) && !town)
        return {};
    found.place = place.toString();
    return found;
}
