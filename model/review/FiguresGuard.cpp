// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/FiguresGuard.h"
#include "model/article/WordRuns.h"
#include <QLocale>
#include <QSet>
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView OutsideWords = u"\"“”„«»‘’'‚‹›()[]{},;:.!?…–—-*/";

/// English, Italian, German, French, Spanish; lower case.
bool isMagnitude(const QString &word) {
    static const QSet<QString> words{
        u"hundred"_s,  u"thousand"_s,  u"million"_s,    u"billion"_s,   u"trillion"_s, u"cento"_s,
        u"mila"_s,     u"milioni"_s,   u"milione"_s,    u"miliardi"_s,  u"miliardo"_s, u"hundert"_s,
        u"tausend"_s,  u"millionen"_s, u"milliarden"_s, u"milliarde"_s, u"cent"_s,     u"mille"_s,
        u"millions"_s, u"milliard"_s,  u"milliards"_s,  u"mil"_s,       u"millones"_s, u"millón"_s,
        u"percent"_s,  u"prozent"_s,   u"%"_s};
    return words.contains(word);
}

/// The names of days and months as this language and English write them ("may" is no month), and
/// with a capital letter, as a sentence begins.
QSet<QString> dateWords(const QString &language) {
    QSet<QString> words;
    for (const QLocale &locale : {QLocale(language), QLocale(u"en"_s)})
        for (int number = 1; number <= 12; ++number)
            for (const QString &name :
                 {locale.monthName(number), number <= 7 ? locale.dayName(number) : QString()})
                if (!name.isEmpty())
                    words << name << name.left(1).toUpper() + name.mid(1);
    return words;
}

/// Words one after the other, and what they are joined to.
class Reading {
public:
    Reading(const QString &text, const QString &language)
        : m_dates(dateWords(language)), m_german(language.startsWith(u"de")) {
        for (const QStringView word : WordRuns::words(text))
            add(word);
        close();
    }
    QList<FiguresGuard::Figure> found{};

private:
    enum class Sort { Plain, Number, Magnitude, Date, Capital };

    Sort sortOf(const QString &word) const {
        if (word.isEmpty())
            return Sort::Plain;
        const bool digits =
            std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (digits)
            return Sort::Number;
        if (isMagnitude(word.toLower()))
            return Sort::Magnitude;
        if (m_dates.contains(word))
            return Sort::Date;
        return word.front().isUpper() ? Sort::Capital : Sort::Plain;
    }

    void add(QStringView raw) {
        qsizetype from = 0, to = raw.size();
        while (from < to && OutsideWords.contains(raw.at(from)))
            ++from;
        while (to > from && OutsideWords.contains(raw.at(to - 1)))
            --to;
        const QString word = raw.sliced(from, to - from).toString();
        const Sort sort = sortOf(word);
        if (from > 0 || !joins(sort))
            close();
        if (sort != Sort::Plain && (sort != Sort::Magnitude || !m_row.isEmpty())) {
            if (m_row.isEmpty())
                m_atStart = m_begins;
            m_row << word;
            m_sorts << sort;
        }
        if (to < raw.size()) // a comma, a full stop: what follows is another thing
            close();
        const QStringView after = raw.sliced(to);
        m_begins = word.isEmpty() ? m_begins
                                  : after.contains(u'.') || after.contains(u'!') ||
                                        after.contains(u'?') || after.contains(u':');
    }

    bool joins(Sort sort) const {
        if (m_row.isEmpty())
            return true;
        const Sort last = m_sorts.constLast();
        const bool names = last == Sort::Capital && sort == Sort::Capital;
        const bool amount = last == Sort::Number && sort == Sort::Magnitude;
        const bool date = (last == Sort::Date && (sort == Sort::Number || sort == Sort::Date)) ||
                          (last == Sort::Number && sort == Sort::Date);
        return names || amount || date;
    }

    void close() {
        if (!m_row.isEmpty()) {
            using Kind = Guarded::Kind;
            const bool name = m_sorts.constFirst() == Sort::Capital;
            const Kind kind = name                           ? Kind::Name
                              : m_sorts.contains(Sort::Date) ? Kind::Date
                                                             : Kind::Number;
            if (!name || m_row.size() > 1 || (!m_atStart && !m_german))
                found.append({kind, m_row.join(u' ')});
        }
        m_row.clear();
        m_sorts.clear();
    }

    QSet<QString> m_dates;
    bool m_german;
    bool m_begins = true; ///< the next word begins a sentence
    bool m_atStart = false;
    QStringList m_row{};
    QList<Sort> m_sorts{};
};

QList<GuardedWords> figuresIn(const QList<Difference> &differences, const Article &article,
                              QString Difference::*side) {
    static const QStringList read{u"kicker"_s,   u"headline"_s, u"webHeadline"_s, u"standfirst"_s,
                                  u"dateline"_s, u"lead"_s,     u"body"_s,        u"byline"_s};
    QList<GuardedWords> all;
    for (qsizetype at = 0; at < differences.size(); ++at) {
        const Difference &difference = differences.at(at);
        const QString key =
            difference.where.left(difference.where.indexOf(u'.')).section(u'[', 0, 0);
        const bool picture = difference.where.endsWith(u".photo");
        if (difference.kind == Difference::Kind::Moved || picture || !read.contains(key))
            continue;
        for (const auto &[kind, words] : FiguresGuard::figures(difference.*side, article.language))
            all.append({at, kind, words, words});
    }
    return all;
}

} // namespace

QList<FiguresGuard::Figure> FiguresGuard::figures(const QString &text, const QString &language) {
    return Reading(text, language).found;
}

QList<Guarded> FiguresGuard::look(const QList<Difference> &differences, const Article &then,
                                  const Article &now) {
    return guardedChanges(differences, figuresIn(differences, then, &Difference::before),
                          figuresIn(differences, now, &Difference::after));
}
