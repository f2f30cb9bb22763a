// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/GuardText.h"
#include <QCoreApplication>
#include <algorithm>
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GuardText)
};

QString kind(Guarded::Kind kind) {
    static const std::array words{
        QT_TRANSLATE_NOOP("GuardText", "Quotation"), QT_TRANSLATE_NOOP("GuardText", "Number"),
        QT_TRANSLATE_NOOP("GuardText", "Name"), QT_TRANSLATE_NOOP("GuardText", "Date")};
    return Words::tr(words.at(size_t(kind)));
}

} // namespace

QString GuardText::mark(const Guarded &guarded) {
    const QString what = kind(guarded.kind);
    if (guarded.kind != Guarded::Kind::Quotation && !guarded.then.isEmpty() &&
        !guarded.now.isEmpty())
        return Words::tr("%1 → %2").arg(guarded.then, guarded.now);
    if (guarded.then.isEmpty())
        return guarded.kind == Guarded::Kind::Quotation
                   ? Words::tr("Quotation added")
                   : Words::tr("%1 added: %2").arg(what, guarded.now);
    if (guarded.now.isEmpty())
        return guarded.kind == Guarded::Kind::Quotation
                   ? Words::tr("Quotation gone")
                   : Words::tr("%1 gone: %2").arg(what, guarded.then);
    return Words::tr("Quotation changed");
}

QString GuardText::sentence(const Guarded &guarded) {
    const QString what = kind(guarded.kind);
    if (guarded.then.isEmpty())
        return Words::tr("%1 added: “%2”").arg(what, guarded.now);
    if (guarded.now.isEmpty())
        return Words::tr("%1 gone: “%2”").arg(what, guarded.then);
    return Words::tr("%1 changed from “%2” to “%3”").arg(what, guarded.then, guarded.now);
}

QString GuardText::summary(const QList<Guarded> &guarded) {
    const auto quotations = std::count_if(guarded.begin(), guarded.end(), [](const Guarded &one) {
        return one.kind == Guarded::Kind::Quotation;
    });
    QStringList said;
    if (quotations > 0)
        said << Words::tr("%n quotation(s)", nullptr, int(quotations));
    if (const int others = int(guarded.size() - quotations); others > 0)
        said << Words::tr("%n number(s), date(s) or name(s)", nullptr, others);
    return said.isEmpty() ? QString() : Words::tr("Look at: %1").arg(said.join(u", "_s));
}
