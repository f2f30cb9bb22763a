// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/FiguresGuard.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
using namespace Qt::StringLiterals;

namespace {

QString word(Guarded::Kind kind) {
    static const std::array words{u"quotation"_s, u"number"_s, u"name"_s, u"date"_s};
    return words.at(size_t(kind));
}

QStringList figures(const QString &text, const QString &language = u"en-GB"_s) {
    QStringList found;
    for (const auto &[kind, words] : FiguresGuard::figures(text, language))
        found << word(kind) + u' ' + words;
    return found;
}

Article story(const QString &text) {
    Article article;
    article.language = u"en-GB"_s;
    article.body = {{Paragraph{plain(text)}}};
    return article;
}

QStringList told(const Article &then, const Article &now) {
    QStringList lines;
    for (const Guarded &guarded : FiguresGuard::look(compare(then, now), then, now))
        lines << u"%1 %2: %3 -> %4"_s.arg(word(guarded.kind), guarded.where, guarded.then,
                                          guarded.now);
    return lines;
}

} // namespace

class FiguresGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersDatesAndNamesAreTold() {
        QCOMPARE(figures(u"The talks began on 3 March and cost €12 million, said Lena Marin of the "
                         "Harbour Union; 1,200 people (40%) waited until Friday."_s),
                 (QStringList{u"date 3 March"_s, u"number €12 million"_s, u"name Lena Marin"_s,
                              u"name Harbour Union"_s, u"number 1,200"_s, u"number 40%"_s,
                              u"date Friday"_s}));
        QCOMPARE(figures(u"It was March 3, 2026. Then we may march on, millions of us."_s),
                 (QStringList{u"date March 3"_s, u"number 2026"_s}));
    }

    void theWordThatBeginsASentenceIsNoNameUnlessAnotherFollows() {
        QCOMPARE(figures(u"Nobody came. Lena Marin left: Everybody knew. “Never,” said Osei."_s),
                 (QStringList{u"name Lena Marin"_s, u"name Osei"_s}));
    }

    void otherLanguagesHaveTheirDaysAndMonths() {
        QCOMPARE(figures(u"Dal 3 marzo sono 12 milioni, dice Maria Rossi venerdì."_s, u"it"_s),
                 (QStringList{u"date 3 marzo"_s, u"number 12 milioni"_s, u"name Maria Rossi"_s,
                              u"date venerdì"_s}));
        // Every German noun has a capital letter: only several in a row are taken for a name.
        QCOMPARE(figures(u"Seit Montag wartet die Stadt auf Hans Meier."_s, u"de"_s),
                 (QStringList{u"date Montag"_s, u"name Hans Meier"_s}));
    }

    void aChangedFigureIsFlaggedWithThenAndNow() {
        const Article then =
            story(u"The talks began on 3 March and cost 12 million, Lena Marin said."_s);
        QCOMPARE(
            told(then,
                 story(u"The talks began on 4 March and cost 21 million, Lena Martin said."_s)),
            (QStringList{u"date body[0].text: 3 March -> 4 March"_s,
                         u"number body[0].text: 12 million -> 21 million"_s,
                         u"name body[0].text: Lena Marin -> Lena Martin"_s}));
        QCOMPARE(told(then, story(u"The long talks began on 3 March and cost 12 million, said Lena "
                                  "Marin."_s)),
                 QStringList());
    }

    void aFigureThatMovedIsTheSameAndOneThatIsNewIsFlagged() {
        Article then = story(u"The new bridge has cost 12 million until today."_s), now = then;
        then.standfirst = u"It is open again, at last."_s;
        now.standfirst = u"It is open again, for 12 million."_s;
        now.body = {{Paragraph{plain(u"The new bridge has cost a lot until today."_s)}}};
        QCOMPARE(told(then, now), QStringList());
        now.standfirst = u"It is open again, for 13 million and 2 years."_s;
        QCOMPARE(told(then, now),
                 (QStringList{u"number standfirst:  -> 13 million"_s, u"number standfirst:  -> 2"_s,
                              u"number body[0].text: 12 million -> "_s}));
    }

    void whatOnlyTheDeskSeesIsNotGuarded() {
        Article then = story(u"No figure"_s), now = then;
        now.notes = u"call 555 123"_s;
        now.target = 400;
        QCOMPARE(told(then, now), QStringList());
    }
};

STANDFIRST_TEST(FiguresGuardTest)
#include "FiguresGuardTest.moc"
