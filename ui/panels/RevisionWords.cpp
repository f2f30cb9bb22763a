// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/RevisionWords.h"
#include "ui/Words.h"
#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>
using namespace Qt::StringLiterals;

QString RevisionWords::time(Instant at) {
    const QDateTime there = inZone(at, QTimeZone::systemTimeZone());
    return there.date() == QDate::currentDate() ? there.toString(u"HH:mm"_s)
                                                : QLocale().toString(there, QLocale::ShortFormat);
}

QString RevisionWords::title(const Revision &revision, const QString &me) {
    QStringList parts{time(revision.at), Words::person(revision.person, me)};
    if (revision.live)
        parts << QCoreApplication::translate("RevisionWords", "live");
    if (!revision.name.isEmpty())
        parts << revision.name;
    return parts.join(u", "_s);
}
