// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class MissingBylineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anArticleWithoutBylineIsWarnedOf();
    void anEmptyNameIsNone();
};

void MissingBylineTest::anArticleWithoutBylineIsWarnedOf() {
    QCOMPARE(found(u"missing-byline"_s, [](Article &a) { a.byline.clear(); }),
             (QStringList{u"warning byline"_s}));
}

void MissingBylineTest::anEmptyNameIsNone() {
    QCOMPARE(found(u"missing-byline"_s,
                   [](Article &a) {
                       a.byline = {{u" "_s, u"Reporter"_s}};
                   }),
             (QStringList{u"warning byline"_s}));
}

STANDFIRST_TEST(MissingBylineTest)
#include "MissingBylineTest.moc"
