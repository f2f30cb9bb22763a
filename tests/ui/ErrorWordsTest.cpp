// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ErrorWords.h"
#include "tests/support/TestMain.h"
#include <QTest>

using namespace Qt::StringLiterals;

/// What an error says to a person.
class ErrorWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRefusedStepNamesNeitherSlugNorField() {
        const Error error{Error::Kind::Denied, u"night-ferry-returns"_s,
                          u"section: No section is chosen"_s};
        QCOMPARE(ErrorWords::sentence(error), u"No section is chosen."_s);
        QCOMPARE(ErrorWords::field(error), u"section"_s);
    }
    void eachOfSeveralReasonsLosesItsCode() {
        const Error error{Error::Kind::Denied, u"night-ferry"_s,
                          u"lead.credit: The lead photo has no credit; body[3].alt: A photo "
                          "has no alt text"_s};
        QCOMPARE(ErrorWords::sentence(error),
                 u"The lead photo has no credit; A photo has no alt text."_s);
        QCOMPARE(ErrorWords::field(error), u"lead.credit"_s);
    }
    void aColonInASentenceIsNoCode() {
        const Error error{Error::Kind::Output, {}, u"Stopped: the disk is full"_s};
        QCOMPARE(ErrorWords::sentence(error), u"Stopped: the disk is full."_s);
        QCOMPARE(ErrorWords::field(error), QString());
    }
    void aFileKeepsItsNameAsItIs() {
        QCOMPARE(ErrorWords::sentence({Error::Kind::BadInput, u"scan.heic"_s, u"is empty"_s}),
                 u"“scan.heic” is empty."_s);
        QCOMPARE(ErrorWords::sentence({Error::Kind::Output, u"/srv/site"_s, u"is not a folder"_s}),
                 u"“/srv/site” is not a folder."_s);
        QCOMPARE(ErrorWords::sentence({Error::Kind::NotFound, u"ferry.jpg"_s, u"No such file"_s}),
                 u"“ferry.jpg”: No such file."_s);
    }
    void anArticleIsNotCalledByItsId() {
        QCOMPARE(ErrorWords::sentence({Error::Kind::Denied, u"0199a1b2-77aa"_s,
                                       u"is under embargo and may not leave"_s}),
                 u"The article is under embargo and may not leave."_s);
        QCOMPARE(ErrorWords::sentence({Error::Kind::Conflict, u"Ferry returns"_s,
                                       u"somebody else saved this article"_s}),
                 u"Somebody else saved this article."_s);
    }
};

STANDFIRST_TEST(ErrorWordsTest)
#include "ErrorWordsTest.moc"
