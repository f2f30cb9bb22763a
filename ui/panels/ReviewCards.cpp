// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ReviewCards.h"
#include "model/base/Text.h"
#include "model/review/Anchors.h"
#include "model/review/BlockText.h"
#include "model/review/FieldText.h"
#include "model/review/Suggestions.h"
#include "model/review/Threads.h"
#include "ui/panels/RevisionWords.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace {

constexpr int ShownWords = 120;

QString tr(const char *text, int count = -1) {
    return QCoreApplication::translate("ReviewPanel", text, nullptr, count);
}

ReviewCard cardOf(const Suggestion &suggestion) {
    const QString time = RevisionWords::time(suggestion.at), what = Threads::sentence(suggestion);
    return {suggestion.id,
            true,
            false,
            suggestion.anchor,
            tr("%1 · %2").arg(suggestion.person, time) + u'\n' + what,
            tr("%1, %2, %3").arg(suggestion.person, time, what)};
}

ReviewCard cardOf(const Thread &thread) {
    const Message first = thread.messages.value(0);
    const QString time = RevisionWords::time(first.at),
                  said = Text::cut(Text::oneSpaced(first.text), ShownWords);
    QString title = tr("%1 · %2").arg(first.person, time);
    if (thread.messages.size() > 1)
        title += tr(" · %n repl(y|ies)", int(thread.messages.size()) - 1);
    if (thread.resolved)
        title += tr(" · resolved");
    const QString spoken =
        thread.resolved ? tr("%1, %2, resolved comment: %3") : tr("%1, %2, comment: %3");
    return {thread.id,
            false,
            thread.resolved,
            thread.anchor,
            title + u'\n' + said,
            spoken.arg(first.person, time, said)};
}

bool holds(const Thread &thread, const QString &folded) {
    return folded.isEmpty() || Text::fold(thread.anchor.words).contains(folded) ||
           std::any_of(thread.messages.begin(), thread.messages.end(), [&](const Message &message) {
               return Text::fold(message.person + u' ' + message.text).contains(folded);
           });
}

} // namespace

QList<ReviewCard> ReviewCards::of(const ReviewRecord &review, bool withResolved,
                                  const QString &words) {
    const QString folded = Text::fold(words);
    QList<ReviewCard> cards;
    for (const Suggestion &suggestion : review.suggestions)
        if (ReviewCard card = cardOf(suggestion);
            folded.isEmpty() || Text::fold(card.text).contains(folded))
            cards.append(card);
    for (const Thread &thread : review.threads)
        if ((withResolved || !thread.resolved) && holds(thread, folded))
            cards.append(cardOf(thread));
    std::stable_sort(cards.begin(), cards.end(), [](const ReviewCard &a, const ReviewCard &b) {
        return Suggestions::comesBefore(a.anchor, b.anchor);
    });
    return cards;
}

QString ReviewCards::place(const Anchor &anchor) {
    const QString words = Threads::words(anchor);
    if (Anchors::isOnDeletedText(anchor))
        return words;
    if (anchor.field.isEmpty())
        return words.isEmpty() ? QString() : tr("On “%1”").arg(words);
    return words.isEmpty() ? tr("On the %1").arg(anchor.field)
                           : tr("On the %1: “%2”").arg(anchor.field, words);
}

bool ReviewCards::isNewPlace(const QString &where) {
    return where.startsWith(QStringLiteral("comment/"));
}

std::optional<Anchor> ReviewCards::newPlace(const Article &article, const QString &where) {
    static const QRegularExpression block(QStringLiteral("^body\\[(\\d+)\\]$"));
    const QStringList parts = where.split(u'/');
    if (parts.size() != 4)
        return std::nullopt;
    const int from = parts[2].toInt(), to = parts[3].toInt();
    if (const auto match = block.match(parts[1]); match.hasMatch())
        return Anchors::onWords(article, match.captured(1).toInt(), from, to);
    if (from == to)
        return Anchor{parts[1]};
    return Anchor{parts[1], -1, from, to,
                  BlockText::words(FieldText::of(article, parts[1]), from, to)};
}

QString ReviewCards::conversation(const ReviewRecord &review, const QUuid &id) {
    for (const Suggestion &suggestion : review.suggestions)
        if (suggestion.id == id)
            return Threads::sentence(suggestion);
    QStringList said;
    for (const Thread &thread : review.threads) {
        if (thread.id != id)
            continue;
        if (const QString on = place(thread.anchor); !on.isEmpty())
            said.append(on);
        for (const Message &message : thread.messages)
            said.append(tr("%1, %2: %3")
                            .arg(message.person, RevisionWords::time(message.at), message.text));
    }
    return said.join(QStringLiteral("\n\n"));
}

QString ReviewCards::summary(const ReviewRecord &review) {
    const int suggestions = int(review.suggestions.size()),
              comments = Threads::openCount(review) - suggestions;
    const QString proposed = tr("%n suggestion(s)", suggestions),
                  said = tr("%n comment(s)", comments);
    if (suggestions == 0 && comments == 0)
        return tr("Nothing is open. Mark text and press Ctrl+Alt+M.");
    if (comments == 0)
        return tr("%1 open").arg(proposed);
    return suggestions == 0 ? tr("%1 open").arg(said) : tr("%1 and %2 open").arg(proposed, said);
}
