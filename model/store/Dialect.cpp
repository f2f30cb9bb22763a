// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Dialect.h"
using namespace Qt::StringLiterals;

QString Dialect::driver() {
    return u"QSQLITE"_s;
}
QString Dialect::schemaFolder() {
    return u":/schema/sqlite"_s;
}
QString Dialect::beginWriting() {
    return u"BEGIN IMMEDIATE"_s;
}
QString Dialect::readVersion() {
    return u"PRAGMA user_version"_s;
}
QString Dialect::writeVersion(int version) {
    return u"PRAGMA user_version = %1"_s.arg(version);
}
QString Dialect::readChanges() {
    return u"PRAGMA data_version"_s;
}
