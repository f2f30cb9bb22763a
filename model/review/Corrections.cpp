// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Corrections.h"
#include "model/Newsroom.h"
#include "model/article/ArticleWords.h"
#include "model/base/Clock.h"
#include "model/base/Text.h"
#include "model/store/AuditLog.h"
#include "model/store/Transaction.h"
#include <QCoreApplication>
using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("Corrections", text);
}

Result<void> mayBeCorrected(const Article &article) {
    if (article.state == State::Killed)
        return Error{Error::Kind::Denied, article.headline,
                     tr("it is withdrawn; there is nothing to correct")};
    if (article.version == 0)
        return Error{Error::Kind::Denied, article.headline,
                     tr("it was never published, so nobody needs a correction; edit it")};
    return {};
}

} // namespace

QStringList Corrections::kinds() {
    QStringList words;
    for (const QStringView word : ArticleWords::Corrections)
        words += word.toString();
    return words;
}

std::optional<Correction::Kind> Corrections::kindFrom(const QString &word) {
    const qsizetype at = kinds().indexOf(word);
    return at < 0 ? std::nullopt : std::optional(Correction::Kind(at));
}

Result<WorkingCopy> Corrections::add(Newsroom &newsroom, const ArticleId &id, Correction::Kind kind,
                                     const QString &text) {
    const QString note = Text::clean(text).trimmed();
    if (note.isEmpty())
        return Error{Error::Kind::BadInput, u"note"_s, tr("the note to readers is empty")};
    auto copy = newsroom.articles().load(id);
    if (!copy)
        return copy;
    if (const Result<void> may = mayBeCorrected(copy->article); !may)
        return may.error();
    const Instant now = newsroom.clock().now();
    copy->article.corrections.append({now, kind, note});
    Transaction transaction(newsroom.database());
    const auto saved = newsroom.articles().save(copy->article, copy->save);
    if (!saved)
        return saved;
    AuditLog::append(transaction, now, newsroom.actor(),
                     {id, u"correct"_s, kinds().value(int(kind)) + u": "_s + note, {}});
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return saved;
}
