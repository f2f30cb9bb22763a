// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Words.h"
#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text, int n = -1) {
    return QCoreApplication::translate("Words", text, nullptr, n);
}

QString minutesLate(Instant since, Instant now) {
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(now - since).count();
    return minutes < 60        ? tr("%1 min late").arg(minutes)
           : minutes < 24 * 60 ? tr("%1 h late").arg(minutes / 60)
                               : tr("%1 d late").arg(minutes / (24 * 60));
}

/// Who has to do with it now: who writes it, who shall, who did last.
QString whose(const ArticleHead &head, const QString &me) {
    if (!head.heldBy.isEmpty())
        return tr("%1 has it").arg(head.heldBy);
    if (!head.assignee.isEmpty())
        return tr("for %1").arg(Words::person(head.assignee, me));
    return Words::person(head.person, me);
}

QStringList facts(const ArticleHead &head, const QString &me) {
    QStringList facts{head.planned    ? tr("Planned")
                      : head.sentBack ? tr("Sent back")
                                      : Words::state(head.state)};
    if (!head.section.isEmpty())
        facts << head.section;
    if (head.planned && head.target)
        facts << tr("%n word(s)", *head.target);
    if (const QString who = whose(head, me); !who.isEmpty())
        facts << who;
    return facts;
}
} // namespace

QString Words::state(State state) {
    switch (state) {
    case State::Draft:
        return tr("Draft");
    case State::InReview:
        return tr("In review");
    case State::Approved:
        return tr("Approved");
    case State::Scheduled:
        return tr("Scheduled");
    case State::Published:
        return tr("Published");
    case State::Killed:
        return tr("Withdrawn");
    case State::Spiked:
        return tr("Spiked");
    }
    return {};
}

QString Words::mark(State state) {
    switch (state) {
    case State::Draft:
        return u"○"_s;
    case State::InReview:
        return u"●"_s;
    case State::Approved:
        return u"◆"_s;
    case State::Scheduled:
        return u"◷"_s;
    case State::Published:
        return u"✓"_s;
    case State::Killed:
        return u"✕"_s;
    case State::Spiked:
        return u"–"_s;
    }
    return {};
}

QString Words::age(Instant at, Instant now) {
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(now - at).count();
    if (minutes < 1)
        return tr("now");
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return tr("%1 h").arg(minutes / 60);
    if (minutes < 7 * 24 * 60)
        return tr("%1 d").arg(minutes / (24 * 60));
    return QLocale().toString(inZone(at, QTimeZone::systemTimeZone()).date(), u"d MMM yyyy"_s);
}

QString Words::person(const QString &name, const QString &me) {
    return name == me ? tr("you") : name;
}

QString Words::dayTime(Instant at, Instant now, const QTimeZone &zone) {
    const QDateTime there = inZone(at, zone);
    const qint64 days = inZone(now, zone).date().daysTo(there.date());
    const QString format = days == 0              ? u"HH:mm"_s
                           : days > 0 && days < 7 ? u"ddd HH:mm"_s
                                                  : u"d MMM HH:mm"_s;
    return QLocale().toString(there, format);
}

QStringList Words::times(const ArticleHead &head, Instant now, const QTimeZone &zone) {
    QStringList times;
    if (head.state == State::Scheduled && head.publishAt)
        times << (*head.publishAt < now
                      ? tr("did not go out at %1").arg(dayTime(*head.publishAt, now, zone))
                      : tr("goes out %1").arg(dayTime(*head.publishAt, now, zone)));
    if (head.embargo && *head.embargo > now)
        times << tr("embargo until %1").arg(dayTime(*head.embargo, now, zone));
    const bool open = head.state == State::Draft || head.state == State::InReview;
    if (head.due && open)
        times << (*head.due < now ? tr("due, %1").arg(minutesLate(*head.due, now))
                                  : tr("due %1").arg(dayTime(*head.due, now, zone)));
    return times;
}

QString Words::secondLine(const ArticleHead &head, const QString &me, Instant now,
                          const QTimeZone &zone) {
    const QStringList times = Words::times(head, now, zone);
    return (facts(head, me) << (times.isEmpty() ? age(head.updated, now)
                                                : u"◷ "_s + times.constFirst()))
        .join(u" · "_s);
}

QString Words::sentence(const ArticleHead &head, const QString &me, Instant now,
                        const QTimeZone &zone) {
    return Words::headline(head.headline) + u", "_s +
           (facts(head, me) << age(head.updated, now) << times(head, now, zone)).join(u", "_s);
}

QString Words::headline(const QString &headline) {
    return headline.isEmpty() ? tr("Untitled") : headline;
}

QString Words::language(const QString &tag) {
    if (tag == "en-GB"_L1)
        return tr("English (UK)");
    if (tag == "en-US"_L1)
        return tr("English (US)");
    const QLocale locale(tag);
    if (locale.language() == QLocale::C)
        return tag;
    const QString name = QLocale::languageToString(locale.language());
    return tag.contains(u'-')
               ? u"%1 (%2)"_s.arg(name, QLocale::territoryToString(locale.territory()))
               : name;
}
