// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

/// A few words of English and Italian as Hunspell reads them, written for these tests, in a folder
/// that goes with them.
class TinyDictionary {
public:
    TinyDictionary() {
        put(QStringLiteral("en_GB.aff"), affixes());
        put(QStringLiteral("en_GB.dic"), words());
        put(QStringLiteral("it_IT.aff"), "SET UTF-8\nTRY aeiolrn\n");
        put(QStringLiteral("it_IT.dic"), "5\nanno\narticolo\nstato\nè\nnostro\n");
    }

    static QByteArray affixes() {
        return "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 2\nSFX S y ies [^aeiou]y\n"
               "SFX S 0 s [^y]\nREP 2\nREP f ph\nREP ph f\n";
    }
    static QByteArray words() {
        return "23\nthe/S\nferry/S\nharbour/S\nminister/S\nreturn/S\nto\nat\nwent\nhas\nbeen\n"
               "table/S\nnight/S\nall\nwith\nspoke\nyear/S\nold\nin\nand\nfrom\ndon't\nof\nsaid\n";
    }

    QString folder() const { return m_folder.path(); }
    QStringList folders() const { return {folder()}; }
    void put(const QString &name, const QByteArray &bytes) const {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private:
    QTemporaryDir m_folder{};
};
