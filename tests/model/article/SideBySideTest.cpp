// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SideBySide.h"
#include "tests/support/ArticleGenerator.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include "tests/support/Typist.h"
using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text) {
    return {Paragraph{plain(text)}};
}

Article story(const QStringList &paragraphs) {
    Article article;
    article.headline = u"Ferry returns"_s;
    for (const QString &text : paragraphs)
        article.body.push_back(paragraph(text));
    return article;
}

/// "= headline: Ferry returns | Ferry returns", a line each.
QStringList told(const Article &before, const Article &after) {
    QStringList lines;
    for (const ComparedRow &row : sideBySide(before, after))
        lines << u"%1 %2: %3 | %4%5"_s.arg(row.kind ? toWord(*row.kind) : u"="_s, row.where,
                                           row.before, row.after,
                                           row.other.isEmpty() ? QString() : u" @ "_s + row.other);
    return lines;
}

const QString One = u"The boat came back on Monday with all hands"_s,
              Two = u"Its crew had waited out the storm behind the cape"_s,
              Three = u"Tickets are sold again from Friday at the usual price"_s;

} // namespace

class SideBySideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTheSameStandsBetweenWhatDiffers() {
        Article before = story({One, Two, Three}), after = before;
        after.body[1] = paragraph(u"Its crew had waited out the night behind the cape"_s);
        after.target = 400;
        QCOMPARE(told(before, after),
                 (QStringList{u"= headline: Ferry returns | Ferry returns"_s,
                              u"= body[0]: %1 | %1"_s.arg(One),
                              u"changed body[1].text: %1 | Its crew had waited out the night "
                              "behind the cape"_s.arg(Two),
                              u"= body[2]: %1 | %1"_s.arg(Three), u"added target:  | 400"_s}));
        QVERIFY(!sideBySide(before, after).at(2).runs.isEmpty());
    }

    void whatCameAndWentHasAnEmptyPlaceBesideIt() {
        Article before = story({One, Two}), after = story({Three, One});
        QCOMPARE(told(before, after).mid(1), (QStringList{u"added body[0]:  | %1"_s.arg(Three),
                                                          u"= body[1]: %1 | %1"_s.arg(One),
                                                          u"removed body[1]: %1 | "_s.arg(Two)}));
    }

    void aMovedParagraphIsSeenWhereItWasAndWhereItIs() {
        QCOMPARE(told(story({One, Two, Three}), story({Two, Three, One})).mid(1),
                 (QStringList{u"moved body[0]: %1 |  @ body[2]"_s.arg(One),
                              u"= body[0]: %1 | %1"_s.arg(Two), u"= body[1]: %1 | %1"_s.arg(Three),
                              u"moved body[2]:  | %1 @ body[0]"_s.arg(One)}));
    }

    /// The two columns hold both texts whole, and each difference once.
    void nothingIsLeftOutAndNothingToldTwice() {
        ArticleGenerator generator(11);
        for (int round = 0; round < 200; ++round) {
            Article before = generator.article(), after = generator.article();
            if (round % 2 == 0) { // much is the same, and some of it elsewhere
                Typist typist(round);
                before.body = after.body = typist.body(400);
                std::rotate(after.body.begin(), after.body.begin() + 1, after.body.end());
                typist.work(after.body);
            }
            const QList<ComparedRow> rows = sideBySide(before, after);
            QList<Difference> found;
            QStringList places; // each block after, once and in order
            for (const ComparedRow &row : rows) {
                const bool moved = row.kind == Difference::Kind::Moved;
                if (row.kind && !row.gone)
                    found.append({row.where, *row.kind, moved ? row.other : row.before, row.after,
                                  row.runs});
                const QString place = row.where.section(u'.', 0, 0);
                const bool left =
                    row.gone || (row.kind == Difference::Kind::Removed && place == row.where);
                if (place.startsWith(u"body["_s) && !left &&
                    places.value(places.size() - 1) != place)
                    places << place;
            }
            QCOMPARE(found, compare(before, after));
            QCOMPARE(places.size(), qsizetype(after.body.size()));
            for (qsizetype at = 0; at < places.size(); ++at)
                QCOMPARE(places.at(at), u"body[%1]"_s.arg(at));
        }
    }

    void anArticleAndItselfAreTheSameInAllRows() {
        const Article article = sampleArticle(u"Ferry returns"_s);
        for (const ComparedRow &row : sideBySide(article, article))
            QVERIFY(!row.kind && row.before == row.after);
    }
};

STANDFIRST_TEST(SideBySideTest)
#include "SideBySideTest.moc"
