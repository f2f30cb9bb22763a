// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/WordRuns.h"
#include "tests/support/ArticleGenerator.h"
#include "tests/support/TestMain.h"
using namespace Qt::StringLiterals;
using In = WordRun::In;

namespace {

/// "same [old] {new}".
QString shown(const QString &before, const QString &after) {
    QStringList parts;
    for (const WordRun &run : WordRuns::compare(before, after)) {
        const QString text = run.text.trimmed();
        parts << (run.in == In::Both     ? text
                  : run.in == In::Before ? u'[' + text + u']'
                                         : u'{' + text + u'}');
    }
    return parts.join(u' ');
}

QList<QStringView> wordsIn(const QList<WordRun> &runs, In left) {
    QList<QStringView> all;
    for (const WordRun &run : runs)
        if (run.in != left)
            all += WordRuns::words(run.text);
    return all;
}

} // namespace

class WordRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsThatCameAndWentAreTold_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("told");
        QTest::newRow("the same") << u"The ferry sails"_s << u"The ferry sails"_s
                                  << u"The ferry sails"_s;
        QTest::newRow("a word") << u"until Thursday, they said"_s << u"until Friday, they said"_s
                                << u"until [Thursday,] {Friday,} they said"_s;
        QTest::newRow("written") << u""_s << u"All new"_s << u"{All new}"_s;
        QTest::newRow("deleted") << u"All gone"_s << u""_s << u"[All gone]"_s;
        QTest::newRow("at the end")
            << u"It sails"_s << u"It sails at dawn"_s << u"It sails {at dawn}"_s;
        QTest::newRow("white space alone") << u"It  sails"_s << u"It sails\n"_s << u"It sails"_s;
        QTest::newRow("Chinese") << u"渡轮今天停航"_s << u"渡轮明天停航"_s
                                 << u"渡轮 [今] {明} 天停航"_s;
    }
    void wordsThatCameAndWentAreTold() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(before, after), "told");
    }

    void noWordIsLostInTextsOfAnyScript() {
        ArticleGenerator generator(5);
        for (int round = 0; round < 500; ++round) {
            const QString before = generator.text() + u' ' + generator.text();
            const QString after = generator.text() + u' ' + before.left(before.size() / 2);
            const QList<WordRun> runs = WordRuns::compare(before, after);
            QCOMPARE(wordsIn(runs, In::After), WordRuns::words(before));
            QCOMPARE(wordsIn(runs, In::Before), WordRuns::words(after));
        }
    }

    void theWordsOfARunAreCounted() {
        const auto runs = WordRuns::compare(u"one two three"_s, u"one four five three six"_s);
        QCOMPARE(WordRuns::count(runs, In::Before), 1);
        QCOMPARE(WordRuns::count(runs, In::After), 3);
        QCOMPARE(WordRuns::count(runs, In::Both), 2);
    }
};

STANDFIRST_TEST(WordRunsTest)
#include "WordRunsTest.moc"
