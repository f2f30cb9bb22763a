// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Finding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString Finding::word(Level level) {
    return level == Level::Error ? u"error"_s : level == Level::Warning ? u"warning"_s : u"hint"_s;
}

QString Finding::plainWord(Level level) {
    return level == Level::Error     ? QCoreApplication::translate("Finding", "Error")
           : level == Level::Warning ? QCoreApplication::translate("Finding", "Warning")
                                     : QCoreApplication::translate("Finding", "Hint");
}

Finding Finding::about(const QString &text, qsizetype from, qsizetype length) const {
    Finding same = *this;
    same.words = text.mid(from, length);
    return same;
}

Finding Finding::mended(const QString &name, const QString &text, qsizetype from, qsizetype length,
                        const QString &with) const {
    Finding same = about(text, from, length);
    same.repair = Repair{name, Repair::Kind::Words, text, {{from, length, with}}};
    return same;
}
