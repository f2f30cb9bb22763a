// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/QuoteGuard.h"
#include "model/check/ArticlePlaces.h"
#include <QHash>
#include <QRegularExpression>
using namespace Qt::StringLiterals;

namespace {

/// What closes the quotation that this sign opens (German „ “, Swedish ” ”, French « », »Danish«).
QStringView closersOf(QChar open) {
    switch (open.unicode()) {
    case u'"':
        return u"\"";
    case u'“':
    case u'”':
        return u"”";
    case u'„':
        return u"“”";
    case u'«':
        return u"»";
    case u'»':
        return u"«»";
    default:
        return {};
    }
}

bool opens(const QString &text, qsizetype at) {
    if (closersOf(text.at(at)).isEmpty())
        return false;
    const bool inches = text.at(at) == u'"' && at > 0 && text.at(at - 1).isDigit();
    return !inches;
}

/// Words and inner signs; without marks of typing.
QString keyOf(const QString &quotation) {
    static const QRegularExpression ends(u"^[\\s,.;:]+|[\\s,.;:]+$"_s);
    QString key = quotation.simplified();
    key.replace(u'’', u'\'').replace(u'\u00A0', u' ').replace(u'\u202F', u' ').remove(ends);
    return key;
}

/// Quote blocks by their place: "body[3]" and "body[3].text" are the same quotation.
QHash<QString, QString> quoteBlocks(const Article &article) {
    QHash<QString, QString> blocks;
    for (const ArticlePlaces::BlockAt &at : ArticlePlaces::blocks(article))
        if (const auto *quote = std::get_if<Quote>(&at.block->is))
            for (const QString &where : {at.where, at.where + u".text"_s})
                blocks.insert(where, plainText(quote->text));
    return blocks;
}

QList<GuardedWords> quoted(const QList<Difference> &differences, const Article &article,
                           QString Difference::*side) {
    const QHash<QString, QString> blocks = quoteBlocks(article);
    QList<GuardedWords> all;
    for (qsizetype at = 0; at < differences.size(); ++at) {
        const Difference &difference = differences.at(at);
        const QString &text = difference.*side;
        if (difference.kind == Difference::Kind::Moved || text.isEmpty())
            continue;
        const auto block = blocks.constFind(difference.where);
        for (const QString &words :
             block == blocks.cend() ? QuoteGuard::quotations(text) : QStringList{text})
            all.append({at, Guarded::Kind::Quotation, words, keyOf(words)});
    }
    return all;
}

} // namespace

QStringList QuoteGuard::quotations(const QString &text) {
    QStringList found;
    qsizetype start = -1;
    QStringView closers;
    const auto close = [&](qsizetype end) {
        if (const QString words = text.mid(start, end - start).trimmed(); !words.isEmpty())
            found << words;
        start = -1;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (start < 0 && opens(text, at)) {
            closers = closersOf(text.at(at));
            start = at + 1;
        } else if (start >= 0 && closers.contains(text.at(at))) {
            close(at);
        }
    }
    if (start >= 0)
        close(text.size());
    return found;
}

QList<Guarded> QuoteGuard::look(const QList<Difference> &differences, const Article &then,
                                const Article &now) {
    return guardedChanges(differences, quoted(differences, then, &Difference::before),
                          quoted(differences, now, &Difference::after));
}
