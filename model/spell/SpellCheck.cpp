// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/spell/SpellCheck.h"
#include "model/spell/Speller.h"
#include <QHash>
#include <QLocale>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Capitals alone, up to so many, are an abbreviation: NATO, UNHCR.
constexpr qsizetype LongestAbbreviation = 5;

/// What stands before an apostrophe in place of a longer word, where a language does so.
const QStringList &elisions(const QString &tongue) {
    static const QHash<QString, QStringList> all{
        {u"fr"_s, u"l d j m t s c n qu jusqu lorsqu puisqu quoiqu presqu quelqu"_s.split(u' ')},
        {u"it"_s, u"l un d dell all dall nell sull coll quell quest bell c s t m v n ch tutt mezz "
                  "sant grand nessun ciascun qualcun com dov anch quand senz cos"_s.split(u' ')},
        {u"ca"_s, u"l d m t s n"_s.split(u' ')}};
    static const QStringList none;
    const auto found = all.constFind(tongue);
    return found == all.constEnd() ? none : *found;
}

/// Languages whose names take an s without an apostrophe.
bool addsPlainS(const QString &tongue) {
    static const QStringList all{u"de"_s, u"nl"_s, u"sv"_s, u"da"_s, u"nb"_s, u"nn"_s, u"no"_s};
    return all.contains(tongue);
}

/// A letter that the language is not written in: a foreign name in its own script.
bool isForeign(const QString &word, const QString &tongue) {
    static const QHash<QLocale::Script, QChar::Script> scripts{
        {QLocale::LatinScript, QChar::Script_Latin},
        {QLocale::CyrillicScript, QChar::Script_Cyrillic},
        {QLocale::GreekScript, QChar::Script_Greek},
        {QLocale::ArabicScript, QChar::Script_Arabic},
        {QLocale::HebrewScript, QChar::Script_Hebrew}};
    const auto own = scripts.constFind(QLocale(tongue).script());
    return own != scripts.constEnd() && std::any_of(word.begin(), word.end(), [&](QChar c) {
               return c.isLetter() && c.script() != *own && c.script() != QChar::Script_Common &&
                      c.script() != QChar::Script_Inherited;
           });
}

/// iPhone, YouTube: a capital after a small letter is a name of its own making.
bool isMixed(const QString &word) {
    for (qsizetype i = 1; i < word.size(); ++i)
        if (word[i].isUpper() && word[i - 1].isLower())
            return true;
    return false;
}

} // namespace

SpellCheck::SpellCheck(const Speller &speller, const QString &language,
                       std::function<bool(const QString &)> known)
    : m_speller(speller), m_tongue(language.section(u'-', 0, 0).toLower()),
      m_known(std::move(known)) {}

QList<TextRange> SpellCheck::wrong(const QString &text) const {
    QList<TextRange> wrong;
    for (const SpellWord &word : SpellText::words(text)) {
        const auto &[from, length] = word.range;
        if (word.parts.size() > 1 &&
            isRight(SpellText::plain(QStringView(text).sliced(from, length))))
            continue;
        for (const TextRange &part : word.parts)
            judge(text, part, wrong);
    }
    return wrong;
}

void SpellCheck::judge(const QString &text, const TextRange &part, QList<TextRange> &wrong) const {
    const QString word = SpellText::plain(QStringView(text).sliced(part.from, part.length));
    const bool apostrophe =
        part.end() < text.size() && (text[part.end()] == u'\'' || text[part.end()] == u'\u2019');
    if (isOther(word) || isRight(word) || isOwners(word) ||
        (apostrophe && elisions(m_tongue).contains(word.toLower())))
        return;
    const QStringView raw = QStringView(text).sliced(part.from, part.length);
    const auto at =
        std::find_if(raw.begin(), raw.end(), [](QChar c) { return c == u'\'' || c == u'\u2019'; });
    if (elisions(m_tongue).isEmpty() || at == raw.end()) {
        wrong << part;
        return;
    }
    // l’Orsay: what stands before the apostrophe and what stands after it are words of their own.
    const qsizetype cut = at - raw.begin();
    const QString before = SpellText::plain(raw.first(cut));
    if (!elisions(m_tongue).contains(before.toLower()) && !isRight(before) &&
        !isRight(before + u'\''))
        wrong << TextRange{part.from, cut};
    const TextRange after{part.from + cut + 1, part.length - cut - 1};
    if (after.length > 0)
        judge(text, after, wrong);
}

bool SpellCheck::isRight(const QString &word) const {
    return m_known(word) || m_speller.knows(word);
}

/// What no dictionary can judge.
bool SpellCheck::isOther(const QString &word) const {
    if (word.size() < 2 || word.contains(u'.') || word.contains(u'_') || isMixed(word))
        return true;
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
        return true;
    if (word.size() <= LongestAbbreviation && SpellText::isAllCapitals(word))
        return true;
    return isForeign(word, m_tongue);
}

/// Osei’s, Merkels: the name is known, its genitive need not be.
bool SpellCheck::isOwners(const QString &word) const {
    if (word.endsWith(u"'s"_s) || word.endsWith(u"'S"_s))
        return isRight(word.chopped(2));
    return addsPlainS(m_tongue) && word.endsWith(u's') && word.size() > 2 &&
           m_known(word.chopped(1));
}
