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

QStringList facts(const ArticleHead &head, const QString &me, Instant now) {
    QStringList facts{Words::state(head.state)};
    if (!head.section.isEmpty())
        facts << head.section;
    if (!head.heldBy.isEmpty())
        facts << tr("%1 has it").arg(head.heldBy);
    else if (!head.person.isEmpty())
        facts << Words::person(head.person, me);
    facts << Words::age(head.updated, now);
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

QString Words::secondLine(const ArticleHead &head, const QString &me, Instant now) {
    return facts(head, me, now).join(u" · "_s);
}

QString Words::sentence(const ArticleHead &head, const QString &me, Instant now) {
    return Words::headline(head.headline) + u", "_s + facts(head, me, now).join(u", "_s);
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
