// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Threads.h"
#include "model/base/Text.h"
#include "model/review/Anchors.h"
#include "model/review/BlockText.h"
#include "model/review/BlocksJson.h"
#include "model/review/FieldText.h"
#include "model/review/ReviewJson.h"
#include <QCoreApplication>
using namespace Qt::StringLiterals;

namespace {

constexpr int ShownWords = 80;

QString tr(const char *text) {
    return QCoreApplication::translate("Threads", text);
}

QString shortened(const QString &text) {
    return Text::cut(Text::oneSpaced(text), ShownWords);
}

QString blocks(const Suggestion &suggestion) {
    const auto before = BlocksJson::decode(suggestion.before),
               after = BlocksJson::decode(suggestion.after);
    const QString old = before ? plainText(*before) : QString(),
                  made = after ? plainText(*after) : QString();
    if (!before || before->empty())
        return tr("Insert block “%1”").arg(shortened(made));
    if (!after || after->empty())
        return tr("Remove block “%1”").arg(shortened(old));
    return tr("Replace block “%1” by “%2”").arg(shortened(old), shortened(made));
}

} // namespace

Result<Message> Threads::message(const QString &person, Instant at, const QString &text) {
    const QString said = Text::clean(text, true).trimmed();
    if (said.isEmpty())
        return Error{Error::Kind::BadInput, {}, tr("the comment is empty")};
    const Message made{person, at, said};
    ReviewRecord alone;
    alone.threads = {Thread{.messages = {made}}};
    if (const auto excess = ReviewJson::excess(alone))
        return *excess;
    return made;
}

std::optional<Anchor> Threads::placeOf(const Article &article, const QString &words) {
    const QString wanted = Text::clean(words, true);
    if (wanted.isEmpty())
        return std::nullopt;
    for (int block = 0; block < int(article.body.size()); ++block) {
        const QString text = BlockText::of(article.body[size_t(block)]);
        const qsizetype at = text.indexOf(wanted);
        if (at < 0)
            continue;
        const int from = BlockText::length(QStringView(text).left(at));
        return Anchors::onWords(article, block, from, from + BlockText::length(wanted));
    }
    for (const QString &field : FieldText::names()) {
        const QString text = FieldText::of(article, field);
        const qsizetype at = text.indexOf(wanted);
        if (at < 0)
            continue;
        const int from = BlockText::length(QStringView(text).left(at));
        return Anchor{field, -1, from, from + BlockText::length(wanted), wanted};
    }
    return std::nullopt;
}

QString Threads::where(const Anchor &anchor) {
    return anchor.field.isEmpty() ? u"body[%1]"_s.arg(anchor.block) : anchor.field;
}

QString Threads::words(const Anchor &anchor) {
    const QString words = shortened(anchor.words);
    return Anchors::isOnDeletedText(anchor) ? tr("on deleted text: “%1”").arg(words) : words;
}

QString Threads::sentence(const Suggestion &suggestion) {
    const QString old = shortened(suggestion.before), made = shortened(suggestion.after);
    switch (suggestion.kind) {
    case Suggestion::Kind::Insert:
        return tr("Insert “%1”").arg(made);
    case Suggestion::Kind::Delete:
        return tr("Delete “%1”").arg(old);
    case Suggestion::Kind::Field:
        return tr("Replace %1 “%2” by “%3”").arg(suggestion.anchor.field, old, made);
    case Suggestion::Kind::Block:
        break;
    }
    return blocks(suggestion);
}

int Threads::openCount(const ReviewRecord &review) {
    int open = int(review.suggestions.size());
    for (const Thread &thread : review.threads)
        open += !thread.resolved;
    return open;
}

QStringList Mentions::of(const QString &text, const QList<Person> &people) {
    const QString folded = Text::fold(text);
    QHash<QString, int> firsts;
    const auto firstName = [](const QString &name) { return Text::fold(name).section(u' ', 0, 0); };
    for (const Person &person : people)
        ++firsts[firstName(person.name)];
    const auto calls = [&](const QString &name) {
        for (qsizetype at = folded.indexOf(u'@' + name); at >= 0;
             at = folded.indexOf(u'@' + name, at + 1)) {
            const qsizetype end = at + 1 + name.size();
            const bool begins = at == 0 || !folded[at - 1].isLetterOrNumber();
            if (begins && (end == folded.size() || !folded[end].isLetterOrNumber()))
                return true;
        }
        return false;
    };
    QStringList called;
    for (const Person &person : people) {
        const QString first = firstName(person.name);
        if (!first.isEmpty() &&
            (calls(Text::fold(person.name)) || (firsts.value(first) == 1 && calls(first))))
            called.append(person.name);
    }
    return called;
}
