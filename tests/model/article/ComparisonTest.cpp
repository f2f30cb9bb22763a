// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Comparison.h"
#include "model/article/ArticleJson.h"
#include "tests/support/ArticleGenerator.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include "tests/support/Typist.h"
#include <QJsonDocument>
#include <QRegularExpression>
#include <set>
using namespace Qt::StringLiterals;
using In = WordRun::In;

namespace {

/// "changed headline: Old -> New", a line each.
QStringList told(const Article &before, const Article &after) {
    QStringList lines;
    for (const Difference &difference : compare(before, after))
        lines << u"%1 %2: %3 -> %4"_s.arg(toWord(difference.kind), difference.where,
                                          difference.before, difference.after);
    return lines;
}

Block paragraph(const QString &text) {
    return {Paragraph{plain(text)}};
}

Article story() {
    Article article = sampleArticle(u"Ferry returns"_s);
    article.body = {paragraph(u"The boat came back on Monday with all hands"_s),
                    paragraph(u"Its crew had waited out the storm behind the cape"_s),
                    paragraph(u"Tickets are sold again from Friday at the usual price"_s)};
    return article;
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever the canonical form gains, the comparison knows.
    void eachFieldThatDiffersIsToldAndNoOther() {
        static const QStringList silent{u"format"_s,         u"id"_s,           u"revision"_s,
                                        u"version"_s,        u"live"_s,         u"created"_s,
                                        u"updated"_s,        u"oldSlugs"_s,     u"source"_s,
                                        u"firstPublished"_s, u"lastPublished"_s};
        ArticleGenerator generator(3);
        for (int round = 0; round < 300; ++round) {
            const Article before = generator.article(), after = generator.article();
            const auto keys = [](const Article &article) {
                return QJsonDocument::fromJson(ArticleJson::encode(article)).object();
            };
            const QJsonObject old = keys(before), now = keys(after);
            std::set<QString> differ, found;
            for (const QString &key : now.keys())
                if (old.value(key) != now.value(key) && !silent.contains(key))
                    differ.insert(key);
            for (const Difference &difference : compare(before, after))
                found.insert(difference.where.section(QRegularExpression(u"[.\\[]"_s), 0, 0));
            QCOMPARE(found, differ);
            QVERIFY(compare(before, before).isEmpty());
        }
    }

    void headTagsCreditsAndWhatTheDeskSeesAreTold() {
        const Article before = story();
        Article after = before;
        after.headline = u"Ferry returns home"_s;
        after.tags = {u"ferries"_s, u"harbour"_s};
        after.lead->credit = u"Ada Marsh"_s;
        after.target = 400;
        QCOMPARE(told(before, after),
                 (QStringList{u"changed headline: Ferry returns -> Ferry returns home"_s,
                              u"changed lead.credit: Nils Holt / Coast Pictures -> Ada Marsh"_s,
                              u"removed tags[1]: tides -> "_s, u"added tags[1]:  -> harbour"_s,
                              u"added target:  -> 400"_s}));
    }

    void wordsWrittenAndDeletedAreToldInTheirParagraph() {
        const Article before = story();
        Article after = before;
        after.body[1] = paragraph(u"Its crew had waited out the long night behind the cape"_s);
        const QList<Difference> found = compare(before, after);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().where, u"body[1].text"_s);
        QCOMPARE(WordRuns::count(found.first().runs, In::Before), 1);
        QCOMPARE(WordRuns::count(found.first().runs, In::After), 2);
    }

    void aParagraphWrittenBetweenDoesNotMakeTheOthersDiffer() {
        const Article before = story();
        Article after = before;
        after.body.insert(after.body.begin() + 1, paragraph(u"Nobody was hurt"_s));
        after.body.erase(after.body.begin() + 3);
        QCOMPARE(told(before, after),
                 (QStringList{u"added body[1]:  -> Nobody was hurt"_s,
                              u"removed body[2]: Tickets are sold again from Friday at the usual "
                              "price -> "_s}));
    }

    void aParagraphThatMovedIsOneMove() {
        const Article before = story();
        Article after = before;
        std::rotate(after.body.begin(), after.body.begin() + 1, after.body.end());
        QCOMPARE(told(before, after),
                 QStringList{u"moved body[2]: body[0] -> The boat came back on "
                             "Monday with all hands"_s});
    }

    void aParagraphThatBecameASubheadingKeepsItsWords() {
        const Article before = story();
        Article after = before;
        after.body[0] = {Subheading{2, plain(u"The boat came back on Monday"_s)}};
        const QStringList lines = told(before, after);
        QVERIFY(lines.contains(u"changed body[0].type: paragraph -> subheading"_s));
        QVERIFY(lines.contains(u"changed body[0].text: The boat came back on Monday with all hands "
                               "-> The boat came back on Monday"_s));
    }

    void aLinkAndABoldWordAreToldWithoutAWordChanged() {
        const Article before = story();
        Article after = before;
        Marks strong, link;
        strong.strong = true;
        link.href = u"https://example.org/"_s;
        std::get<Paragraph>(after.body[0].is).text = {{u"The "_s, {}},
                                                      {u"boat"_s, strong},
                                                      {u" came back on "_s, {}},
                                                      {u"Monday"_s, link},
                                                      {u" with all hands"_s, {}}};
        QCOMPARE(told(before, after),
                 (QStringList{u"added body[0].text.links[0]:  -> https://example.org/: Monday"_s,
                              u"added body[0].text.marks[0]:  -> strong: boat"_s}));
    }

    void aBoldWordThatIsTheSameWordElsewhereIsTold() {
        Marks strong;
        strong.strong = true;
        Article before = story(), after = before;
        std::get<Paragraph>(before.body[0].is).text = {{u"no"_s, strong}, {u" and no"_s, {}}};
        std::get<Paragraph>(after.body[0].is).text = {{u"no and "_s, {}}, {u"no"_s, strong}};
        QCOMPARE(told(before, after),
                 QStringList{u"changed body[0].text.marks: no and no -> no and no"_s});
    }

    void aCorrectionsKindIsTold() {
        Article before = story();
        before.corrections = {{fromSeconds(0), Correction::Kind::Correction, u"It was Monday"_s}};
        Article after = before;
        after.corrections[0].kind = Correction::Kind::Update;
        QCOMPARE(told(before, after),
                 QStringList{u"changed corrections[0].kind: correction -> update"_s});
    }

    void tenThousandWordsThatAllDifferHoldNobodyUp() {
        Article before = story(), after = story();
        before.body = Typist(1).body(10'000);
        after.body = Typist(2).body(10'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!compare(before, after).isEmpty());
        QVERIFY2(timer.elapsed() < 2000, QByteArray::number(timer.elapsed()).constData());
    }
};

STANDFIRST_TEST(ComparisonTest)
#include "ComparisonTest.moc"
