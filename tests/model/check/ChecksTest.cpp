// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/Checks.h"

#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

class ChecksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodArticleHasNoFindings();
    void namesAndSummariesAreThereAndDiffer();
};

void ChecksTest::aGoodArticleHasNoFindings() {
    for (const Finding &finding : CheckCase::findings(CheckCase::goodArticle()))
        QFAIL(qPrintable(finding.check + u' ' + finding.where));
}

void ChecksTest::namesAndSummariesAreThereAndDiffer() {
    QSet<QString> names, summaries;
    for (const auto &check : allChecks()) {
        QVERIFY(QRegularExpression(u"^[a-z]+(-[a-z]+)+$"_s).match(check->name()).hasMatch());
        names.insert(check->name());
        summaries.insert(check->summary());
    }
    QCOMPARE(names.size(), qsizetype(allChecks().size()));
    QCOMPARE(summaries.size(), qsizetype(allChecks().size()));
    QVERIFY(!summaries.contains(QString()));
}

STANDFIRST_TEST(ChecksTest)
#include "ChecksTest.moc"
