// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SourceTree.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

/// Everybody who opens a file sees under which licence it is.
class SpdxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySourceNamesItsLicenceInItsFirstLines() {
        QStringList files =
            SourceTree::files({QString()}, {u"*.h"_s, u"*.cpp"_s, u"*.cmake"_s, u"CMakeLists.txt"_s,
                                            u"*.sql"_s, u"*.sh"_s, u"*.py"_s, u"*.js"_s, u"*.mjs"_s,
                                            u"*.css"_s, u"*.svg"_s, u"*.desktop"_s});
        files << u"packaging/run"_s << u"packaging/test"_s << u"packaging/check"_s << u".ci/run"_s;
        QVERIFY(files.size() > 50);
        QStringList faults;
        for (const QString &file : files) {
            const QStringList first = SourceTree::lines(file).mid(0, 3);
            if (!first.join(u'\n').contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
                faults << file;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u"\n  "_s + faults.join(u"\n  "_s)));
    }

    void theLicenceIsThereInFull() {
        const QByteArray licence = SourceTree::read(u"LICENSE"_s);
        QVERIFY(licence.contains("GNU GENERAL PUBLIC LICENSE"));
        QVERIFY(licence.contains("Version 3, 29 June 2007"));
        QVERIFY(licence.contains("END OF TERMS AND CONDITIONS"));
    }
};

STANDFIRST_TEST(SpdxTest)
#include "SpdxTest.moc"
