// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class ReadingLevelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHardTextGetsAHint();
    void plainWordsAreLeft();
    void aShortTextIsNotJudged();
};

void ReadingLevelTest::aHardTextGetsAHint() {
    QCOMPARE(
        found(
            u"reading-level"_s,
            [](Article &a) {
                a.body[1] = paragraph(
                    u"Notwithstanding incontrovertible administrative considerations regarding organisational responsibilities, intergovernmental representatives unanimously acknowledged "_s
                        .repeated(12));
            }),
        (QStringList{u"hint body"_s}));
}

void ReadingLevelTest::plainWordsAreLeft() {
    QCOMPARE(
        found(
            u"reading-level"_s,
            [](Article &a) {
                a.body[1] = paragraph(
                    u"The boat is back. We saw it come in. It was a fine day and the sea was calm. "_s
                        .repeated(10));
            }),
        QStringList());
}

void ReadingLevelTest::aShortTextIsNotJudged() {
    QCOMPARE(found(u"reading-level"_s,
                   [](Article &a) {
                       a.body[1] = paragraph(
                           u"Notwithstanding incontrovertible administrative considerations."_s);
                   }),
             QStringList());
}

STANDFIRST_TEST(ReadingLevelTest)
#include "ReadingLevelTest.moc"
