// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/NameScan.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

bool isOfWord(QChar c) {
    return c.isLetter() || c.isMark() || c == u'\'' || c == u'’' || c == u'-';
}

bool isParticle(const QString &word) {
    static const QSet<QString> particles{u"de"_s,  u"del"_s, u"della"_s, u"di"_s,  u"da"_s,
                                         u"dos"_s, u"van"_s, u"der"_s,   u"den"_s, u"von"_s,
                                         u"zu"_s,  u"bin"_s, u"la"_s,    u"le"_s,  u"el"_s};
    return particles.contains(word);
}

/// A capital and then a small letter somewhere: “McDonald”, not “NATO”.
bool isName(QStringView word) {
    return word.size() > 1 && word.front().isUpper() &&
           std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

QString bare(QStringView word) {
    while (!word.isEmpty() && (word.back() == u'\'' || word.back() == u'’' || word.back() == u'-'))
        word.chop(1);
    if (word.endsWith(u"'s") || word.endsWith(u"’s"))
        word.chop(2);
    return word.toString();
}

bool endsSentence(const QString &text, qsizetype at) {
    for (--at; at >= 0; --at) {
        const QChar c = text[at];
        if (c.isSpace() || QStringView(u"\"“”„«»‘’'([—–-").contains(c))
            continue;
        return QStringView(u".!?…:\n").contains(c);
    }
    return true;
}

} // namespace

QList<NameScan::Name> NameScan::names(const QString &text) {
    QList<Name> found;
    qsizetype end = -1; // of the last name, where it may go on
    QStringList between{};
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetter()) {
            // Only a space lets a name go on.
            if (text[at] != u' ' && text[at] != QChar::Nbsp)
                end = -1;
            ++at;
            continue;
        }
        qsizetype to = at;
        while (to < text.size() && isOfWord(text[to]))
            ++to;
        const QStringView word = QStringView(text).sliced(at, to - at);
        const QString clean = bare(word);
        if (isName(clean)) {
            const bool starts = endsSentence(text, at);
            if (end >= 0 && !starts) {
                found.last().words += between + QStringList{clean};
                found.last().length = at + clean.size() - found.last().from;
            } else {
                found.append({{clean}, at, clean.size(), starts});
            }
            between.clear();
            end = clean.size() == word.size() ? to : -1;
        } else if (end >= 0 && isParticle(clean)) {
            between.append(clean);
        } else {
            between.clear();
            end = -1;
        }
        at = to;
    }
    return found;
}

bool NameScan::oneApart(QStringView a, QStringView b) {
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    const QStringView restA = a.sliced(same), restB = b.sliced(same);
    if (a.size() < b.size())
        return restA == restB.sliced(1);
    if (restA.sliced(1) == restB.sliced(1))
        return true;
    return restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] &&
           restA.sliced(2) == restB.sliced(2);
}
