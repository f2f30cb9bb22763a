// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SourceTree.h"
#include "tests/support/TestMain.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

/// A leaf of a list and its test have the same path: tests/ mirrors the house.
class MirrorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLeafHasItsTest_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("checks") << u"model/check/rules"_s << u"*.cpp"_s;
        QTest::newRow("importers") << u"model/import"_s << u"From*.cpp"_s;
        QTest::newRow("exporters") << u"model/export"_s << u"To*.cpp"_s;
        QTest::newRow("panels") << u"ui/panels"_s << u"*Panel.cpp"_s;
    }
    void everyLeafHasItsTest() {
        QFETCH(const QString, folder);
        QFETCH(const QString, pattern);
        const QStringList leaves = SourceTree::files({folder}, {pattern});
        QVERIFY(!leaves.isEmpty());
        QStringList missing;
        for (const QString &leaf : leaves) {
            const QString test = u"tests/"_s + leaf.chopped(4) + u"Test.cpp"_s;
            if (SourceTree::read(test).isEmpty())
                missing << test;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"\n  "_s + missing.join(u"\n  "_s)));
    }

    void aTestNamesWhatIsThere() {
        // A test of a leaf that has gone is found here.
        QStringList stale;
        for (const QString &test :
             SourceTree::files({u"tests/model/check/rules"_s}, {u"*Test.cpp"_s})) {
            const QString leaf = test.mid(6).chopped(8) + u".cpp"_s;
            if (SourceTree::read(leaf).isEmpty())
                stale << test;
        }
        QVERIFY2(stale.isEmpty(), qPrintable(stale.join(u", "_s)));
    }
};

STANDFIRST_TEST(MirrorTest)
#include "MirrorTest.moc"
