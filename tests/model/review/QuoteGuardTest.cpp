// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/QuoteGuard.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
using namespace Qt::StringLiterals;

namespace {

Article story(const QStringList &paragraphs) {
    Article article;
    for (const QString &text : paragraphs)
        article.body.push_back({Paragraph{plain(text)}});
    return article;
}

/// "where: then -> now", a line each.
QStringList told(const Article &then, const Article &now) {
    QStringList lines;
    for (const Guarded &guarded : QuoteGuard::look(compare(then, now), then, now))
        lines << u"%1: %2 -> %3"_s.arg(guarded.where, guarded.then, guarded.now);
    return lines;
}

} // namespace

class QuoteGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotationsAreFoundByTheMarksOfAnyLanguage_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("English") << u"“No,” she said, “never.”"_s
                                 << QStringList{u"No,"_s, u"never."_s};
        QTest::newRow("typed") << u"\"No,\" she said."_s << QStringList{u"No,"_s};
        QTest::newRow("German") << u"„Nein“, sagte sie, „nie“."_s
                                << QStringList{u"Nein"_s, u"nie"_s};
        QTest::newRow("French") << u"« Non », dit-elle."_s << QStringList{u"Non"_s};
        QTest::newRow("Danish") << u"»Nej«, sagde hun."_s << QStringList{u"Nej"_s};
        QTest::newRow("Swedish") << u"”Nej”, sade hon."_s << QStringList{u"Nej"_s};
        QTest::newRow("inside each other")
            << u"“He said ‘no’ to us.”"_s << QStringList{u"He said ‘no’ to us."_s};
        QTest::newRow("over paragraphs") << u"“We go on"_s << QStringList{u"We go on"_s};
        QTest::newRow("inches") << u"A 6\" pipe and a 7\" one."_s << QStringList();
        QTest::newRow("none") << u"It's the dogs' day."_s << QStringList();
    }
    void quotationsAreFoundByTheMarksOfAnyLanguage() {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        QCOMPARE(QuoteGuard::quotations(text), found);
    }

    void aWordChangedInsideQuotationMarksIsFlaggedAndOneOutsideIsNot() {
        const Article then = story({u"“We sign before Friday,” said Lena Marin on Monday."_s});
        QCOMPARE(
            told(then, story({u"“We sign before Thursday,” said Lena Marin on Monday."_s})),
            QStringList{u"body[0].text: We sign before Friday, -> We sign before Thursday,"_s});
        QCOMPARE(told(then, story({u"“We sign before Friday,” Lena Marin said on Tuesday."_s})),
                 QStringList());
    }

    void otherMarksSpacesAndTheCommaAreNoChange() {
        QCOMPARE(told(story({u"\"It's  over,\" she said on Monday."_s}),
                      story({u"“It’s over”, she said on Monday."_s})),
                 QStringList());
    }

    void aQuotationThatMovedIsTheSame() {
        QCOMPARE(
            told(story({u"“Never,” she said in the town hall."_s, u"He left the room at noon."_s}),
                 story({u"She was angry in the town hall."_s,
                        u"He left the room at noon. “Never,” she said."_s})),
            QStringList());
    }

    void whatIsNotQuotedAnyMoreAndWhatIsNewAreFlagged() {
        const Article quoted = story({u"She said “it is over” and left the room at noon."_s}),
                      told1 = story({u"She said it is over and left the room at noon."_s});
        QCOMPARE(told(quoted, told1), QStringList{u"body[0].text: it is over -> "_s});
        QCOMPARE(told(told1, quoted), QStringList{u"body[0].text:  -> it is over"_s});
    }

    void aQuoteBlockIsAQuotationWithoutMarks() {
        Article then, now;
        then.body = {{Quote{plain(u"We go on until the end"_s), u"Lena Marin"_s}}};
        now.body = {{Quote{plain(u"We go on until Friday"_s), u"L. Marin"_s}}};
        QCOMPARE(told(then, now),
                 QStringList{u"body[0].text: We go on until the end -> We go on until Friday"_s});
    }
};

STANDFIRST_TEST(QuoteGuardTest)
#include "QuoteGuardTest.moc"
