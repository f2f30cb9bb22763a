// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/spell/ArchiveNames.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &text, const QString &language = u"en-GB"_s) {
    Article article;
    article.language = language;
    article.body = {Block{Paragraph{{{text, {}}}}}};
    return article;
}

} // namespace

/// What a newsroom has written about is no mistake.
class ArchiveNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWordWithACapitalInsideASentenceIsAName() {
        ArchiveNames names;
        names.learn(
            articleOf(u"Teh deal was signed by Kwame Osei in Zürich. Xyl said “Wrng” then."_s));
        for (const QString &name : {u"Kwame"_s, u"Osei"_s, u"Zürich"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        for (const QString &word : {u"Teh"_s, u"Xyl"_s, u"Wrng"_s, u"deal"_s})
            QVERIFY2(!names.contains(word), qPrintable(word));
    }

    void aFirstNameAtTheStartOfASentenceIsAName() {
        ArchiveNames names;
        names.learn(articleOf(u"Mikkel Dahl agreed. Teh deal stands. Aksel"_s));
        QVERIFY(names.contains(u"Mikkel"_s) && names.contains(u"Dahl"_s));
        QVERIFY(!names.contains(u"Teh"_s) && !names.contains(u"Aksel"_s));
    }

    void anApostropheBelongsToANameOrNot() {
        ArchiveNames names;
        names.learn(articleOf(u"In Osei’s view Ann O’Hara of Al-Bakri agreed."_s));
        for (const QString &name : {u"Osei"_s, u"O'Hara"_s, u"Al-Bakri"_s, u"Bakri"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        names.learn(articleOf(u"Il direttore dell’Unità parla."_s, u"it"_s));
        QVERIFY(names.contains(u"Unità"_s));
    }

    void bylinesTagsAndCreditsAreNames() {
        Article article = articleOf(QString());
        article.byline = {{u"Nadia Feld"_s, u"Reporter"_s, {}}};
        article.tags = {u"Rail strke"_s};
        article.lead = PhotoUse{};
        article.lead->credit = u"Jo Lind / Reutrs"_s;
        article.dateline = u"ROMA"_s;
        ArchiveNames names;
        names.learn(article);
        names.learnName(u"Lena Marin"_s);
        for (const QString &name :
             {u"Nadia"_s, u"Feld"_s, u"strke"_s, u"Lind"_s, u"Reutrs"_s, u"Marin"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void whereNounsHaveCapitalsOneArticleIsNotEnough() {
        ArchiveNames names;
        names.learn(articleOf(u"Gestern war Kanzler Merz in der Halttestelle."_s, u"de"_s));
        QVERIFY(!names.contains(u"Halttestelle"_s));
        ArchiveNames more;
        more.learn(articleOf(u"Dann kam Merz. Wieder sprach Merz."_s, u"de"_s));
        QVERIFY(!more.contains(u"Merz"_s));
        names.unite(more);
        QVERIFY(names.contains(u"Merz"_s));
        QVERIFY(!names.contains(u"Halttestelle"_s));
    }

    void itStopsLearningWhenItIsFull() {
        ArchiveNames names;
        for (qsizetype i = 0; i < ArchiveNames::MostNames + 500; ++i) {
            QString name = u"N"_s;
            for (qsizetype left = i; left > 0 || name.size() < 2; left /= 26)
                name += QChar(u'a' + int(left % 26));
            names.learnName(name);
        }
        QVERIFY(names.isFull());
        QCOMPARE(names.size(), ArchiveNames::MostNames);
        names.learnName(u"Osei"_s);
        QVERIFY(!names.contains(u"Osei"_s));
    }
};

STANDFIRST_TEST(ArchiveNamesTest)
#include "ArchiveNamesTest.moc"
