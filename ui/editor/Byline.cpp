// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Byline.h"
#include "model/base/Text.h"

namespace Byline {

QString toLine(const QList<BylineEntry> &byline) {
    QStringList parts;
    for (const BylineEntry &entry : byline)
        parts.append(entry.role.isEmpty() ? entry.name
                                          : entry.name + QStringLiteral(", ") + entry.role);
    return parts.join(QStringLiteral("; "));
}

QList<BylineEntry> fromLine(const QString &line, const QList<BylineEntry> &before) {
    QList<BylineEntry> byline;
    for (const QString &part : line.split(u';')) {
        const qsizetype comma = part.indexOf(u',');
        BylineEntry entry{Text::oneSpaced(comma < 0 ? part : part.left(comma)),
                          comma < 0 ? QString() : Text::oneSpaced(part.mid(comma + 1))};
        if (entry.name.isEmpty())
            continue;
        for (const BylineEntry &known : before) {
            if (known.name == entry.name)
                entry.person = known.person;
        }
        byline.append(entry);
    }
    return byline;
}

} // namespace Byline
