// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/spell/ArchiveNames.h"
#include "model/spell/SpellText.h"

using namespace Qt::StringLiterals;

namespace {

/// Every noun has a capital there, so that one slip in one article would be a name.
bool capitalisesNouns(const QString &language) {
    const QString tongue = language.section(u'-', 0, 0).toLower();
    return tongue == u"de" || tongue == u"lb";
}

/// “Osei’s” says Osei, “dell’Unità” says Unità; “O’Hara” says itself.
QString nameIn(QString word) {
    if (word.endsWith(u"'s"_s))
        word.chop(2);
    const qsizetype cut = word.indexOf(u'\'');
    return cut > 0 && word[0].isLower() ? word.mid(cut + 1) : word;
}

void addTo(QSet<QString> &found, const QString &word) {
    const QString name = nameIn(word);
    if (name.size() > 1 && SpellText::isCapitalised(name) && !SpellText::isAllCapitals(name))
        found.insert(name);
}

/// At a sentence's start each word has a capital; where the next has one too, it is a first name.
bool beginsName(const QString &text, const QList<SpellWord> &words, qsizetype at) {
    if (at + 1 >= words.size() || words[at + 1].startsSentence)
        return false;
    const TextRange &next = words[at + 1].range;
    return next.from == words[at].range.end() + 1 && text[next.from - 1].isSpace() &&
           text[next.from].isUpper();
}

} // namespace

void ArchiveNames::learn(const Article &article) {
    for (const BylineEntry &entry : article.byline)
        learnName(entry.name);
    for (const QString &tag : article.tags)
        learnName(tag);
    learnName(article.dateline);
    QList<PhotoUse> photos = photoUses(article.body);
    if (article.lead)
        photos.prepend(*article.lead);
    QSet<QString> found;
    for (const PhotoUse &photo : photos) {
        learnName(photo.credit);
        learnText(plainText(photo.caption), found);
    }
    learnText(article.standfirst, found);
    for (const QString &line : plainText(article.body).split(u'\n'))
        learnText(line, found);
    for (const QString &word : std::as_const(found)) {
        if (!capitalisesNouns(article.language) || m_seenOnce.remove(word))
            add(word);
        else if (m_seenOnce.size() < MostNames && !m_names.contains(word))
            m_seenOnce.insert(word);
    }
}

void ArchiveNames::learnName(const QString &name) {
    for (const SpellWord &word : SpellText::words(name)) {
        add(SpellText::plain(QStringView(name).sliced(word.range.from, word.range.length)));
        for (const TextRange &part : word.parts)
            add(SpellText::plain(QStringView(name).sliced(part.from, part.length)));
    }
}

void ArchiveNames::learnText(const QString &text, QSet<QString> &found) const {
    const QList<SpellWord> words = SpellText::words(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const SpellWord &word = words[i];
        if (word.startsSentence && !beginsName(text, words, i))
            continue;
        addTo(found,
              SpellText::plain(QStringView(text).sliced(word.range.from, word.range.length)));
        for (const TextRange &part : word.parts)
            addTo(found, SpellText::plain(QStringView(text).sliced(part.from, part.length)));
    }
}

void ArchiveNames::add(const QString &word) {
    if (!isFull() && word.size() > 1)
        m_names.add(word);
}

void ArchiveNames::unite(const ArchiveNames &other) {
    if (isFull())
        return;
    m_names.unite(other.m_names);
    for (const QString &word : other.m_seenOnce) {
        if (m_seenOnce.remove(word))
            add(word);
        else if (m_seenOnce.size() < MostNames && !m_names.contains(word))
            m_seenOnce.insert(word);
    }
}
